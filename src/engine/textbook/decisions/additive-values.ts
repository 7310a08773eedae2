import { valueAt } from '../value-at.ts';
import { requireShare } from '../requirements.ts';
import { normalisedWeights, requireMatrix, type Matrix } from './matrix.ts';

/**
 * Additive value of each option: Σ weight_j · value_j, with weights divided by their sum.
 *
 * @param values a row per option, a column per criterion, each from 0 (worst) to 1 (best)
 * @returns a value from 0 to 1 per option
 * @throws RangeError on an empty or uneven matrix, a value outside 0–1, or weights of the wrong number, below 0 or all 0
 * @see Belton & Stewart (2002), Multiple criteria decision analysis, ch. 4
 */
export function additiveValues(values: Matrix, weights: readonly number[]): number[] {
  const shares = normalisedWeights(weights, requireMatrix('values', values));
  return values.map((row, i) => row.reduce((sum, value, j) => sum + valueAt(shares, j) * requireShare(`values[${i}][${j}]`, value), 0));
}
