import { valueAt } from '../value-at.ts';
import { requireCashflows } from './cashflows.ts';

/**
 * Years until the running total of the flows is back at zero after being below it, the flow of a year spread evenly over that year.
 * The first time counts, even when the total sinks again later.
 *
 * @returns 0 when the total is never negative; `undefined` when it does not come back
 * @throws RangeError when there are no flows or one is not finite
 */
export function paybackYears(cashflows: readonly number[]): number | undefined {
  const totals = runningTotals(requireCashflows(cashflows));
  const below = totals.findIndex((total) => total < 0);
  const back = totals.findIndex((total, year) => year > below && total >= 0);
  if (below === -1) return 0;
  return back === -1 ? undefined : back - 1 + crossing(totals, back);
}

/**
 * Years until the running total is back at zero for good: it stays there or above until the last of `years` totals.
 *
 * @param totals what has come in less what has gone out by the end of each year, from place `from` on
 * @returns 0 when the total is never negative; `undefined` when the last one is
 */
export function lastingPaybackYears(totals: ArrayLike<number>, from: number, years: number): number | undefined {
  let below = from + years - 1;
  while (below >= from && !(valueAt(totals, below) < 0)) below -= 1;
  if (below < from) return 0;
  return below === from + years - 1 ? undefined : below - from + crossing(totals, below + 1);
}

/** Part of the year that has passed when the total is zero, between the end of the year before and the end of this one. */
function crossing(totals: ArrayLike<number>, year: number): number {
  const [before, after] = [valueAt(totals, year - 1), valueAt(totals, year)];
  return Math.min(1, before / (before - after));
}

function runningTotals(cashflows: readonly number[]): readonly number[] {
  let total = 0;
  let size = 0;
  return cashflows.map((flow, year) => {
    total += flow;
    size += Math.abs(flow);
    // What is lost by rounding in the sum is not a debt.
    if (Math.abs(total) <= Number.EPSILON * (year + 1) * size) total = 0;
    return total;
  });
}
