import type { FieldRule } from '../../content/field.ts';
import { fields } from '../../content/fields.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { cleanLine, cleanText } from '../../dossier/draft/clean-text.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import { planRuleOf, ruleOf } from '../../dossier/draft/find-rule.ts';
import { planFields } from '../../content/plan-fields.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { withDistinctIds } from './distinct-ids.ts';
import { saysAnother } from './says-another.ts';

export interface Cleaned {
  readonly draft: Draft;
  /** Paths of what was not as the app writes it, and was put right. */
  readonly cleaned: readonly string[];
}

/** A valid draft that somebody else may have written, as the app would have written it. */
export function cleanDraft(draft: Draft): Cleaned {
  const cleaned: string[] = [];
  const [texts, ofTexts] = withCleanTexts(draft);
  const named = { ...texts, plans: withDistinctIds(texts.plans, 'plans', cleaned) };
  const snapshots = named.snapshots?.map((snapshot, i) => ({
    ...snapshot,
    plans: withDistinctIds(snapshot.plans, `snapshots.${i}.plans`, cleaned),
  }));
  const distinct = snapshots === undefined ? named : { ...named, snapshots };
  return { draft: withTrueTexts(distinct, cleaned), cleaned: [...ofTexts, ...cleaned] };
}

/** These are read by their line breaks; every other text is a line. */
const ofMoreLines: readonly string[] = ['text', 'note'];

function withCleanTexts(draft: Draft): readonly [Draft, readonly string[]] {
  const cleaned: string[] = [];
  const clean = (value: unknown, path: string, key: string): unknown => {
    if (typeof value === 'string') {
      const text = ofMoreLines.includes(key) ? cleanText(value) : cleanLine(value);
      if (text !== value) cleaned.push(path);
      return text;
    }
    if (Object.is(value, -0)) return 0;
    if (typeof value !== 'object' || value === null) return value;
    for (const [name, inner] of Object.entries(value)) Reflect.set(value, name, clean(inner, path === '' ? name : `${path}.${name}`, name));
    return value;
  };
  const copy = structuredClone(draft);
  clean(copy, '', '');
  return [copy, cleaned];
}

/** A text that reads as another number than the one that counts would show what is not calculated with: the number stays. */
function withTrueTexts(draft: Draft, cleaned: string[]): Draft {
  const answersOf = (answers: Draft['answers'], path: string) => trueAnswers(answers, { ids: fieldIds, ruleOf, path, cleaned });
  const plansOf = (plans: readonly Plan[], path: string) =>
    plans.map((plan, i) => ({
      ...plan,
      answers: trueAnswers(plan.answers, { ids: planFieldIds, ruleOf: planRuleOf, path: `${path}.${i}.answers`, cleaned }),
    }));
  const snapshots = draft.snapshots?.map((snapshot, i) => ({
    ...snapshot,
    answers: answersOf(snapshot.answers, `snapshots.${i}.answers`),
    plans: plansOf(snapshot.plans, `snapshots.${i}.plans`),
  }));
  return {
    ...draft,
    answers: answersOf(draft.answers, 'answers'),
    plans: plansOf(draft.plans, 'plans'),
    ...(snapshots !== undefined && { snapshots }),
  };
}

const fieldIds = fields.map(({ id }) => id);
const planFieldIds = planFields.map(({ id }) => id);

interface Judging<Id extends string> {
  readonly ids: readonly Id[];
  readonly ruleOf: (id: Id) => FieldRule;
  readonly path: string;
  readonly cleaned: string[];
}

function trueAnswers<Id extends string>(given: Partial<Record<Id, Answer>>, { ids, ruleOf: rule, path, cleaned }: Judging<Id>) {
  const answers = { ...given };
  for (const id of ids) {
    const answer = answers[id];
    if (answer === undefined || !saysAnother(answer, rule(id))) continue;
    const { text, ...rest } = answer;
    answers[id] = rest;
    cleaned.push(`${path}.${id}.text ${text ?? ''}`);
  }
  return answers;
}
