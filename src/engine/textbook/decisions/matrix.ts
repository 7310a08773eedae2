import { requireAtLeast, requireNumbers } from '../requirements.ts';

/** Whether less or more of a criterion is better. */
export type Direction = 'min' | 'max';

/** A row per option, a column per criterion. */
export type Matrix = readonly (readonly number[])[];

/** Returns the number of columns of a matrix that has rows, all of the same length of at least 1, with finite numbers only. */
export function requireMatrix(name: string, matrix: Matrix): number {
  if (matrix.length === 0) throw new RangeError(`${name} must hold at least one row, found []`);
  const columns = matrix[0]?.length ?? 0;
  for (let i = 0; i < matrix.length; i += 1) {
    const row = requireNumbers(`${name}[${i}]`, matrix[i] ?? []);
    if (row.length !== columns) {
      throw new RangeError(`${name}[${i}] must hold ${columns} numbers like the first row, found ${row.length}`);
    }
  }
  return columns;
}

/** Throws a RangeError unless there is one entry for each of `count` columns. */
export function requireLength(name: string, list: readonly unknown[], count: number): void {
  if (list.length !== count) throw new RangeError(`${name} must hold ${count} entries, found ${list.length}`);
}

/** Throws a RangeError unless there is a direction for each of `count` columns. */
export function requireDirections(directions: readonly Direction[], count: number): void {
  requireLength('directions', directions, count);
  directions.forEach((direction, j) => {
    if (direction !== 'min' && direction !== 'max') throw new RangeError(`directions[${j}] must be min or max, found ${String(direction)}`);
  });
}

/** Weights divided by their sum: one for each of `count` criteria, none below 0, not all 0. */
export function normalisedWeights(weights: readonly number[], count: number): readonly number[] {
  requireNumbers('weights', weights);
  requireLength('weights', weights, count);
  weights.forEach((weight, i) => requireAtLeast(`weights[${i}]`, weight, 0));
  // By the largest first, so that the sum of huge weights stays finite.
  const largest = Math.max(...weights);
  if (largest === 0) throw new RangeError('weights must not all be 0');
  const scaled = weights.map((weight) => weight / largest);
  const sum = scaled.reduce((total, weight) => total + weight, 0);
  return scaled.map((weight) => weight / sum);
}
