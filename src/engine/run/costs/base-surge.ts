import { requireAbove, requireAtLeast } from '../../textbook/requirements.ts';

/**
 * A constant order far away and the peaks nearby: how much to plan nearby, by the square-root rule.
 *
 * surgeRate = sd·√(h / (2·gap)); addedCost = sd·√(2·h·gap); from demand as a Brownian motion, so up to some 10 % too dear in whole periods
 *
 * @returns pieces per period nearby, the same as a share of demand, and the cost per period above buying all of it far away with no variation
 * @throws RangeError when the demand, holding cost or cost gap is not above 0, sd is negative, or one is not finite
 * @see Allon & Van Mieghem (2010), Global dual sourcing: tailored base-surge allocation, Management Science 56: 110–124
 */
export function baseSurge({
  demandMean,
  demandSd,
  holdingCost,
  costGap,
}: {
  /** Pieces per period. */
  readonly demandMean: number;
  readonly demandSd: number;
  /** Per piece and period. */
  readonly holdingCost: number;
  /** What a piece costs more nearby. */
  readonly costGap: number;
}): { surgeRate: number; surgeShare: number; addedCost: number } {
  requireAbove('demandMean', demandMean, 0);
  requireAtLeast('demandSd', demandSd, 0);
  requireAbove('holdingCost', holdingCost, 0);
  requireAbove('costGap', costGap, 0);
  const surgeRate = demandSd * Math.sqrt(holdingCost / (2 * costGap));
  return { surgeRate, surgeShare: surgeRate / demandMean, addedCost: demandSd * Math.sqrt(2 * holdingCost * costGap) };
}
