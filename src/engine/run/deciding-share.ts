import { valueAt } from '../textbook/value-at.ts';
import { isEqualCost } from './table/read-table.ts';
import { columns, type FuturesTable } from './table/futures-table.ts';
import type { OptionId } from '../model/inputs.ts';

const blocks = 8;
/** Student's t with 7 degrees of freedom, 97.5 %. */
const timesError = 2.365;
const wantedWithin = 0.015;
const pvCost = columns.indexOf('pvCost');

/** The win share of a leader over a rival with its sampling error. */
export interface DecidingShare {
  /** Share of the futures in which the leader costs less than the rival; equal costs count half. */
  readonly share: number;
  readonly standardError: number;
  /** Whether the share lies within 1.5 points of the true one, with 95 % confidence. */
  readonly isKnown: boolean;
}

/** Rows of a table, by place: `values[(future × options + option) × columns + column]`. */
export interface Duel {
  readonly values: Float64Array;
  readonly options: number;
  readonly futures: number;
  readonly leader: number;
  readonly rival: number;
}

/**
 * How well it is known in which share of the futures one option costs less than another.
 *
 * Eight blocks of 2^k futures in a row, each a scrambled Sobol point set of its own, give eight shares; their spread ÷ √8
 * is the standard error of eight independent scrambles. Blocks of one sequence fill what the others leave open, so the share over
 * all futures is better than that: the error is on the safe side. Blocks of fewer than 64 futures share their histories two by two. What
 * never happened in n futures is known to 3 ÷ n.
 *
 * @returns nothing before 8 futures
 */
export function decidingShareOf({ values, options, futures, leader, rival }: Duel): DecidingShare | undefined {
  if (futures < blocks) return undefined;
  const size = 2 ** Math.floor(Math.log2(futures / blocks));
  const wonIn = (from: number, to: number) => {
    let won = 0;
    for (let future = from; future < to; future += 1) {
      const mine = valueAt(values, (future * options + leader) * columns.length + pvCost);
      const other = valueAt(values, (future * options + rival) * columns.length + pvCost);
      if (isEqualCost(mine, other)) won += 0.5;
      else if (mine < other) won += 1;
    }
    return won;
  };
  const shares = Array.from({ length: blocks }, (_, block) => wonIn(block * size, (block + 1) * size) / size);
  const mean = shares.reduce((sum, one) => sum + one, 0) / blocks;
  const variance = shares.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (blocks - 1);
  const standardError = Math.sqrt(variance / blocks);
  return { share: wonIn(0, futures) / futures, standardError, isKnown: Math.max(timesError * standardError, 3 / futures) <= wantedWithin };
}

/** The same, read from a table; nothing of an option that is not in it. */
export function standardErrorOf({ values, options, futures }: FuturesTable, leader: OptionId, rival: OptionId): DecidingShare | undefined {
  const places = { leader: options.indexOf(leader), rival: options.indexOf(rival) };
  if (places.leader === -1 || places.rival === -1) return undefined;
  return decidingShareOf({ values, options: options.length, futures, ...places });
}

/** Whether the win share is known well enough to stop drawing futures; false when an option is not in the table. */
export function decidingShareKnown(table: FuturesTable, leader: OptionId, rival: OptionId): boolean {
  return standardErrorOf(table, leader, rival)?.isKnown === true;
}
