import type { FutureState } from '../costs/future-state.ts';
import type { OptionCosts } from '../costs/option-costs.ts';
import type { Model, OptionPlan } from '../../model/model.ts';
import { meanBetween } from '../../textbook/outages/mean-between.ts';

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
    const mean = Math.max(0, state.amount[meanWeeks] ?? 0);
    const rate = Math.max(0, state.amount[perYear] ?? 0);
    if (rate === 0 || mean === 0 || option.affectedStart[event] === option.affectedStart[event + 1]) return;
    weeks +=
      rate * shortageOf(affectedSourcesOf(option, event, at, { model, state, costs }), coverAgainst(option, event, state), { mean, sigma });
  });
  return weeks;
}

interface AffectedSource {
  readonly share: number;
  readonly after: number;
  readonly kept: number;
}

function affectedSourcesOf(
  { affectedStart, affectedSource, sources }: OptionPlan,
  event: number,
  at: number,
  { state, costs }: Expecting,
): readonly AffectedSource[] {
  return [...affectedSource.subarray(affectedStart[event], affectedStart[event + 1])].map((source) => ({
    share: costs.share[at * costs.sources + source] ?? 0,
    after: Math.max(0, state.amount[sources.replacedAfterWeeks[source] ?? 0] ?? 0),
    kept: 1 - Math.min(1, Math.max(0, state.amount[sources.replacedShare[source] ?? 0] ?? 0)),
  }));
}

function coverAgainst({ coverWeeks, rawWeeks, isRaw }: OptionPlan, event: number, { amount }: FutureState): number {
  const raw = rawWeeks === undefined || isRaw[event] !== 1 ? 0 : Math.max(0, amount[rawWeeks] ?? 0);
  return Math.max(0, amount[coverWeeks] ?? 0) + raw;
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
  const breaks = [0, ...new Set(affected.map(({ after }) => after).filter((after) => after > 0))].toSorted((a, b) => a - b);
  let left = cover;
  let short = 0;
  breaks.forEach((from, place) => {
    const to = breaks[place + 1] ?? Infinity;
    const slope = affected.reduce((sum, { share, after, kept }) => sum + share * (from < after ? 1 : kept), 0);
    if (slope === 0) return;
    const usedUp = from + left / slope;
    left = Math.max(0, left - slope * (to - from));
    if (usedUp < to) short += slope * meanBetween({ ...duration, from: usedUp, to });
  });
  return short;
}
