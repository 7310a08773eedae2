import { fieldKey } from '../content/field-key.ts';
import type { Difference } from '../dossier/draft/difference.ts';
import { planRuleOf, ruleOf } from '../dossier/draft/find-rule.ts';
import { useTexts } from '../i18n/provider.tsx';
import { useAnswerWords } from './use-answer-words.ts';
import { usePlanName } from './use-plan-name.ts';

/** Says what one state of a dossier has that another has not; `isBack`: that it has it again. */
export function useDifferenceWords(): (difference: Difference, isBack?: boolean) => string {
  const t = useTexts('undo');
  const f = useTexts('fields');
  const planName = usePlanName();
  const answerWords = useAnswerWords();
  return (what, isBack = false) => {
    switch (what.what) {
      case 'field': {
        const label = f(`fields.${fieldKey(what.field)}.label`);
        const value = answerWords(what.to, ruleOf(what.field).unit);
        if (value === undefined) return t(isBack ? 'what.openBack' : 'what.open', { label });
        return t(isBack ? 'what.fieldBack' : 'what.field', { label, value });
      }
      case 'plan-field': {
        const named = { label: f(`plan.${what.field}.label`), plan: planName(what.plan) };
        const value = answerWords(what.to, planRuleOf(what.field).unit);
        if (value === undefined) return t(isBack ? 'what.planOpenBack' : 'what.planOpen', named);
        return t(isBack ? 'what.planFieldBack' : 'what.planField', { ...named, value });
      }
      case 'plan-added':
      case 'plan-removed':
      case 'plan-changed':
        return t(isBack ? `what.${what.what}Back` : `what.${what.what}`, { plan: planName(what.plan) });
      case 'name':
        return t(isBack ? 'what.nameBack' : 'what.name', { name: quoted(what.to, t('nameless')) });
      case 'part':
        return t(`part.${what.part}`);
      case 'several':
        return t(isBack ? 'what.severalBack' : 'what.several', { count: what.count });
    }
  };
}

/** A name as it stands in a sentence. */
export function quoted(name: string, nameless: string): string {
  return name === '' ? nameless : `“${name}”`;
}
