import { requireFinite } from '../requirements.ts';
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
  const largest = Math.max(...cashflows.map(Math.abs));
  if (largest === 0) return undefined;
  // Sums of huge flows would overflow; others stay as they are, so that tiny ones do not vanish.
  const flows = largest > 1e200 ? cashflows.map((flow) => flow / largest) : cashflows;
  const size = flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
  const balance = flows.reduce((sum, flow) => sum + flow, 0);
  // Rounding must not push the rate 0 to the negative side, where it would lose to a larger one.
  if (Math.abs(balance) <= Number.EPSILON * flows.length * size) return 0;
  const roots = positiveRoots(flows);
  const chosen = roots.findLast((root) => root <= 0) ?? roots[0];
  // Just above −1 where the rate itself is too close to it to be written.
  return chosen === undefined ? undefined : requireFinite('irr', Math.max(Math.expm1(-chosen), -1 + Number.EPSILON / 2));
}
