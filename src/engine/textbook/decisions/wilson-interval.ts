import { requireAbove, requireAtLeast } from '../requirements.ts';

/** Φ⁻¹(0.975). */
const z = 1.959963984540054;

/**
 * Interval that holds the true share with 95 % confidence.
 *
 * (s + z²/2 ± z·√(s(n − s)/n + z²/4)) / (n + z²)
 *
 * @param successes from 0 to `trials`; need not be whole, since ties share
 * @throws RangeError when trials is not above 0, successes is outside 0 to trials, or one is not finite
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22: 209–212
 */
export function wilsonInterval(successes: number, trials: number): { low: number; high: number } {
  requireAbove('trials', trials, 0);
  requireAtLeast('successes', successes, 0);
  if (successes > trials) throw new RangeError(`successes must be at most trials (${trials}), found ${successes}`);
  const failures = trials - successes;
  const reach = z * Math.sqrt(successes * (failures / trials) + (z * z) / 4);
  // The ends as quotients, not differences: exactly 0 without successes, exactly 1 without failures.
  const from = (count: number): number => (count * (count / trials)) / (count + (z * z) / 2 + reach);
  return { low: from(successes), high: 1 - from(failures) };
}
