import { valueAt } from '../../textbook/value-at.ts';
import type { FutureState } from '../costs/future-state.ts';
import type { OptionCosts } from '../costs/option-costs.ts';
import type { Model } from '../../model/model.ts';
import { meanBetween } from '../../textbook/outages/mean-between.ts';
import { affectedSourcesOf, breaksOf, coverAgainst, missingFrom, type AffectedSource } from './affected-sources.ts';

interface Expecting {
  readonly model: Model;
  readonly state: FutureState;
  readonly costs: OptionCosts;
}

/** Weeks of demand a year without supply that the option at `at` may expect in closed form, as if outages never overlap. */
export function expectedUncovered({ model, state, costs }: Expecting, at: number): number {
  const option = model.options[at];
  if (option === undefined) return 0;
  let weeks = 0;
  model.events.forEach(({ perYear, meanWeeks, sigma }, event) => {
    const mean = Math.max(0, valueAt(state.amount, meanWeeks));
    const rate = Math.max(0, valueAt(state.amount, perYear));
    if (rate === 0 || mean === 0 || valueAt(option.affectedStart, event) === valueAt(option.affectedStart, event + 1)) return;
    weeks +=
      rate * shortageOf(affectedSourcesOf({ state, costs }, option, { at, event }), coverAgainst(option, event, state), { mean, sigma });
  });
  return weeks;
}

/**
 * E[(lost − cover)⁺] of one event: what is lost grows with the duration D in straight pieces, each source at its share
 * until others replace it and at what they leave after that. Σ slope × E[time of D within the piece], from where the cover is used up.
 */
function shortageOf(
  affected: readonly AffectedSource[],
  cover: number,
  duration: { readonly mean: number; readonly sigma: number | undefined },
): number {
  const breaks = breaksOf(affected);
  let left = cover;
  let short = 0;
  breaks.forEach((from, place) => {
    const to = breaks[place + 1] ?? Infinity;
    const slope = missingFrom(from, affected);
    if (slope === 0) return;
    const usedUp = from + left / slope;
    left = Math.max(0, left - slope * (to - from));
    if (usedUp < to) short += slope * meanBetween({ ...duration, from: usedUp, to });
  });
  return short;
}
