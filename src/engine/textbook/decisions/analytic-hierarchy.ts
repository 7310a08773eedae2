import { valueAt } from '../value-at.ts';
import { requireAbove } from '../requirements.ts';
import { requireMatrix, type Matrix } from './matrix.ts';

/** Mean consistency index of random matrices of 3, 4, … 10 rows. */
const randomIndex = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/** Weights from comparisons in pairs, with how consistent these are. */
export interface Priorities {
  /** One per row, with sum 1. */
  readonly weights: number[];
  readonly lambdaMax: number;
  /** Inconsistency as a share of that of a random matrix; 0 up to two rows, above 0.1 better reconsidered. */
  readonly consistencyRatio: number;
}

/**
 * AHP: weights from pairwise comparisons, matrix[i][j] saying how many times i is as important as j.
 *
 * The principal eigenvector by repeated multiplication; consistency (λ − n)/(n − 1) over Saaty's random index.
 *
 * @throws RangeError unless the matrix is square, 1 to 10 rows, of finite numbers above 0 with 1 on the diagonal
 * @see Saaty (1980), The analytic hierarchy process
 */
export function analyticHierarchy(matrix: Matrix): Priorities {
  const n = requireMatrix('matrix', matrix);
  if (matrix.length !== n) throw new RangeError(`matrix must be square, found ${matrix.length} rows of ${n}`);
  if (n > 10) throw new RangeError(`matrix must have at most 10 rows, found ${n}`);
  matrix.forEach((row, i) => {
    row.forEach((times, j) => requireAbove(`matrix[${i}][${j}]`, times, 0));
    if (row[i] !== 1) throw new RangeError(`matrix[${i}][${i}] must be 1, found ${row[i]}`);
  });
  const weights = principalVector(matrix);
  const lambdaMax = weighted(matrix, weights).reduce((sum, value, i) => sum + value / valueAt(weights, i), 0) / n;
  const index = (lambdaMax - n) / (n - 1);
  // The eigenvalue of a consistent matrix is n but for rounding, which must not show as a negative ratio.
  return { weights, lambdaMax, consistencyRatio: n <= 2 ? 0 : Math.max(0, index / valueAt(randomIndex, n - 3)) };
}

function weighted(matrix: Matrix, weights: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, times, j) => sum + times * valueAt(weights, j), 0));
}

function principalVector(matrix: Matrix): number[] {
  let weights = matrix.map(() => 1 / matrix.length);
  for (let turn = 0; turn < 10_000; turn += 1) {
    const product = weighted(matrix, weights);
    const sum = product.reduce((total, value) => total + value, 0);
    const next = product.map((value) => value / sum);
    const moved = next.reduce((largest, value, i) => Math.max(largest, Math.abs(value - valueAt(weights, i)) / value), 0);
    weights = next;
    if (moved < 1e-15) break;
  }
  return weights;
}
