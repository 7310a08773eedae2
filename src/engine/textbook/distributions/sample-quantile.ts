import { valueAt } from '../value-at.ts';
import { requireNumbers, requireShare } from '../requirements.ts';

/**
 * Quantile of a sample, by linear interpolation between the ordered values: number (n − 1)·p + 1 of n ("type 7").
 *
 * @returns in the unit of the values; the smallest at p = 0, the largest at p = 1
 * @throws RangeError when there are no values, one is not finite, or p is not from 0 to 1
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50: 361–365
 */
export function sampleQuantile(values: readonly number[], p: number): number {
  return sortedQuantile(Float64Array.from(requireNumbers('values', values)).sort(), requireShare('p', p));
}

/** The same of values that are in order already. */
export function sortedQuantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = valueAt(sorted, Math.floor(place));
  const above = valueAt(sorted, Math.ceil(place));
  const part = place - Math.floor(place);
  return below * (1 - part) + above * part;
}
