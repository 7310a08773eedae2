import { valueAt } from '../value-at.ts';
import { requireFinite, requireNumbers, requireShare } from '../requirements.ts';

/**
 * Mean of the worst 1 − level share of equally likely values, larger being worse; the value at the border counts for the part of it
 * that belongs to that share.
 *
 * min over c of c + Σ max(0, value − c) / (n·(1 − level))
 *
 * @returns in the unit of the values; the mean at level 0, the largest at level 1
 * @throws RangeError when there are no values, one is not finite, or the level is not from 0 to 1
 * @see Rockafellar & Uryasev (2002), Conditional value-at-risk for general loss distributions, Journal of Banking & Finance 26: 1443–1471
 */
export function conditionalValueAtRisk(values: readonly number[], level: number): number {
  const sorted = Float64Array.from(requireNumbers('values', values)).sort().reverse();
  const worst = sorted.length * (1 - requireShare('level', level));
  if (worst <= 1) return valueAt(sorted, 0);
  const whole = Math.floor(worst);
  let sum = 0;
  for (let i = 0; i < whole; i += 1) sum += valueAt(sorted, i);
  const atBorder = whole < worst ? (worst - whole) * valueAt(sorted, whole) : 0;
  return requireFinite('conditionalValueAtRisk', (sum + atBorder) / worst);
}
