import { valueAt } from '../value-at.ts';
import { requireMatrix, type Matrix } from './matrix.ts';

/**
 * The points that no other point beats: nowhere larger and somewhere smaller. Every column is to be small; equal points all stay.
 *
 * @param points a row per point
 * @returns their indices, ascending
 * @throws RangeError on an empty or uneven matrix
 */
export function paretoFront(points: Matrix): number[] {
  requireMatrix('points', points);
  return points.flatMap((point, i) => (points.some((other) => dominates(other, point)) ? [] : [i]));
}

function dominates(other: readonly number[], point: readonly number[]): boolean {
  let smaller = false;
  for (let j = 0; j < point.length; j += 1) {
    const difference = valueAt(other, j) - valueAt(point, j);
    if (difference > 0) return false;
    if (difference < 0) smaller = true;
  }
  return smaller;
}
