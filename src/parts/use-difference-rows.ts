import { fieldKey } from '../content/field-key.ts';
import { differencesOf, isCounted, type Difference } from '../dossier/draft/difference.ts';
import { planRuleOf, ruleOf } from '../dossier/draft/find-rule.ts';
import { useTexts } from '../i18n/provider.tsx';
import { useAnswerWords } from './use-answer-words.ts';
import { usePlanName } from './use-plan-name.ts';
import type { Draft } from '../dossier/draft/draft.ts';
import type { Figures } from '../state/context/wizard-state.ts';

type PartName = Extract<Difference, { readonly what: 'part' }>['part'];
const named = ['judgements', 'weighings', 'materials', 'chain'] as const;
const isNamed = (part: PartName): part is (typeof named)[number] => named.some((one) => one === part);

interface Side {
  readonly draft: Draft;
  /** Where they are not loaded, an option without a name is called by its kind. */
  readonly figures: Figures | undefined;
}

type Row = readonly [what: string, here: string, there: string];

/** What two dossiers have answered differently, as far as the answer follows from it: what it is, here and there. */
export function useDifferenceRows(here: Side, there: Side): readonly Row[] {
  const t = useTexts('compare');
  const f = useTexts('fields');
  const answerWords = useAnswerWords();
  const nameHere = usePlanName(here);
  const nameThere = usePlanName(there);
  const open = t('notAnswered');
  const partRow = (part: PartName): Row | undefined => {
    if (part === 'edition') return [t('row.edition'), here.draft.edition, there.draft.edition];
    if (!isNamed(part)) return undefined;
    const [one, other] = [here.draft[part], there.draft[part]].map((told) => told !== undefined);
    return [t(`part.${part}`), one ? t('present') : open, other ? t(one ? 'otherwise' : 'present') : open];
  };
  const rowOf = (difference: Difference): Row | undefined => {
    switch (difference.what) {
      case 'field': {
        const { field, from, to } = difference;
        const { unit } = ruleOf(field);
        return [f(`fields.${fieldKey(field)}.label`), answerWords(from, unit) ?? open, answerWords(to, unit) ?? open];
      }
      case 'plan-field': {
        const { field, plan, from, to } = difference;
        const { unit } = planRuleOf(field);
        const what = t('planField', { label: f(`plan.${field}.label`), plan: nameThere(plan) });
        return [what, answerWords(from, unit) ?? open, answerWords(to, unit) ?? open];
      }
      case 'plan-added':
        return [t('plan', { plan: nameThere(difference.plan) }), t('absent'), t('present')];
      case 'plan-removed':
        return [t('plan', { plan: nameHere(difference.plan) }), t('present'), t('absent')];
      case 'plan-changed':
        return [t('plan', { plan: nameThere(difference.plan) }), t('present'), t('otherwise')];
      case 'part':
        return partRow(difference.part);
      case 'name':
      case 'several':
        return undefined; // a name changes no answer, and each difference has its own row
    }
  };
  return differencesOf(here.draft, there.draft)
    .filter(isCounted)
    .map(rowOf)
    .filter((row) => row !== undefined);
}
