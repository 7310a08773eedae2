import { requireAbove, requireFinite } from '../requirements.ts';
import { requireRate } from './cashflows.ts';

/**
 * The equal amount at the end of each year that is worth `presentValue` now.
 *
 * presentValue·rate / (1 − (1 + rate)^−years); presentValue / years at a rate of 0
 *
 * @param rate share per year, above −1
 * @param years above 0
 * @returns in the unit of `presentValue`, per year
 * @throws RangeError when the rate is at or below −1, `years` is not above 0, or a number (or the result) is not finite
 * @see Brealey, Myers & Allen, Principles of Corporate Finance, ch. 6
 */
export function equivalentAnnual(rate: number, years: number, presentValue: number): number {
  requireRate('rate', rate);
  requireAbove('years', years, 0);
  requireFinite('presentValue', presentValue);
  // expm1 and log1p keep all digits for rates close to 0.
  const annuity = rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
  return requireFinite('equivalentAnnual', presentValue / annuity);
}
