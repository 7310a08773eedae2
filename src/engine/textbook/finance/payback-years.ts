import { requireCashflows } from './cashflows.ts';

/**
 * Years until the running total of the flows is back at zero after being below it, the flow of a year spread evenly over that year.
 * The first time counts, even when the total sinks again later.
 *
 * @returns 0 when the total is never negative; `undefined` when it does not come back
 * @throws RangeError when there are no flows or one is not finite
 */
export function paybackYears(cashflows: readonly number[]): number | undefined {
  requireCashflows(cashflows);
  let total = 0;
  let size = 0;
  let below = false;
  for (const [year, flow] of cashflows.entries()) {
    const before = total;
    total += flow;
    size += Math.abs(flow);
    // What is lost by rounding in the sum is not a debt.
    if (Math.abs(total) <= Number.EPSILON * (year + 1) * size) total = 0;
    if (total < 0) below = true;
    else if (below) return year - 1 + Math.min(1, -before / flow);
  }
  return below ? undefined : 0;
}
