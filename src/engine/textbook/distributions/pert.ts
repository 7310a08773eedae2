import { requireFinite, requireShare } from '../requirements.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** Bounds and most likely value, all in the same unit. */
export interface ThreePoints {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A continuous distribution: its mean, its variance and its quantile at a probability `p` from 0 to 1. */
export interface Distribution {
  readonly mean: number;
  readonly variance: number;
  quantile(p: number): number;
}

/**
 * The PERT distribution (λ = 4) between the bounds `low` and `high`.
 *
 * A beta distribution stretched over low … high with a = 1 + 4·(likely − low)/(high − low) and
 * b = 1 + 4·(high − likely)/(high − low); mean (low + 4·likely + high)/6, variance (mean − low)·(high − mean)/7.
 * low = high is a constant.
 *
 * @returns mean in the unit given, variance in its square; quantile(0) = low, quantile(1) = high
 * @throws RangeError when a number is not finite, low ≤ likely ≤ high fails, or p is not from 0 to 1
 * @see Malcolm, Roseboom, Clark & Fazar (1959), Operations Research 7: 646–669; Vose, Risk Analysis
 */
export function pert({ low, likely, high }: ThreePoints): Distribution {
  requireOrder({ low, likely, high });
  const width = requireFinite('high − low', high - low);
  if (width === 0) return constant(low);
  const rise = (likely - low) / width;
  const beta = incompleteBeta(1 + 4 * rise, 1 + 4 * (1 - rise));
  const mean = low + (width * (1 + 4 * rise)) / 6;
  return {
    mean,
    variance: requireFinite('variance', ((mean - low) * (high - mean)) / 7),
    quantile: (p) => (p === 1 ? high : low + width * beta.quantile(p)),
  };
}

/** @throws RangeError unless all three are finite and low ≤ likely ≤ high */
export function requireOrder({ low, likely, high }: ThreePoints): void {
  requireFinite('low', low);
  requireFinite('likely', likely);
  requireFinite('high', high);
  if (likely < low) throw new RangeError(`likely must be at least low (${low}), found ${likely}`);
  if (high < likely) throw new RangeError(`high must be at least likely (${likely}), found ${high}`);
}

/** A distribution with all its probability at one value. */
export function constant(value: number): Distribution {
  return {
    mean: value,
    variance: 0,
    quantile: (p) => (requireShare('p', p), value),
  };
}
