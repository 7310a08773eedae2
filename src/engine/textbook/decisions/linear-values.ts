import { valueAt } from '../value-at.ts';
import { requireFinite } from '../requirements.ts';
import { requireLength, requireMatrix, type Matrix } from './matrix.ts';

/** The two ends of the scale of a criterion. */
export interface ValueRange {
  /** What counts as 0, in the unit of the criterion; above `best` when less is better. */
  readonly worst: number;
  /** What counts as 1. */
  readonly best: number;
}

/**
 * Values on a straight line from the worst (0) to the best (1) of each criterion: (x − worst) / (best − worst), clipped to 0–1.
 *
 * @returns a row per option, a column per criterion
 * @throws RangeError on an empty or uneven matrix, a range per column missing, or worst = best
 */
export function linearValues(matrix: Matrix, ranges: readonly ValueRange[]): number[][] {
  requireLength('ranges', ranges, requireMatrix('matrix', matrix));
  ranges.forEach(({ worst, best }, j) => {
    requireFinite(`ranges[${j}].worst`, worst);
    requireFinite(`ranges[${j}].best`, best);
    requireFinite(`ranges[${j}].best − worst`, best - worst);
    if (worst === best) throw new RangeError(`ranges[${j}] must have worst and best apart, found ${worst} for both`);
  });
  return matrix.map((row) => ranges.map(({ worst, best }, j) => Math.min(1, Math.max(0, (valueAt(row, j) - worst) / (best - worst)))));
}
