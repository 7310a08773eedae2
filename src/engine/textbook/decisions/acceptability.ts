import { addAt, setAt, valueAt } from '../value-at.ts';
import { requireWhole } from '../requirements.ts';
import { keyedRandom } from '../random/keyed-random.ts';
import { requireMatrix, type Matrix } from './matrix.ts';
import { uniformWeights, type WeightKnowledge } from './uniform-weights.ts';

/** How often options stand at each rank over random weights (SMAA-2). */
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
  const tally = emptyTally(values.length, count);
  const flat = Float64Array.from(values.flat());
  const worth = new Float64Array(values.length);
  for (let sample = 0; sample < samples; sample += 1) {
    const drawn = next();
    for (let i = 0; i < worth.length; i += 1) {
      let sum = 0;
      for (let j = 0; j < count; j += 1) sum += valueAt(flat, i * count + j) * valueAt(drawn, j);
      setAt(worth, i, sum);
    }
    addSample(tally, worth, drawn);
  }
  return {
    rankAcceptability: rowsOf(tally.ranks, values.length).map((row) => row.map((sum) => sum / samples)),
    centralWeights: rowsOf(tally.centres, values.length).map(average),
    pairwiseWins: rowsOf(tally.wins, values.length).map((row) => row.map((sum) => sum / samples)),
  };
}

/** Sums over the draws, row after row. */
interface Tally {
  readonly ranks: Float64Array;
  readonly wins: Float64Array;
  readonly centres: Float64Array;
}

function emptyTally(options: number, criteria: number): Tally {
  return {
    ranks: new Float64Array(options * options),
    wins: new Float64Array(options * options),
    centres: new Float64Array(options * criteria),
  };
}

function addSample({ ranks, wins, centres }: Tally, worth: Float64Array, drawn: Float64Array): void {
  const options = worth.length;
  for (let i = 0; i < options; i += 1) {
    const own = valueAt(worth, i);
    let better = 0;
    let equal = 0;
    for (let j = 0; j < options; j += 1) {
      const other = valueAt(worth, j);
      if (other > own) better += 1;
      else if (other === own) equal += 1;
      add(wins, i * options + j, other < own ? 1 : other === own ? 0.5 : 0);
    }
    for (let rank = better; rank < better + equal; rank += 1) add(ranks, i * options + rank, 1 / equal);
    if (better === 0) for (let j = 0; j < drawn.length; j += 1) add(centres, i * drawn.length + j, valueAt(drawn, j) / equal);
  }
}

function add(sums: Float64Array, place: number, amount: number): void {
  addAt(sums, place, amount);
}

function rowsOf(sums: Float64Array, rows: number): number[][] {
  const width = sums.length / rows;
  return Array.from({ length: rows }, (_, i) => Array.from(sums.subarray(i * width, (i + 1) * width)));
}

/** The summed weights divided by their sum, which is the number of times the option came first. */
function average(sums: readonly number[]): number[] | undefined {
  const times = sums.reduce((total, sum) => total + sum, 0);
  return times === 0 ? undefined : sums.map((sum) => sum / times);
}
