import { normalCumulative } from '../distributions/normal.ts';

interface Piece {
  readonly mean: number;
  /** Of the logarithm; undefined for exponential. */
  readonly sigma: number | undefined;
  readonly from: number;
  readonly to: number;
}

/**
 * E[time of a duration D that lies between `from` and `to`] = ∫ P(D > x) dx.
 *
 * Exponential: m·(e^(−from/m) − e^(−to/m)); lognormal: E[min(D, to)] − E[min(D, from)].
 */
export function meanBetween({ mean, sigma, from, to }: Piece): number {
  if (sigma === undefined) return mean * (Math.exp(-from / mean) - Math.exp(-to / mean));
  if (sigma === 0) return Math.max(0, Math.min(mean, to) - from);
  return cappedMean(mean, sigma, to) - cappedMean(mean, sigma, from);
}

/** E[min(D, cap)] = m·Φ((ln cap − μ − σ²)/σ) + cap·(1 − Φ((ln cap − μ)/σ)) with μ = ln m − σ²/2. */
function cappedMean(mean: number, sigma: number, cap: number): number {
  if (cap <= 0 || cap / mean === 0) return 0; // so small that nothing is left of it
  if (cap === Infinity) return mean;
  const z = (Math.log(cap / mean) + (sigma * sigma) / 2) / sigma;
  return mean * normalCumulative(z - sigma) + cap * normalCumulative(-z);
}
