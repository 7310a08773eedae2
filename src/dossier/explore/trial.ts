import type { ShockId } from '../../content/shocks.ts';
import type { Answer } from '../draft/answer.ts';
import type { Draft } from '../draft/draft.ts';
import type { LeverOf } from './lever.ts';

export type Tried = LeverOf & { readonly answer: Answer };

/** What is tried on top of a dossier. Never stored. */
export interface Trial {
  /** A snapshot that stands in for the answers and options of now. */
  readonly snapshot?: string;
  readonly tried: readonly Tried[];
  readonly shocks: readonly ShockId[];
}

export const noTrial: Trial = { tried: [], shocks: [] };

export function isTrying({ snapshot, tried, shocks }: Trial): boolean {
  return snapshot !== undefined || tried.length > 0 || shocks.length > 0;
}

/** The draft as it would be with these answers. */
export function withTrial(draft: Draft, { snapshot, tried }: Trial): Draft {
  const found = draft.snapshots?.find(({ id }) => id === snapshot);
  const answers = { ...(found ?? draft).answers };
  const plans = (found ?? draft).plans.map((plan) => ({ ...plan, answers: { ...plan.answers } }));
  for (const { plan: id, field, answer } of tried) {
    if (id === undefined) answers[field] = answer;
    else {
      const plan = plans.find((one) => one.id === id);
      if (plan !== undefined) plan.answers[field] = answer;
    }
  }
  return { ...draft, answers, plans };
}

/** The one figure that differs from one trial to the next; undefined when it is something else. */
export function triedBetween(
  from: Trial,
  to: Trial,
): { readonly what: 'tried'; readonly of: LeverOf; readonly to: Answer | undefined } | undefined {
  const isIn = (one: Tried, others: readonly Tried[]) => others.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const differing = [...to.tried.filter((one) => !isIn(one, from.tried)), ...from.tried.filter((one) => !isIn(one, to.tried))];
  const [first] = differing;
  if (first === undefined || differing.some(({ plan, field }) => plan !== first.plan || field !== first.field)) return undefined;
  const { answer: _answer, ...of } = first;
  return { what: 'tried', of, to: to.tried.find(({ plan, field }) => plan === of.plan && field === of.field)?.answer };
}
