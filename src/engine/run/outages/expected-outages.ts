import { valueAt } from '../../textbook/value-at.ts';
import type { FutureState } from '../costs/future-state.ts';
import type { OptionCosts } from '../costs/option-costs.ts';
import type { Model, OptionPlan } from '../../model/model.ts';
import { meanBetween } from '../../textbook/outages/mean-between.ts';
import { coverAgainst } from './affected-sources.ts';

interface Expecting {
  readonly model: Model;
  readonly state: FutureState;
  readonly costs: OptionCosts;
}

/** Weeks of demand a year without supply that the option at `at` may expect in closed form, as if outages never overlap. */
export function expectedUncovered(expecting: Expecting, at: number): number {
  const { model, state } = expecting;
  const option = model.options[at];
  if (option === undefined) return 0;
  let weeks = 0;
  for (let event = 0; event < model.events.length; event += 1) {
    const plan = model.events[event];
    if (plan === undefined || valueAt(option.affectedStart, event) === valueAt(option.affectedStart, event + 1)) continue;
    const mean = Math.max(0, valueAt(state.amount, plan.meanWeeks));
    const rate = Math.max(0, valueAt(state.amount, plan.perYear));
    if (rate === 0 || mean === 0) continue;
    weeks += rate * shortageOf(expecting, option, { at, event, mean, sigma: plan.sigma });
  }
  return weeks;
}

interface OneEvent {
  readonly at: number;
  readonly event: number;
  readonly mean: number;
  readonly sigma: number | undefined;
}

/**
 * E[(lost − cover)⁺] of one event: what is lost grows with the duration D in straight pieces, each source at its share
 * until others replace it and at what they leave after that. Σ slope × E[time of D within the piece], from where the cover is used up.
 *
 * The pieces are those of `breaksOf` and `missingFrom`, without arrays: this is asked in every future.
 */
function shortageOf({ state, costs }: Expecting, option: OptionPlan, { at, event, mean, sigma }: OneEvent): number {
  const { affectedSource, sources } = option;
  const { amount } = state;
  const first = valueAt(option.affectedStart, event);
  const last = valueAt(option.affectedStart, event + 1);
  let left = coverAgainst(option, event, state);
  let short = 0;
  for (let from = 0; from < Infinity;) {
    let to = Infinity;
    let slope = 0;
    for (let hit = first; hit < last; hit += 1) {
      const source = valueAt(affectedSource, hit);
      const after = Math.max(0, valueAt(amount, valueAt(sources.replacedAfterWeeks, source)));
      const replaced = Math.min(1, Math.max(0, valueAt(amount, valueAt(sources.replacedShare, source))));
      if (after > from && after < to) to = after;
      slope += valueAt(costs.share, at * costs.sources + source) * (from < after ? 1 : 1 - replaced);
    }
    if (slope !== 0) {
      const usedUp = from + left / slope;
      left = Math.max(0, left - slope * (to - from));
      if (usedUp < to) short += slope * meanBetween({ mean, sigma, from: usedUp, to });
    }
    from = to;
  }
  return short;
}
