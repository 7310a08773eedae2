import type { Steps } from '../../textbook/take-steps.ts';
import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { CriteriaValues } from './criteria-values.ts';

/** Cases × weights that are counted in one step. */
const countedPerStep = 512;

/** What was counted over cases × weights, as shares. */
export interface Tally {
  /** `wins[i × options + j]`: share in which i is worth more than j, ties counting half. */
  readonly wins: Float64Array;
  /** `ranks[i × options + rank]`: share that gives option i that rank among those that run; options of equal value share their ranks. */
  readonly ranks: Float64Array;
  /** `centres[i × criteria + criterion]`: the weights that put option i first, added up and divided by all samples. */
  readonly centres: Float64Array;
}

/** Values that differ by less are the same: the order in which sums were made may differ. */
export const sameValue = 1e-12;

/**
 * Steps to ranks and pairwise wins over the futures, each with its own draws of the weights.
 *
 * @param weights `[(future × draws + draw) × criteria + criterion]`
 * @param runs 1 for each option that takes part in the ranks
 */
export function* tally(values: CriteriaValues, weights: Float64Array, runs: Uint8Array): Steps<Tally> {
  const [rows, columns] = [values.options.length, values.criteria.length];
  const samples = weights.length / columns;
  const sums: Sums = {
    halfWins: new Int32Array(rows * rows),
    ranks: new Float64Array(rows * rows),
    centres: new Float64Array(rows * columns),
  };
  for (let from = 0; from < samples; from += countedPerStep) {
    if (from > 0) yield;
    count(sums, { values, weights, runs, from, to: Math.min(from + countedPerStep, samples) });
  }
  return shares(sums, samples);
}

/** What is counted before it is divided by all samples. */
interface Sums extends Pick<Tally, 'ranks' | 'centres'> {
  /** 2 where the row is worth more than the column, 1 where they are worth as much; a row is not compared with itself. */
  readonly halfWins: Int32Array;
}

interface Counted {
  readonly values: CriteriaValues;
  readonly weights: Float64Array;
  readonly runs: Uint8Array;
  /** The first sample, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

function count(
  { halfWins, ranks, centres }: Sums,
  { values: { options, criteria, futures, values }, weights, runs, from, to }: Counted,
): void {
  const [rows, columns] = [options.length, criteria.length];
  const draws = weights.length / columns / futures;
  const worth = new Float64Array(rows);
  const sample: Sample = { worth, better: new Int32Array(rows), equal: new Int32Array(rows) };
  for (let at = from; at < to; at += 1) {
    const [future, drawn] = [Math.floor(at / draws), at * columns];
    for (let row = 0; row < rows; row += 1) {
      const cell = (future * rows + row) * columns;
      let value = 0;
      for (let column = 0; column < columns; column += 1) value += valueAt(values, cell + column) * valueAt(weights, drawn + column);
      setAt(worth, row, value);
    }
    addWins(halfWins, sample, runs);
    const firsts = addRanks(ranks, sample, runs);
    for (let row = 0; row < rows; row += 1) {
      if (valueAt(runs, row) !== 1 || valueAt(sample.better, row) > 0) continue;
      for (let column = 0; column < columns; column += 1) addAt(centres, row * columns + column, valueAt(weights, drawn + column) / firsts);
    }
  }
}

/** One case under one draw of weights, per option: what it is worth, and how many of those that run are worth more, and as much. */
interface Sample {
  readonly worth: Float64Array;
  readonly better: Int32Array;
  readonly equal: Int32Array;
}

/** Every pair is compared once; `better` and `equal` are counted on the way. */
function addWins(halfWins: Int32Array, { worth, better, equal }: Sample, runs: Uint8Array): void {
  const rows = worth.length;
  for (let row = 0; row < rows; row += 1) {
    setAt(better, row, 0);
    setAt(equal, row, valueAt(runs, row));
  }
  for (let row = 0; row < rows; row += 1) {
    const own = valueAt(worth, row);
    for (let other = row + 1; other < rows; other += 1) {
      const ahead = own - valueAt(worth, other);
      if (ahead > sameValue) {
        addAt(halfWins, row * rows + other, 2);
        addAt(better, other, valueAt(runs, row));
      } else if (ahead < -sameValue) {
        addAt(halfWins, other * rows + row, 2);
        addAt(better, row, valueAt(runs, other));
      } else {
        addAt(halfWins, row * rows + other, 1);
        addAt(halfWins, other * rows + row, 1);
        addAt(equal, row, valueAt(runs, other));
        addAt(equal, other, valueAt(runs, row));
      }
    }
  }
}

/** Returns how many share the first rank. */
function addRanks(ranks: Float64Array, { better, equal }: Sample, runs: Uint8Array): number {
  const rows = better.length;
  let firsts = 0;
  for (let row = 0; row < rows; row += 1) {
    if (valueAt(runs, row) !== 1) continue;
    const [first, shared] = [valueAt(better, row), valueAt(equal, row)];
    if (first === 0) firsts += 1;
    for (let rank = first; rank < first + shared; rank += 1) addAt(ranks, row * rows + rank, 1 / shared);
  }
  return firsts;
}

function shares({ halfWins, ranks, centres }: Sums, samples: number): Tally {
  const rows = Math.sqrt(halfWins.length);
  const share = (sum: number) => sum / samples;
  return {
    wins: Float64Array.from(halfWins, (sum, at) => (at % (rows + 1) === 0 ? 0.5 : share(sum / 2))),
    ranks: ranks.map(share),
    centres: centres.map(share),
  };
}

/** The tallies of several people together, each counting alike. */
export function together(tallies: readonly Tally[]): Tally {
  const mean = (of: keyof Tally) =>
    (tallies[0]?.[of] ?? new Float64Array()).map((_, at) => tallies.reduce((sum, each) => sum + valueAt(each[of], at), 0) / tallies.length);
  return { wins: mean('wins'), ranks: mean('ranks'), centres: mean('centres') };
}
