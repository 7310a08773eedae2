import { columns, type Column, type FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { startRun } from '../../src/engine/run/run.ts';

/** One figure of one option in one future. */
export function figure(table: FuturesTable, option: string, column: Column, future = 0): number {
  const row = future * table.options.length + table.options.indexOf(option);
  return table.values[row * columns.length + columns.indexOf(column)] ?? NaN;
}

/** A figure of one option in every future. */
export function figures(table: FuturesTable, option: string, column: Column): readonly number[] {
  return Array.from({ length: table.futures }, (_, future) => figure(table, option, column, future));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean PV of one element of one option. */
export function part(table: FuturesTable, option: string, element: string): number {
  return table.bridge[table.options.indexOf(option) * table.elements.length + table.elements.indexOf(element)] ?? NaN;
}

/** Costs of one option per year, year 0 first. */
export function years(table: FuturesTable, option: string): readonly number[] {
  const length = table.horizonYears + 1;
  const from = table.options.indexOf(option) * length;
  return [...table.yearly.subarray(from, from + length)];
}

export function runOf(inputs: ModelInputs, futures: number, histories: number): FuturesTable {
  const run = startRun(inputs, { futures, histories });
  run.advance(futures);
  return run.table();
}

/** What of a table is not finite, or not a share where it should be one; only a payback may be without a number. */
export function withoutNumber(table: FuturesTable): readonly string[] {
  const inColumns = columns.filter(
    (column, at) => column !== 'payback' && table.values.some((value, place) => place % columns.length === at && !Number.isFinite(value)),
  );
  const sums = (['draws', 'judged', 'bridge', 'yearly', 'entries', 'ahead'] as const).filter((part) => !table[part].every(Number.isFinite));
  const shares = table.gates.filter(({ failedShare }) => !(failedShare >= 0 && failedShare <= 1)).map(({ gate }) => gate);
  return [...inColumns, ...sums, ...shares, ...(table.annuity > 0 && table.annuity < Infinity ? [] : ['annuity'])];
}
