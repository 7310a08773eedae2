import type { FieldRule } from '../content/field.ts';
import { fields } from '../content/fields.ts';
import { planFields } from '../content/plan-fields.ts';
import type { Answer } from './answer.ts';
import { createSituation, exactFields, exactPlanFields } from './defaults/create-situation.ts';
import type { Figures } from './defaults/load-figures.ts';
import { homeCode } from './defaults/place.ts';
import type { Draft } from './draft.ts';
import { planRuleOf, ruleOf } from './find-rule.ts';
import type { Problem } from './problem.ts';
import { readAnswer, type Fault } from './read-answer.ts';

const outcomeOf = {
  'out-of-bounds': 'refuse',
  'not-a-number': 'refuse',
  'not-a-choice': 'refuse',
  swapped: 'note',
  implausible: 'warn',
} as const satisfies Record<Fault, Problem['outcome']>;

/** What is wrong or odd in the answers themselves, in the order of the questions. */
export function problemsOf(draft: Draft, figures: Figures): readonly Problem[] {
  const found = [...ofAnswers(draft), ...ofCountry(draft, figures), ...ofPurchase(draft, figures), ...ofPlanPrices(draft)];
  const refused = found.filter(({ outcome }) => outcome === 'refuse');
  return found.filter((one) => one.outcome === 'refuse' || !refused.some((other) => isAboutSame(one, other)));
}

/** An answer that is refused is not also called odd. */
function isAboutSame(one: Problem, other: Problem): boolean {
  return one.field === other.field && one.plan === other.plan && one.planField === other.planField;
}

function ofAnswers(draft: Draft): readonly Problem[] {
  const today = fields.flatMap(({ id: field }) =>
    readAnswer(ruleOf(field), draft.answers[field], exactFields.includes(field)).faults.map((code) => ({
      code,
      outcome: outcomeOf[code],
      field,
    })),
  );
  const plans = draft.plans.flatMap(({ id: plan, answers }) =>
    planFields.flatMap(({ id: planField }) =>
      readAnswer(planRuleOf(planField), answers[planField], exactPlanFields.includes(planField)).faults.map((code) => ({
        code,
        outcome: outcomeOf[code],
        plan,
        planField,
      })),
    ),
  );
  return [...today, ...plans];
}

function ofCountry(draft: Draft, figures: Figures): readonly Problem[] {
  const field = 'origin.country';
  const { given } = readAnswer(ruleOf(field), draft.answers[field]);
  if (given.kind !== 'choice') return [{ code: 'no-country', outcome: 'refuse', field }];
  if (given.value === homeCode) return [{ code: 'already-here', outcome: 'note', field }];
  const country = figures.findCountry(given.value);
  if (country === undefined) return [{ code: 'unknown-country', outcome: 'note', field }];
  return country.tradeRegime === 'SANCTIONED' ? [{ code: 'under-sanctions', outcome: 'note', field }] : [];
}

function ofPurchase(draft: Draft, figures: Figures): readonly Problem[] {
  const found: Problem[] = [];
  const zero = (field: 'purchase.amount' | 'purchase.pieces') => isNothing(ruleOf(field), draft.answers[field]);
  if (zero('purchase.amount')) found.push({ code: 'no-price', outcome: 'refuse', field: 'purchase.amount' });
  if (zero('purchase.pieces')) found.push({ code: 'no-volume', outcome: 'refuse', field: 'purchase.pieces' });
  const { scale } = createSituation(draft, figures);
  const amount = readAnswer(ruleOf('purchase.amount'), draft.answers['purchase.amount']).given;
  if (scale === 'per-100' && amount.kind === 'number' && amount.likely > 0)
    found.push({ code: 'no-rate', outcome: 'warn', field: 'purchase.rate' });
  return found;
}

/** A plan that costs nothing would win whatever else is true. */
function ofPlanPrices({ plans }: Draft): readonly Problem[] {
  return plans.flatMap(({ id: plan, answers }) =>
    isNothing(planRuleOf('price'), answers.price) ? [{ code: 'no-price', outcome: 'refuse', plan, planField: 'price' } as const] : [],
  );
}

/** 0, or read as 0. */
function isNothing(rule: FieldRule, answer: Answer | undefined): boolean {
  const { given } = readAnswer(rule, answer);
  return given.kind === 'number' && (given.likely === 0 || answer?.value === 0);
}
