import { setAt, valueAt } from '../../textbook/value-at.ts';
import { followSources } from './follow-sources.ts';
import type { Stoppages, Stopping } from './stoppage-run.ts';

/**
 * The stoppages of the option at `at` in all histories; those of an option with the same sources are taken over.
 *
 * A source that is down loses its share until others replace part of it; for every new outage others must be found anew.
 * Outages that overlap are one: a source is down once, and all of them draw on the same cover, which is full again when the last
 * has ended. Raw cover goes first where it helps, against what would not be lost without the outages it helps against. So one
 * outage more, or a longer one, never leaves less missing.
 */
export function findStoppages(stopping: Stopping, at: number): Stoppages | undefined {
  const { model, run } = stopping;
  const option = model.options[at];
  if (option === undefined) return undefined;
  for (let other = valueAt(run.alike, at); other < at && valueAt(run.sameAs, at) === -1; other += 1)
    if (valueAt(run.sameAs, other) === other && hasSameSources(stopping, at, other)) setAt(run.sameAs, at, other);
  if (valueAt(run.sameAs, at) !== -1) return run.stoppages[valueAt(run.sameAs, at)];
  setAt(run.sameAs, at, at);
  followSources(stopping, at);
  return run.stoppages[at];
}

function hasSameSources({ model, state, costs, run }: Stopping, at: number, other: number): boolean {
  if (valueAt(run.alike, at) !== valueAt(run.alike, other)) return false;
  const [mine, theirs] = [model.options[at]?.sources, model.options[other]?.sources];
  if (mine === undefined || theirs === undefined) return false;
  const { amount } = state;
  for (let source = 0; source < mine.count; source += 1) {
    if (valueAt(costs.share, at * costs.sources + source) !== valueAt(costs.share, other * costs.sources + source)) return false;
    if (valueAt(amount, valueAt(mine.replacedAfterWeeks, source)) !== valueAt(amount, valueAt(theirs.replacedAfterWeeks, source)))
      return false;
    if (valueAt(amount, valueAt(mine.replacedShare, source)) !== valueAt(amount, valueAt(theirs.replacedShare, source))) return false;
  }
  return true;
}
