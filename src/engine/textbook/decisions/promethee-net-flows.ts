import { valueAt } from '../value-at.ts';
import { normalisedWeights, requireDirections, requireLength, requireMatrix, type Direction, type Matrix } from './matrix.ts';
import { preferenceFunction, type Preference } from './preference.ts';

/**
 * PROMETHEE II: how much each option is preferred to the others, minus how much they are preferred to it.
 *
 * φ(a) = Σ_b [π(a, b) − π(b, a)] / (n − 1), π(a, b) = Σ_j weight_j · P_j(difference of a over b)
 *
 * @param weights one per criterion, divided by their sum
 * @param preferences a preference function per criterion
 * @returns a net flow from −1 to 1 per option, with sum 0; larger is better; 0 for a single option
 * @throws RangeError on an empty or uneven matrix, lists of the wrong length, weights below 0 or all 0, or bad thresholds
 * @see Brans & Vincke (1985), A preference ranking organisation method, Management Science 31: 647–656
 */
export function prometheeNetFlows(
  matrix: Matrix,
  weights: readonly number[],
  directions: readonly Direction[],
  preferences: readonly Preference[],
): number[] {
  const count = requireMatrix('matrix', matrix);
  const shares = normalisedWeights(weights, count);
  requireDirections(directions, count);
  requireLength('preferences', preferences, count);
  const criteria = preferences.map((preference, j) => ({
    weight: valueAt(shares, j),
    sign: directions[j] === 'max' ? 1 : -1,
    prefer: preferenceFunction(`preferences[${j}]`, preference),
  }));
  return matrix.map((row, a) => {
    let flow = 0;
    matrix.forEach((other, b) => {
      if (a === b) return;
      criteria.forEach(({ weight, sign, prefer }, j) => {
        const better = sign * (valueAt(row, j) - valueAt(other, j));
        flow += weight * (prefer(better) - prefer(-better));
      });
    });
    return matrix.length === 1 ? 0 : flow / (matrix.length - 1);
  });
}
