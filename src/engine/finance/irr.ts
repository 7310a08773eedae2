import { requireCashflows } from './cashflows.ts';
import { positiveRoots } from './positive-roots.ts';

/**
 * Internal rate of return: the rate at which Σ cashflow_t / (1 + rate)^t = 0.
 *
 * With x = 1/(1 + rate) this is a polynomial, all of whose positive roots are found, so that several sign changes
 * need no guess. Of several rates the smallest that is not negative counts, else the largest negative one above −1.
 *
 * @returns share per year; `undefined` when no rate above −1 does it, or every rate does (all flows zero)
 * @throws RangeError when there are no flows or one is not finite
 * @see Brealey, Myers & Allen, Principles of Corporate Finance, ch. 5
 */
export function irr(cashflows: readonly number[]): number | undefined {
  requireCashflows(cashflows);
  const size = cashflows.reduce((sum, flow) => sum + Math.abs(flow), 0);
  if (size === 0) return undefined;
  const balance = cashflows.reduce((sum, flow) => sum + flow, 0);
  // Exactly zero, not about: rounding must not push the rate 0 to the negative side, where it would lose to a larger one.
  if (Math.abs(balance) <= 2 * Number.EPSILON * size) return 0;
  const roots = positiveRoots(cashflows.map((flow) => flow / size));
  const atLeastZero = roots.filter((root) => root <= 0);
  const chosen = atLeastZero.at(-1) ?? roots[0];
  return chosen === undefined ? undefined : Math.expm1(-chosen);
}
