import { requireAbove, requireShare } from '../requirements.ts';

/**
 * The beta distribution on 0 to 1 with shapes a, b above 0.
 *
 * `cumulative(x)` is the regularised incomplete beta function I_x(a, b); `quantile(p)` its inverse.
 */
export interface BetaDistribution {
  density(x: number): number;
  cumulative(x: number): number;
  quantile(p: number): number;
}

/**
 * Beta distribution with its normalising constant worked out once.
 *
 * density x^(a−1)·(1−x)^(b−1)/B(a, b); cumulative by the continued fraction 8.17.22 of DLMF;
 * quantile by Halley steps kept inside a shrinking bracket, to about 1e-14.
 *
 * @throws RangeError when a or b is not above 0, or x or p is not from 0 to 1
 */
export function incompleteBeta(a: number, b: number): BetaDistribution {
  requireAbove('a', a, 0);
  requireAbove('b', b, 0);
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const straight = { a, b, logBeta };
  const mirrored = { a: b, b: a, logBeta };
  return {
    density: (x) => densityAt(straight, requireShare('x', x)),
    cumulative: (x) => cumulativeAt(straight, requireShare('x', x)),
    // The upper half from the mirror image: close to 1 the chance left over has more digits than the chance passed.
    quantile: (p) => (requireShare('p', p) <= 0.5 ? inverse(straight, p) : 1 - inverse(mirrored, 1 - p)),
  };
}

interface Shape {
  readonly a: number;
  readonly b: number;
  readonly logBeta: number;
}

function densityAt({ a, b, logBeta }: Shape, x: number): number {
  return Math.exp(xLogY(a - 1, x) + xLogOneMinusY(b - 1, x) - logBeta);
}

function cumulativeAt({ a, b, logBeta }: Shape, x: number): number {
  if (x === 0 || x === 1) return x;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
  // The fraction settles fast only below the mean; above it the mirror image is used.
  return x * (a + b + 2) < a + 1 ? (front / a) * fraction(a, b, x) : 1 - (front / b) * fraction(b, a, 1 - x);
}

function xLogY(x: number, y: number): number {
  return x === 0 ? 0 : x * Math.log(y);
}

function xLogOneMinusY(x: number, y: number): number {
  return x === 0 ? 0 : x * Math.log1p(-y);
}

/** Modified Lentz evaluation. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 2e-16) break;
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

function inverse(shape: Shape, p: number): number {
  const { a, b } = shape;
  if (p === 0 || p === 1) return p;
  let low = 0;
  let high = 1;
  let x = firstGuess(a, b, p);
  for (let turn = 0; turn < 200; turn += 1) {
    const miss = cumulativeAt(shape, x) - p;
    if (miss === 0) return x;
    if (miss > 0) high = x;
    else low = x;
    const newton = miss / densityAt(shape, x);
    const bend = newton * ((a - 1) / x - (b - 1) / (1 - x));
    const next = x - newton / (1 - 0.5 * Math.max(-1, Math.min(1, bend)));
    // A Halley step triples the number of right digits: after one this small, nothing is left to gain.
    if (Math.abs(next - x) <= 1e-6 * Math.min(x, 1 - x)) return Math.max(low, Math.min(high, next));
    x = next > low && next < high ? next : 0.5 * (low + high);
    if (x === low || x === high) return x;
  }
  return x;
}

/** Near enough for two or three steps, from the normal approximation; for shapes below 1 just the mean. */
function firstGuess(a: number, b: number, p: number): number {
  if (a < 1 || b < 1) return a / (a + b);
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const upper = t - (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481));
  const z = p < 0.5 ? -upper : upper;
  const [left, right] = [1 / (2 * a - 1), 1 / (2 * b - 1)];
  const h = 2 / (left + right);
  const lift = (z * z - 3) / 6;
  const w = (z * Math.sqrt(Math.max(0, lift + h))) / h + (left - right) * (lift + 5 / 6 - 2 / (3 * h));
  const guess = 1 / (1 + (b / a) * Math.exp(-2 * w));
  return guess > 0 && guess < 1 ? guess : a / (a + b);
}

/**
 * ln Γ(x) for x above 0: shifted to at least 10, then Stirling's series; relative error about 1e-15.
 */
export function logGamma(x: number): number {
  requireAbove('x', x, 0);
  let shift = 1;
  let y = x;
  while (y < 10) {
    shift *= y;
    y += 1;
  }
  const r = 1 / (y * y);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / y;
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
}
