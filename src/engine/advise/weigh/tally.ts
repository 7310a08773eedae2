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
export function* tally({ options, criteria, futures, values }: CriteriaValues, weights: Float64Array, runs: Uint8Array): Steps<Tally> {
  const [rows, columns] = [options.length, criteria.length];
  const draws = weights.length / (futures * columns);
  const sums: Tally = {
    wins: new Float64Array(rows * rows),
    ranks: new Float64Array(rows * rows),
    centres: new Float64Array(rows * columns),
  };
  const worth = new Float64Array(rows);
  for (let future = 0; future < futures; future += 1) {
    for (let draw = 0; draw < draws; draw += 1) {
      const at = (future * draws + draw) * columns;
      for (let row = 0; row < rows; row += 1) {
        const from = (future * rows + row) * columns;
        let value = 0;
        for (let column = 0; column < columns; column += 1) value += valueAt(values, from + column) * valueAt(weights, at + column);
        setAt(worth, row, value);
      }
      addWins(sums, worth, runs);
      addCentres(sums, worth, { weights, at, columns, runs });
      if ((future * draws + draw + 1) % countedPerStep === 0) yield;
    }
  }
  return shares(sums, futures * draws);
}

function addWins({ wins, ranks }: Tally, worth: Float64Array, runs: Uint8Array): void {
  const rows = worth.length;
  for (let row = 0; row < rows; row += 1) {
    const own = valueAt(worth, row);
    let better = 0;
    let equal = 0;
    for (let other = 0; other < rows; other += 1) {
      const ahead = own - valueAt(worth, other);
      if (ahead > sameValue) addAt(wins, row * rows + other, 1);
      else if (ahead >= -sameValue) {
        addAt(wins, row * rows + other, 0.5);
        equal += valueAt(runs, other);
      } else better += valueAt(runs, other);
    }
    if (valueAt(runs, row) !== 1) continue;
    for (let rank = better; rank < better + equal; rank += 1) addAt(ranks, row * rows + rank, 1 / equal);
  }
}

interface Drawn {
  readonly weights: Float64Array;
  readonly at: number;
  readonly columns: number;
  readonly runs: Uint8Array;
}

function addCentres({ centres }: Tally, worth: Float64Array, { weights, at, columns, runs }: Drawn): void {
  let most = -Infinity;
  for (let row = 0; row < worth.length; row += 1) if (valueAt(runs, row) === 1) most = Math.max(most, valueAt(worth, row));
  let firsts = 0;
  for (let row = 0; row < worth.length; row += 1) if (valueAt(runs, row) === 1 && most - valueAt(worth, row) <= sameValue) firsts += 1;
  for (let row = 0; row < worth.length; row += 1) {
    if (valueAt(runs, row) !== 1 || most - valueAt(worth, row) > sameValue) continue;
    for (let column = 0; column < columns; column += 1) {
      addAt(centres, row * columns + column, valueAt(weights, at + column) / firsts);
    }
  }
}

function shares({ wins, ranks, centres }: Tally, samples: number): Tally {
  const share = (sum: number) => sum / samples;
  return { wins: wins.map(share), ranks: ranks.map(share), centres: centres.map(share) };
}

/** The tallies of several people together, each counting alike. */
export function together(tallies: readonly Tally[]): Tally {
  const mean = (of: keyof Tally) =>
    (tallies[0]?.[of] ?? new Float64Array()).map((_, at) => tallies.reduce((sum, each) => sum + valueAt(each[of], at), 0) / tallies.length);
  return { wins: mean('wins'), ranks: mean('ranks'), centres: mean('centres') };
}
