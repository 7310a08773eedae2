import { setAt, valueAt } from '../value-at.ts';
import type { Random } from '../random/keyed-random.ts';

/** `free`: any weights. `ranked`: the criteria stand in order of importance, so weights never rise. */
export type WeightKnowledge = 'free' | 'ranked';

/**
 * Weights with sum 1, every combination that is allowed being equally likely: exponential numbers divided by their sum,
 * sorted from large to small when ranked.
 *
 * @returns a function that writes the next draw into one and the same array of `count` numbers
 * @see Rubinstein (1982), Generating random vectors uniformly distributed inside and on the surface of different regions, EJOR 10: 205–209
 */
export function uniformWeights(count: number, knowledge: WeightKnowledge, random: Random): () => Float64Array {
  const weights = new Float64Array(count);
  return () => {
    let sum = 0;
    for (let j = 0; j < count; j += 1) {
      const draw = -Math.log(random());
      setAt(weights, j, draw);
      sum += draw;
    }
    for (let j = 0; j < count; j += 1) setAt(weights, j, valueAt(weights, j) / sum);
    if (knowledge === 'ranked') weights.sort().reverse();
    return weights;
  };
}
