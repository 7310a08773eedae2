import type { OptionId } from '../../model/inputs.ts';
import type { FuturesTable } from './futures-table.ts';
import { meanOf, readColumn } from './read-table.ts';

/** Mean cost of each option over the futures of a table, EUR PV. */
export type MeanCosts = ReadonlyMap<OptionId, number>;

/** Σ pvCost / futures for each option of a table, EUR PV; NaN without futures. */
export function meanCosts(table: FuturesTable): MeanCosts {
  return new Map(table.options.map((option) => [option, meanOf(readColumn(table, option, 'pvCost'))]));
}
