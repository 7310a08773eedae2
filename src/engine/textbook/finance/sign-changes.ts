import { requireCashflows } from './cashflows.ts';

/**
 * How often the flows change sign, zeros left out. Above 1, several internal rates of return are possible (Descartes' rule of signs).
 *
 * @throws RangeError when there are no flows or one is not finite
 */
export function signChanges(cashflows: readonly number[]): number {
  const signs = requireCashflows(cashflows)
    .map(Math.sign)
    .filter((sign) => sign !== 0);
  return signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
}
