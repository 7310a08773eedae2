import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { OptionId } from '../../model/inputs.ts';
import { meanOf, readColumn } from '../../run/table/read-table.ts';

interface Carbon {
  readonly total: number;
  readonly transport: number;
  readonly making: number;
}

/** Mean greenhouse gases of an option over the futures, kg CO2e a year: production is the total less transport. */
export function carbonOf(table: FuturesTable, option: OptionId): Carbon {
  const total = meanOf(readColumn(table, option, 'carbon'));
  const transport = meanOf(readColumn(table, option, 'transportCarbon'));
  return { total, transport, making: total - transport };
}
