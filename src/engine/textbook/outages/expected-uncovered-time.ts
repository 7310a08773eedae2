import { requireAtLeast, requireFinite } from '../requirements.ts';

/** Outages that come as a Poisson process with exponential durations. */
export interface Outages {
  readonly eventsPerYear: number;
  /** Mean of an exponential duration, in the same unit of time as `cover`. */
  readonly meanDuration: number;
}

/**
 * Expected time a year without supply that stock does not bridge, outages of exponential length and none during another.
 *
 * eventsPerYear · meanDuration · e^(−cover / meanDuration)
 *
 * @returns in the unit of time given, per year
 * @throws RangeError when a number is negative or not finite
 */
export function expectedUncoveredTime({ eventsPerYear, meanDuration, cover }: Outages & { readonly cover: number }): number {
  requireAtLeast('eventsPerYear', eventsPerYear, 0);
  requireAtLeast('meanDuration', meanDuration, 0);
  requireAtLeast('cover', cover, 0);
  if (meanDuration === 0) return 0;
  return requireFinite('expectedUncoveredTime', eventsPerYear * meanDuration * Math.exp(-cover / meanDuration));
}
