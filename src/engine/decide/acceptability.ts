import { requireWhole } from '../requirements.ts';
import { keyedRandom } from '../sampling/keyed-random.ts';
import { requireMatrix, type Matrix } from './matrix.ts';
import { uniformWeights, type WeightKnowledge } from './uniform-weights.ts';

export interface Acceptability {
  /** Row per option, column per rank, best first: share of the weights that give the option that rank. Rows and columns add up to 1. */
  readonly rankAcceptability: number[][];
  /** Per option the mean of the weights that put it first; `undefined` where none does. */
  readonly centralWeights: (number[] | undefined)[];
  /** [i][j]: share of the weights under which i is worth more than j, ties counting half. */
  readonly pairwiseWins: number[][];
}

/**
 * SMAA-2: how often each option takes each rank over weights drawn uniformly from all that are allowed.
 *
 * Options of equal value share their ranks: each of k gets 1/k of every one of the k ranks they take together.
 *
 * @param values a row per option, a column per criterion, larger is better
 * @param weights `ranked` when the criteria stand in order of importance
 * @param samples number of draws; the standard error of a share a is √(a(1 − a)/samples)
 * @param seed same seed, same result
 * @throws RangeError on an empty or uneven matrix, or samples that are not a whole number of at least 1
 * @see Lahdelma & Salminen (2001), SMAA-2, Operations Research 49: 444–454
 */
export function acceptability({
  values,
  weights,
  samples,
  seed,
}: {
  readonly values: Matrix;
  readonly weights: WeightKnowledge;
  readonly samples: number;
  readonly seed: number;
}): Acceptability {
  const count = requireMatrix('values', values);
  requireWhole('samples', samples, 1);
  if (weights !== 'free' && weights !== 'ranked') throw new RangeError(`weights must be free or ranked, found ${String(weights)}`);
  const next = uniformWeights(count, weights, keyedRandom(seed, 'acceptability'));
  const options = values.length;
  const ranks = table(options, options);
  const wins = table(options, options);
  const centres = table(options, count);
  const worth = new Float64Array(options);
  for (let sample = 0; sample < samples; sample += 1) {
    const drawn = next();
    values.forEach((row, i) => (worth[i] = row.reduce((sum, value, j) => sum + value * (drawn[j] ?? 0), 0)));
    for (let i = 0; i < options; i += 1) {
      const { better, equal } = compare(worth, i, wins[i] ?? []);
      for (let rank = better; rank < better + equal; rank += 1) add(ranks[i], rank, 1 / equal);
      if (better === 0) drawn.forEach((weight, j) => add(centres[i], j, weight / equal));
    }
  }
  return {
    rankAcceptability: ranks.map((row) => row.map((sum) => sum / samples)),
    centralWeights: centres.map((row) => average(row)),
    pairwiseWins: wins.map((row) => row.map((sum) => sum / samples)),
  };
}

/** Counts the options that are worth more than option i and those worth the same (itself included), and adds its wins. */
function compare(worth: Float64Array, i: number, wins: number[]): { better: number; equal: number } {
  const own = worth[i] ?? NaN;
  let better = 0;
  let equal = 0;
  worth.forEach((other, j) => {
    if (other > own) better += 1;
    else if (other === own) equal += 1;
    add(wins, j, other < own ? 1 : other === own ? 0.5 : 0);
  });
  return { better, equal };
}

/** The summed weights divided by their sum, which is the number of times the option came first. */
function average(sums: readonly number[]): number[] | undefined {
  const times = sums.reduce((total, sum) => total + sum, 0);
  return times === 0 ? undefined : sums.map((sum) => sum / times);
}

function table(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
}

function add(row: number[] | undefined, place: number, amount: number): void {
  if (row) row[place] = (row[place] ?? 0) + amount;
}
