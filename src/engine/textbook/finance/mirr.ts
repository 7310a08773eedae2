import { requireFinite } from '../requirements.ts';
import { requireCashflows, requireRate } from './cashflows.ts';

/**
 * Modified internal rate of return: (future value of the receipts / present value of the payments)^(1/n) − 1, n the last year.
 *
 * @param financeRate share per year at which payments are discounted to now
 * @param reinvestRate share per year at which receipts grow until the last year
 * @returns share per year; `undefined` without a payment or without a receipt
 * @throws RangeError when a rate is at or below −1, there are no flows, or a number (or the result) is not finite
 * @see Lin (1976), The modified internal rate of return, The Engineering Economist 21: 237–247
 */
export function mirr(cashflows: readonly number[], financeRate: number, reinvestRate: number): number | undefined {
  requireCashflows(cashflows);
  requireRate('financeRate', financeRate);
  requireRate('reinvestRate', reinvestRate);
  const last = cashflows.length - 1;
  let paid = 0;
  let received = 0;
  cashflows.forEach((flow, year) => {
    if (flow < 0) paid -= flow / (1 + financeRate) ** year;
    if (flow > 0) received += flow * (1 + reinvestRate) ** (last - year);
  });
  if (paid === 0 || received === 0 || last === 0) return undefined;
  return requireFinite('mirr', Math.expm1((Math.log(received) - Math.log(paid)) / last));
}
