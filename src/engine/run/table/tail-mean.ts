import { futuresPerSet } from '../../draw/history-sets.ts';
import type { OptionId } from '../../model/inputs.ts';
import { valueAt } from '../../textbook/value-at.ts';
import { calculatedOptions, differenceOf, meanOf, readColumn } from './read-table.ts';
import type { FuturesTable } from './futures-table.ts';

/** A mean over the futures of a table. */
export interface MeanWithError {
  readonly mean: number;
  /** In the unit of the mean; undefined with fewer than two sets of histories, which cannot tell it. */
  readonly error: number | undefined;
}

/** CVaR95 of PV cost, EUR: the mean of the worst 5 % of histories of a future, mean over the futures. */
export function tailMean(table: FuturesTable, option: OptionId): MeanWithError {
  return withError(readColumn(table, option, 'tail'));
}

/** By how much that lies above another option's, EUR: both met the same histories, so this is firmer than either. */
export function tailAbove(table: FuturesTable, option: OptionId, than: OptionId): MeanWithError {
  return withError(differenceOf(readColumn(table, option, 'tail'), readColumn(table, than, 'tail')));
}

/** Standard error of what bad cases add to the mean cost, EUR PV, of the option of which that is known least. */
export function riskError(table: FuturesTable): number | undefined {
  const errors = calculatedOptions(table).flatMap(
    (option) => withError(differenceOf(readColumn(table, option, 'tail'), readColumn(table, option, 'pvCost'))).error ?? [],
  );
  return errors.length === 0 ? undefined : Math.max(...errors);
}

function withError(values: Float64Array): MeanWithError {
  return { mean: meanOf(values), error: standardError(values) };
}

/**
 * Standard error of the mean of a number per future: batch means, with the futures that share their histories as a batch.
 *
 * √(Σ (batch mean − mean of these)² ÷ (batches − 1) ÷ batches), over the whole batches. Histories of two batches are independent. Their
 * estimates are points of one sequence that fills what the others leave open, so there the error is on the safe side.
 *
 * @see Law (2015), Simulation Modeling and Analysis, 5th edition, 9.5
 */
function standardError(values: Float64Array): number | undefined {
  const count = Math.floor(values.length / futuresPerSet);
  if (count < 2) return undefined;
  const batches = Float64Array.from({ length: count }, (_, set) => meanOf(values.subarray(set * futuresPerSet, (set + 1) * futuresPerSet)));
  const mean = meanOf(batches);
  let squares = 0;
  for (let set = 0; set < count; set += 1) squares += (valueAt(batches, set) - mean) ** 2;
  return Math.sqrt(squares / (count - 1) / count);
}
