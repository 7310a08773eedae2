import { normalCumulative, normalDensity } from '../../engine/textbook/distributions/normal.ts';

interface TwoSources {
  /** Share that the second, quicker one makes. */
  readonly share: number;
  /** Share of the value that ages away when all is ordered from the slow one. */
  readonly agesAway: number;
}

/** By what each source's ageing is multiplied; 1 and 1 when they do not help each other. */
interface Ageing {
  readonly base: number;
  readonly surge: number;
}

export const noHelp: Ageing = { base: 1, surge: 1 };

const lossAtMean = normalDensity(0);
/** Standard deviations beyond which nothing is left to lose. */
const farOut = 40;

/**
 * With a quick second source the slow one delivers the steady part and the quick one follows demand.
 *
 * What ages away is what was ordered too much: ordering the mean of a normal demand leaves cv · φ(0) too much, which gives
 * cv. Ordering a share s less leaves cv · (φ(z) − z · Φ(−z)) with z = s ÷ cv. That part of the risk moves to the quick
 * source, which carries it on its own, shorter lead time.
 *
 * @see Allon & Van Mieghem (2010), Global dual sourcing: tailored base-surge allocation, Management Science 56: 110–124
 */
export function baseAndSurge({ share, agesAway }: TwoSources): Ageing {
  if (share <= 0 || agesAway <= 0) return noHelp;
  const z = Math.min(farOut, (share * lossAtMean) / agesAway);
  const base = (normalDensity(z) - z * normalCumulative(-z)) / lossAtMean;
  return { base, surge: base + (1 - base) / share };
}
