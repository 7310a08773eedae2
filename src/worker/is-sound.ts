import { columns, type FuturesTable } from '../engine/run/table/futures-table.ts';

const cost = columns.indexOf('pvCost');

/** True when every option of a table has a cost in every future: what is no number is never read, let alone shown. */
export function isSound({ options, futures, values, failed }: FuturesTable): boolean {
  const left = new Set(failed.map(({ option }) => option));
  for (let row = 0; row < futures * options.length; row += 1) {
    const option = options[row % options.length];
    if (option !== undefined && left.has(option)) continue;
    if (!Number.isFinite(values[row * columns.length + cost])) return false;
  }
  return true;
}
