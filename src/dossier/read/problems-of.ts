import { fields } from '../../content/fields.ts';
import { planFields } from '../../content/plan-fields.ts';
import { createSituation } from '../defaults/create-situation.ts';
import { exactFields } from '../draft/exact-fields.ts';
import type { Figures } from '../defaults/load-figures.ts';
import { homeCode } from '../defaults/place.ts';
import type { Draft } from '../draft/draft.ts';
import { ruleOf } from '../draft/find-rule.ts';
import { faultsIn, isNothing } from '../draft/plan-faults.ts';
import type { Problem } from '../draft/problem.ts';
import { outcomeOf, readAnswer } from '../draft/read-answer.ts';

/** What is wrong or odd in the answers themselves, in the order of the questions. */
export function problemsOf(draft: Draft, figures: Figures): readonly Problem[] {
  return withoutOdd([...ofAnswers(draft), ...ofCountry(draft, figures), ...ofPurchase(draft, figures)]);
}

/** An answer that is refused is not also called odd. */
export function withoutOdd(found: readonly Problem[]): readonly Problem[] {
  const refused = found.filter(({ outcome }) => outcome === 'refuse');
  return found.filter((one) => one.outcome === 'refuse' || !refused.some((other) => isAboutSame(one, other)));
}

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
  const plans = draft.plans.flatMap((plan) => planFields.flatMap(({ id }) => faultsIn(plan, id)));
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
