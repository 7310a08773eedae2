import { aheadShares, type FuturesTable } from '../../engine/run/table/futures-table.ts';
import type { OptionId } from '../../engine/model/inputs.ts';

interface FanOfYear {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** How far an option is ahead of staying at the end of each year: one in ten below, the middle, one in ten above. */
export function cashFan(table: FuturesTable, option: OptionId): readonly FanOfYear[] {
  const years = table.horizonYears + 1;
  const from = table.options.indexOf(option) * years;
  return Array.from({ length: years }, (_, year) => {
    const [low = 0, middle = 0, high = 0] = table.ahead.subarray(
      (from + year) * aheadShares.length,
      (from + year + 1) * aheadShares.length,
    );
    return { low, middle, high };
  });
}
