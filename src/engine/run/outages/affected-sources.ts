import { valueAt } from '../../textbook/value-at.ts';
import type { OptionPlan } from '../../model/model.ts';
import type { FutureState } from '../costs/future-state.ts';
import type { OptionCosts } from '../costs/option-costs.ts';

/** A source that an event stops: its share of the pieces, after how many weeks others take over, and what share they replace. */
export interface AffectedSource {
  readonly share: number;
  readonly after: number;
  readonly replaced: number;
}

interface Future {
  readonly state: FutureState;
  readonly costs: OptionCosts;
}

/** The sources of the option at `at` that an event of this class stops, in this future. */
export function affectedSourcesOf(
  { state, costs }: Future,
  { affectedStart, affectedSource, sources }: OptionPlan,
  { at, event }: { readonly at: number; readonly event: number },
): readonly AffectedSource[] {
  return [...affectedSource.subarray(valueAt(affectedStart, event), valueAt(affectedStart, event + 1))].map((source) => ({
    share: valueAt(costs.share, at * costs.sources + source),
    after: Math.max(0, valueAt(state.amount, valueAt(sources.replacedAfterWeeks, source))),
    replaced: Math.min(1, Math.max(0, valueAt(state.amount, valueAt(sources.replacedShare, source)))),
  }));
}

/** Weeks of demand in stock against an event of this class: raw material counts only against what stops the chain behind. */
export function coverAgainst({ coverWeeks, rawWeeks, isRaw }: OptionPlan, event: number, { amount }: FutureState): number {
  const raw = rawWeeks === undefined || valueAt(isRaw, event) !== 1 ? 0 : Math.max(0, valueAt(amount, rawWeeks));
  return Math.max(0, valueAt(amount, coverWeeks)) + raw;
}

/** Weeks after which what is missing changes, since others take over: 0 first, rising. */
export function breaksOf(affected: readonly AffectedSource[]): readonly number[] {
  return [0, ...new Set(affected.map(({ after }) => after).filter((after) => after > 0))].toSorted((a, b) => a - b);
}

/** Share of demand that is missing from a break on. */
export function missingFrom(from: number, affected: readonly AffectedSource[]): number {
  return affected.reduce((sum, { share, after, replaced }) => sum + share * (from < after ? 1 : 1 - replaced), 0);
}
