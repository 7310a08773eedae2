import type { Steps } from '../../textbook/take-steps.ts';
import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { CriteriaValues } from './criteria-values.ts';

/** Cases × weights that are counted in one step, about. */
const countedPerStep = 512;
/** Draws of one future whose values are added up side by side, so that one sum does not wait for another: that takes half the time. */
const atOnce = 4;

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
  const sorted = {
    worth: new Float64Array(atOnce * rows),
    order: Int32Array.from({ length: rows }, (_, row) => row),
    since: new Int32Array(rows * rows),
  };
  const draws = samples / values.futures;
  const perStep = Math.max(1, Math.floor(countedPerStep / draws));
  for (let from = 0; from < values.futures; from += perStep) {
    if (from > 0) yield;
    count(sums, sorted, { values, weights, runs, draws, from, to: Math.min(from + perStep, values.futures) });
  }
  addWins(sums.halfWins, sorted, samples);
  return shares(sums, samples);
}

/** What is counted before it is divided by all samples. */
interface Sums extends Pick<Tally, 'ranks' | 'centres'> {
  /** 2 where the row is worth more than the column, 1 where they are worth as much; a row is not compared with itself. */
  readonly halfWins: Int32Array;
}

/**
 * The options in order of their worth, from sample to sample: most keep their place, so that little has to be moved, and a pair is counted
 * only when its order changes. Where every pair was compared in every sample, a weight that moved took a quarter longer with twelve options.
 */
interface Sorted {
  /** `worth[(sample modulo 4) × options + option]`, counted from the first draw of the future. */
  readonly worth: Float64Array;
  /** Places of the options, what is worth most first. */
  readonly order: Int32Array;
  /** `since[row × options + other]`: the sample from which on the row stands before the other, where it does. */
  readonly since: Int32Array;
}

interface Counted {
  readonly values: CriteriaValues;
  readonly weights: Float64Array;
  readonly runs: Uint8Array;
  /** How many a future has. */
  readonly draws: number;
  /** The first future, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

function count(sums: Sums, sorted: Sorted, { values, weights, runs, draws, from, to }: Counted): void {
  const [rows, columns] = [values.options.length, values.criteria.length];
  for (let future = from; future < to; future += 1) {
    const end = (future + 1) * draws;
    for (let first = end - draws; first < end; first += atOnce) {
      addWorth(sorted.worth, values, { future, weights, first, last: end - 1 });
      for (let at = 0; at < atOnce && first + at < end; at += 1) {
        const sample = first + at;
        sort(sums.halfWins, sorted, { sample, from: at * rows });
        addRanks(sums, sorted, { from: at * rows, columns, weights, runs, drawn: sample * columns });
      }
    }
  }
}

interface Drawn {
  readonly future: number;
  readonly weights: Float64Array;
  /** The first sample, and the last of its future: where that comes sooner, it is added up again. */
  readonly first: number;
  readonly last: number;
}

/**
 * Two options at a time, so that a weight that was read serves both; where the last one is left alone it is added up twice. Each sum is
 * declared by itself: written as one list of eight they take a tenth longer.
 */
function addWorth(worth: Float64Array, { options, criteria, values }: CriteriaValues, { future, weights, first, last }: Drawn): void {
  const rows = options.length;
  const columns = criteria.length;
  const one = first * columns;
  const two = Math.min(first + 1, last) * columns;
  const three = Math.min(first + 2, last) * columns;
  const four = Math.min(first + 3, last) * columns;
  for (let row = 0; row < rows; row += 2) {
    const next = Math.min(row + 1, rows - 1);
    const cell = (future * rows + row) * columns;
    const nextCell = (future * rows + next) * columns;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let column = 0; column < columns; column += 1) {
      const value = valueAt(values, cell + column);
      const nextValue = valueAt(values, nextCell + column);
      let weight = valueAt(weights, one + column);
      a += value * weight;
      e += nextValue * weight;
      weight = valueAt(weights, two + column);
      b += value * weight;
      f += nextValue * weight;
      weight = valueAt(weights, three + column);
      c += value * weight;
      g += nextValue * weight;
      weight = valueAt(weights, four + column);
      d += value * weight;
      h += nextValue * weight;
    }
    setAt(worth, row, a);
    setAt(worth, rows + row, b);
    setAt(worth, 2 * rows + row, c);
    setAt(worth, 3 * rows + row, d);
    setAt(worth, next, e);
    setAt(worth, rows + next, f);
    setAt(worth, 2 * rows + next, g);
    setAt(worth, 3 * rows + next, h);
  }
}

