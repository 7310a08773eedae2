import { valueAt } from '../value-at.ts';
import { normalisedWeights, requireDirections, requireMatrix, type Direction, type Matrix } from './matrix.ts';

/**
 * TOPSIS: how close each option is to the best of every criterion, and how far from the worst.
 *
 * column / √Σ column² × weight; closeness = d⁻ / (d⁺ + d⁻) with Euclidean distances to the worst and the best of each column.
 * A column of zeros counts for nothing.
 *
 * @param weights one per criterion, divided by their sum
 * @returns closeness from 0 to 1 per option, larger is better; 0.5 for all when all are equal
 * @throws RangeError on an empty or uneven matrix, or weights or directions of the wrong number, below 0 or all 0
 * @see Hwang & Yoon (1981), Multiple attribute decision making
 */
export function topsis(matrix: Matrix, weights: readonly number[], directions: readonly Direction[]): number[] {
  const count = requireMatrix('matrix', matrix);
  const shares = normalisedWeights(weights, count);
  requireDirections(directions, count);
  const columns = directions.map((direction, j) => {
    const column = matrix.map((row) => valueAt(row, j));
    const largest = Math.max(...column.map(Math.abs));
    // In parts of the largest, so that the length of huge columns stays finite.
    const length = Math.hypot(...column.map((value) => (largest === 0 ? 0 : value / largest)));
    const sign = direction === 'max' ? 1 : -1;
    const scaled = column.map((value) => (length === 0 ? 0 : (sign * valueAt(shares, j) * (value / largest)) / length));
    return { scaled, best: Math.max(...scaled), worst: Math.min(...scaled) };
  });
  return matrix.map((_, i) => {
    const toBest = Math.hypot(...columns.map(({ scaled, best }) => best - valueAt(scaled, i)));
    const toWorst = Math.hypot(...columns.map(({ scaled, worst }) => valueAt(scaled, i) - worst));
    return toBest + toWorst === 0 ? 0.5 : toWorst / (toBest + toWorst);
  });
}
