import { setAt } from '../value-at.ts';
import { requireWhole } from '../requirements.ts';

/**
 * Mean of all weights that respect an order of importance: weight_i = (1/n) Σ_{k = i…n} 1/k.
 *
 * @returns n weights from the most to the least important, with sum 1
 * @throws RangeError when n is not a whole number from 1 to 10 000
 * @see Barron & Barrett (1996), Decision quality using ranked attribute weights, Management Science 42: 1515–1523
 */
export function rankOrderCentroid(n: number): number[] {
  requireWhole('n', n, 1);
  if (n > 10_000) throw new RangeError(`n must be at most 10000, found ${n}`);
  const weights = Array.from({ length: n }, () => 0);
  let sum = 0;
  for (let k = n; k >= 1; k -= 1) {
    sum += 1 / k;
    setAt(weights, k - 1, sum / n);
  }
  return weights;
}