interface Sample {
  readonly sample: number;
  /** Where its worth begins. */
  readonly from: number;
}

/** Puts the options in order; adds the wins of what stood before another until now. */
function sort(halfWins: Int32Array, { worth, order, since }: Sorted, { sample, from }: Sample): void {
  const rows = order.length;
  for (let place = 1; place < rows; place += 1) {
    const row = valueAt(order, place);
    const own = valueAt(worth, from + row);
    let to = place;
    for (; to > 0; to -= 1) {
      const other = valueAt(order, to - 1);
      if (!(valueAt(worth, from + other) < own)) break;
      const pair = other * rows + row;
      addAt(halfWins, pair, 2 * (sample - valueAt(since, pair)));
      setAt(since, row * rows + other, sample);
      setAt(order, to, other);
    }
    setAt(order, to, row);
  }
}

/** The wins of what stands before another in the last sample. */
function addWins(halfWins: Int32Array, { order, since }: Sorted, samples: number): void {
  const rows = order.length;
  for (let place = 1; place < rows; place += 1) {
    for (let before = 0; before < place; before += 1) {
      const pair = valueAt(order, before) * rows + valueAt(order, place);
      addAt(halfWins, pair, 2 * (samples - valueAt(since, pair)));
    }
  }
}

interface Ranked extends Pick<Counted, 'weights' | 'runs'>, Pick<Sample, 'from'> {
  /** Where the weights of the sample begin, and how many they are. */
  readonly drawn: number;
  readonly columns: number;
}

/** Counts the ranks of one sample and the weights that put an option first: from the best on, those that are worth as much together. */
function addRanks(sums: Sums, { worth, order }: Sorted, { from, weights, runs, drawn, columns }: Ranked): void {
  const rows = order.length;
  let better = 0;
  let end = 0;
  for (let place = 0; place < rows; place = end) {
    const row = valueAt(order, place);
    const own = valueAt(worth, from + row);
    end = place + 1;
    while (end < rows && own - valueAt(worth, from + valueAt(order, end)) <= sameValue) end += 1;
    if (end > place + 1) better += addTied(sums, order, { weights, runs, drawn, columns, place, end, better });
    else if (valueAt(runs, row) === 1) {
      addAt(sums.ranks, row * rows + better, 1);
      if (better === 0) addCentre(sums.centres, row, { weights, drawn, columns, shared: 1 });
      better += 1;
    }
  }
}

interface Tied extends Omit<Ranked, 'from'> {
  /** Of the first of them, and the one behind the last. */
  readonly place: number;
  readonly end: number;
  /** How many are worth more. */
  readonly better: number;
}

/** Counts options that are worth as much: what stands before another has not won, and those that run share their ranks. Returns how many run. */
function addTied({ halfWins, ranks, centres }: Sums, order: Int32Array, tied: Tied): number {
  const { weights, runs, drawn, columns, place, end, better } = tied;
  const rows = order.length;
  let shared = 0;
  for (let at = place; at < end; at += 1) {
    const row = valueAt(order, at);
    shared += valueAt(runs, row);
    for (let before = place; before < at; before += 1) {
      const other = valueAt(order, before);
      addAt(halfWins, other * rows + row, -1);
      addAt(halfWins, row * rows + other, 1);
    }
  }
  const part = 1 / shared;
  for (let at = place; at < end; at += 1) {
    const row = valueAt(order, at);
    if (valueAt(runs, row) !== 1) continue;
    for (let rank = better; rank < better + shared; rank += 1) addAt(ranks, row * rows + rank, part);
    if (better === 0) addCentre(centres, row, { weights, drawn, columns, shared });
  }
  return shared;
}

interface First extends Omit<Ranked, 'from' | 'runs'> {
  /** How many are first together. */
  readonly shared: number;
}

/** Adds the weights that put an option first, or its part of them. */
function addCentre(centres: Float64Array, row: number, { weights, drawn, columns, shared }: First): void {
  for (let column = 0; column < columns; column += 1) addAt(centres, row * columns + column, valueAt(weights, drawn + column) / shared);
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
