import { setAt, valueAt } from '../../textbook/value-at.ts';
import { columns, type Column, type FuturesTable } from './futures-table.ts';
import type { OptionId } from '../../model/inputs.ts';

/** One column of one option, a number per future. */
export function readColumn(table: FuturesTable, option: OptionId, column: Column): Float64Array {
  const at = table.options.indexOf(option);
  const offset = columns.indexOf(column);
  const read = new Float64Array(table.futures);
  for (let future = 0; future < table.futures; future += 1) {
    setAt(read, future, valueAt(table.values, (future * table.options.length + at) * columns.length + offset));
  }
  return read;
}

/** What was drawn for one estimate, a number per future. */
export function readDraws(table: FuturesTable, estimate: number): Float64Array {
  const read = new Float64Array(table.futures);
  for (let future = 0; future < table.futures; future += 1) {
    setAt(read, future, valueAt(table.draws, future * table.estimates.length + estimate));
  }
  return read;
}

/** What a criterion was judged at for one option, a number per future; halfway where it was not judged. */
export function readJudged(table: FuturesTable, option: OptionId, criterion: string): Float64Array {
  const [row, at] = [table.options.indexOf(option), table.judgedCriteria.indexOf(criterion)];
  const read = new Float64Array(table.futures).fill(0.5);
  if (at === -1) return read;
  for (let future = 0; future < table.futures; future += 1) {
    setAt(read, future, valueAt(table.judged, (future * table.options.length + row) * table.judgedCriteria.length + at));
  }
  return read;
}

/** Options with a finite cost in every future: the others cannot be advised on. */
export function calculatedOptions(table: FuturesTable): readonly OptionId[] {
  const failed = new Set(table.failed.map(({ option }) => option));
  return table.options.filter(
    (option) => table.futures > 0 && !failed.has(option) && readColumn(table, option, 'pvCost').every(Number.isFinite),
  );
}

/** Σ values / n; NaN without values. */
export function meanOf(values: Float64Array): number {
  let total = 0;
  for (let at = 0; at < values.length; at += 1) total += valueAt(values, at);
  return total / values.length;
}

/** Numbers less their mean, with that mean and the sum of their squares: Σ (x − x̄)². */
export interface Centred {
  readonly mean: number;
  readonly values: Float64Array;
  readonly squares: number;
}

/** The distance of each from their mean: x − x̄. */
export function centredOf(values: Float64Array): Centred {
  const mean = meanOf(values);
  const centred = new Float64Array(values.length);
  let squares = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = valueAt(values, at) - mean;
    setAt(centred, at, value);
    squares += value * value;
  }
  return { mean, values: centred, squares };
}

/** Σ (x − x̄)(y − ȳ). */
export function sumOfProducts({ values: left }: Centred, { values: right }: Centred): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += valueAt(left, at) * valueAt(right, at);
  return sum;
}

/**
 * left − right, future by future.
 *
 * @throws RangeError when `right` is the shorter of the two
 */
export function differenceOf(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((value, at) => value - valueAt(right, at));
}

/**
 * Share of futures in which `mine` costs less than `other`; equal costs count half.
 *
 * Costs within a billionth of each other are equal: the order in which sums were made may differ.
 */
export function winShare(mine: Float64Array, other: Float64Array): number {
  let won = 0;
  for (let future = 0; future < mine.length; future += 1) {
    const cost = valueAt(mine, future);
    const rival = valueAt(other, future);
    if (isEqualCost(cost, rival)) won += 0.5;
    else if (cost < rival) won += 1;
  }
  return won / mine.length;
}

/** The same of two options. */
export function cheaperShare(table: FuturesTable, option: OptionId, than: OptionId): number {
  return winShare(readColumn(table, option, 'pvCost'), readColumn(table, than, 'pvCost'));
}

/** Whether two costs differ by no more than rounding: |left − right| ≤ 10⁻⁹ × the larger. */
export function isEqualCost(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
}
