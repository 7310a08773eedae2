import { requireAbove, requireAtLeast, requireFinite } from '../requirements.ts';
import type { Outages } from './expected-uncovered-time.ts';

/**
 * The cover at which holding stock plus what outages still cost is least.
 *
 * minimises holdingPerTimePerYear·C + lossPerTime·eventsPerYear·meanDuration·e^(−C / meanDuration),
 * so C = meanDuration·ln(lossPerTime·eventsPerYear / holdingPerTimePerYear), or 0 where that is negative
 *
 * @returns cover, in the unit of time of `meanDuration`
 * @throws RangeError when a number is negative or not finite, or holding costs nothing
 */
export function optimalCover({
  eventsPerYear,
  meanDuration,
  lossPerTime,
  holdingPerTimePerYear,
}: Outages & {
  /** Loss per unit of time without supply. */
  readonly lossPerTime: number;
  /** Cost a year of keeping one unit of time of demand in stock. */
  readonly holdingPerTimePerYear: number;
}): number {
  requireAtLeast('eventsPerYear', eventsPerYear, 0);
  requireAtLeast('meanDuration', meanDuration, 0);
  requireAtLeast('lossPerTime', lossPerTime, 0);
  requireAbove('holdingPerTimePerYear', holdingPerTimePerYear, 0);
  const worth = requireFinite('lossPerTime · eventsPerYear / holdingPerTimePerYear', (lossPerTime * eventsPerYear) / holdingPerTimePerYear);
  return worth <= 1 ? 0 : requireFinite('optimalCover', meanDuration * Math.log(worth));
}
