import { requireAbove, requireAtLeast, requireFinite, requireShare } from '../requirements.ts';

/**
 * Investing now, or a year later when it is known whether the yearly income goes up or down for ever.
 *
 * now: −investment + income + Σ_{t ≥ 1} E[income]/(1 + rate)^t; wait: per outcome max(0, −investment/(1 + rate) + outcome/rate).
 *
 * @returns both net present values and what the right to wait adds to the better of investing now and not at all
 * @throws RangeError when the rate is not above 0, the investment is negative, the chance is not from 0 to 1, or one is not finite
 * @see Dixit & Pindyck (1994), Investment under uncertainty, ch. 2
 */
export function valueOfWaiting({
  investment,
  income,
  incomeUp,
  incomeDown,
  chanceUp,
  rate,
}: {
  readonly investment: number;
  /** This year. */
  readonly income: number;
  /** From next year on, one or the other. */
  readonly incomeUp: number;
  readonly incomeDown: number;
  readonly chanceUp: number;
  /** Share per year. */
  readonly rate: number;
}): { npvNow: number; npvWait: number; worthOfWaiting: number } {
  requireAtLeast('investment', investment, 0);
  requireFinite('income', income);
  requireFinite('incomeUp', incomeUp);
  requireFinite('incomeDown', incomeDown);
  requireShare('chanceUp', chanceUp);
  requireAbove('rate', rate, 0);
  const later = (forEver: number): number => Math.max(0, (forEver + forEver / rate - investment) / (1 + rate));
  const npvNow = -investment + income + (chanceUp * incomeUp + (1 - chanceUp) * incomeDown) / rate;
  const npvWait = chanceUp * later(incomeUp) + (1 - chanceUp) * later(incomeDown);
  return { npvNow, npvWait, worthOfWaiting: npvWait - Math.max(0, npvNow) };
}
