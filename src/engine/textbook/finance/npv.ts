import { requireFinite } from '../requirements.ts';
import { discounted, requireCashflows, requireRate } from './cashflows.ts';

/**
 * Net present value: Σ cashflow_t / (1 + rate)^t, t = 0, 1, 2, …; the first flow is not discounted.
 *
 * @param rate share per year, above −1
 * @returns in the unit of the flows
 * @throws RangeError when the rate is at or below −1, there are no flows, or a number (or the result) is not finite
 * @see Brealey, Myers & Allen, Principles of Corporate Finance, ch. 2
 */
export function npv(rate: number, cashflows: readonly number[]): number {
  requireRate('rate', rate);
  const sum = discounted(rate, requireCashflows(cashflows)).reduce((total, flow) => total + flow, 0);
  return requireFinite('npv', sum);
}
