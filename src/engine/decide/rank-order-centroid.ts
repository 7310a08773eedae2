import { requireWhole } from '../requirements.ts';

/**
 * Mean of all weights that respect an order of importance: weight_i = (1/n) Σ_{k = i…n} 1/k.
 *
 * @returns n weights from the most to the least important, with sum 1
 * @throws RangeError when n is not a whole number of at least 1
 * @see Barron & Barrett (1996), Decision quality using ranked attribute weights, Management Science 42: 1515–1523
 */
export function rankOrderCentroid(n: number): number[] {
  requireWhole('n', n, 1);
  const weights: number[] = [];
  let sum = 0;
  for (let k = n; k >= 1; k -= 1) {
    sum += 1 / k;
    weights.unshift(sum / n);
  }
  return weights;
}
