import { requireAbove, requireAtLeast } from '../requirements.ts';

/** How a difference between two options on one criterion becomes a preference; thresholds in the unit of the criterion. */
export interface Preference {
  readonly type: 'usual' | 'u-shape' | 'v-shape' | 'level' | 'linear' | 'gaussian';
  /** Up to here the difference does not matter: `u-shape`, `level`, `linear`. */
  readonly q?: number;
  /** From here on the preference is complete: `v-shape`, `level`, `linear`. */
  readonly p?: number;
  /** Where the Gaussian curve bends: `gaussian`. */
  readonly s?: number;
}

/**
 * The preference function of one criterion: from a difference d, positive when better, to a preference from 0 to 1.
 *
 * usual d > 0 · u-shape d > q · v-shape d/p · level ½ above q, 1 above p · linear (d − q)/(p − q) · gaussian 1 − e^(−d²/2s²)
 *
 * @throws RangeError when a threshold that the type needs is missing, not finite, negative (s: not above 0), or p is below q
 * @see Brans & Vincke (1985), A preference ranking organisation method, Management Science 31: 647–656
 */
export function preferenceFunction(name: string, { type, q = NaN, p = NaN, s = NaN }: Preference): (difference: number) => number {
  switch (type) {
    case 'usual':
      return (d) => (d > 0 ? 1 : 0);
    case 'u-shape':
      requireAtLeast(`${name}.q`, q, 0);
      return (d) => (d > q ? 1 : 0);
    case 'v-shape':
      requireAtLeast(`${name}.p`, p, 0);
      return (d) => (d <= 0 ? 0 : d >= p ? 1 : d / p);
    case 'level':
      requireAtLeast(`${name}.q`, q, 0);
      requireAtLeast(`${name}.p`, p, q);
      return (d) => (d <= q ? 0 : d <= p ? 0.5 : 1);
    case 'linear':
      requireAtLeast(`${name}.q`, q, 0);
      requireAtLeast(`${name}.p`, p, q);
      return (d) => (d <= q ? 0 : d >= p ? 1 : (d - q) / (p - q));
    case 'gaussian':
      requireAbove(`${name}.s`, s, 0);
      return (d) => (d <= 0 ? 0 : -Math.expm1(-0.5 * (d / s) ** 2));
    default:
      throw new RangeError(`${name}.type must be a preference function, found ${String(type)}`);
  }
}
