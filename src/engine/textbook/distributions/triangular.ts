import { requireFinite, requireShare } from '../requirements.ts';
import { constant, requireOrder, type Distribution, type ThreePoints } from './pert.ts';

/**
 * The triangular distribution between the bounds `low` and `high` with its top at `likely`.
 *
 * mean (low + likely + high)/3; variance (low² + likely² + high² − low·likely − low·high − likely·high)/18;
 * quantile low + √(p·(high − low)·(likely − low)) up to p = (likely − low)/(high − low), mirrored beyond. low = high is a constant.
 *
 * @returns mean in the unit given, variance in its square; quantile(0) = low, quantile(1) = high
 * @throws RangeError when a number is not finite, low ≤ likely ≤ high fails, or p is not from 0 to 1
 * @see Kotz & van Dorp (2004), Beyond beta, ch. 1
 */
export function triangular({ low, likely, high }: ThreePoints): Distribution {
  requireOrder({ low, likely, high });
  const width = requireFinite('high − low', high - low);
  if (width === 0) return constant(low);
  const rise = likely - low;
  const fall = high - likely;
  return {
    mean: low + (width + rise) / 3,
    variance: requireFinite('variance', (width * width - rise * fall) / 18),
    quantile: (p) => {
      requireShare('p', p);
      return p * width <= rise ? low + Math.sqrt(p * width * rise) : high - Math.sqrt((1 - p) * width * fall);
    },
  };
}
