import type { Model } from '../model/model.ts';
import { eventHistories, type EventHistories } from './event-histories.ts';
import { projectDraws } from './project-draws.ts';

/**
 * Futures in a row that meet the same histories; the next ones meet others, so that what is left of chance averages out over the table. A
 * whole number of blocks.
 */
export const futuresPerSet = 64;

/** What chance does in every history. */
export interface HistorySet {
  readonly events: EventHistories;
  /** One number per history for each project. */
  readonly projects: readonly Float64Array[];
}

/**
 * The histories that a future meets, so many of them. A set is drawn when it is first asked for, the same in any order, and kept: it takes
 * less room than the rows of its futures.
 */
export function historySets({ events, projectIds, seed, horizon }: Model, histories: number): (future: number) => HistorySet {
  const drawn = new Map<number, HistorySet>();
  return (future) => {
    const set = Math.floor(future / futuresPerSet);
    const known = drawn.get(set);
    if (known !== undefined) return known;
    const chance = { seed, set, histories };
    const found = {
      events: eventHistories(events, { ...chance, horizonYears: horizon }),
      projects: projectIds.map((id) => projectDraws(id, chance)),
    };
    drawn.set(set, found);
    return found;
  };
}
