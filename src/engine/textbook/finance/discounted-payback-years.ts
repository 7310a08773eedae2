import { discounted, requireCashflows, requireRate } from './cashflows.ts';
import { paybackYears } from './payback-years.ts';

/**
 * Payback of the discounted flows, cashflow_t / (1 + rate)^t, linear within the year.
 *
 * @param rate share per year, above −1
 * @returns years; 0 when the running total is never negative, `undefined` when it does not come back to zero
 * @throws RangeError when the rate is at or below −1, there are no flows, or one is not finite
 */
export function discountedPaybackYears(rate: number, cashflows: readonly number[]): number | undefined {
  requireRate('rate', rate);
  return paybackYears(discounted(rate, requireCashflows(cashflows)));
}
