import type { Column, FuturesTable } from '../../engine/run/table/futures-table.ts';
import { readColumn } from '../../engine/run/table/read-table.ts';
import type { ElementId, OptionId } from '../../engine/model/inputs.ts';

/** A figure of an option in the first future of a table: the only one of a base case. */
export function figureIn(table: FuturesTable, option: OptionId, column: Column): number {
  return readColumn(table, option, column)[0] ?? NaN;
}

/** What one element adds to the cost of an option. */
export function partIn(table: FuturesTable, option: OptionId, element: ElementId): number {
  return table.bridge[table.options.indexOf(option) * table.elements.length + table.elements.indexOf(element)] ?? NaN;
}

/** Cost of an option in one year; year 0 is before the start. */
export function yearIn(table: FuturesTable, option: OptionId, year: number): number {
  return table.yearly[table.options.indexOf(option) * (table.horizonYears + 1) + year] ?? NaN;
}
