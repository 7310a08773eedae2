import { requireAbove, requireFinite, requireOpenShare } from '../requirements.ts';

/** A stock reviewed every period, from a source that works or not as a Markov chain. */
export interface PeriodicOutages {
  /** Per piece left at the end of a period. */
  readonly holdingCost: number;
  /** Per piece short at the end of a period; demand waits. */
  readonly shortageCost: number;
  /** Pieces per period, known. */
  readonly demand: number;
  /** Chance that a source that works is out in the next period. */
  readonly outageChance: number;
  /** Chance that a source that is out works in the next period. */
  readonly recoveryChance: number;
}

/** The base stock with the lowest expected cost. */
export interface BaseStock {
  /** Stock to fill up to whenever the source works: a whole number of periods of demand. */
  readonly quantity: number;
  /** Expected, per period. */
  readonly cost: number;
  /** Expected cost per period at any other stock. */
  costAt(quantity: number): number;
}

/**
 * Stock against outages of a source that works or not from period to period, with known demand.
 *
 * The chance of being out for n periods is π₀ = β/(α + β), π_n = α·β/(α + β)·(1 − β)^(n−1); S = d·(1 + the least n with
 * 1 − α/(α + β)·(1 − β)^n ≥ p/(p + h)); cost Σ π_n·(h·[S − (n + 1)d]⁺ + p·[(n + 1)d − S]⁺), the endless rest of the sum in closed form.
 *
 * @throws RangeError when a cost or the demand is not above 0, a chance is not between 0 and 1, or a number is not finite
 * @see Snyder & Shen (2019), Fundamentals of supply chain theory, 2nd ed., § 9.3; Tomlin (2006), Management Science 52: 639–657
 */
export function newsvendorUnderOutages(outages: PeriodicOutages): BaseStock {
  const { holdingCost, shortageCost, demand, outageChance, recoveryChance } = outages;
  requireAbove('holdingCost', holdingCost, 0);
  requireAbove('shortageCost', shortageCost, 0);
  requireAbove('demand', demand, 0);
  requireOpenShare('outageChance', outageChance);
  requireOpenShare('recoveryChance', recoveryChance);
  const downShare = outageChance / (outageChance + recoveryChance);
  const riskOfShortage = holdingCost / (shortageCost + holdingCost);
  const exact = Math.log(riskOfShortage / downShare) / Math.log1p(-recoveryChance);
  // A hair of rounding must not add a whole period.
  const periods = Math.max(0, Math.ceil(exact - 1e-9));
  const quantity = demand * (1 + periods);
  return { quantity, cost: costAt(outages, quantity), costAt: (other) => costAt(outages, other) };
}

/** h·E[stock left] + p·E[pieces short]; the mean of the difference of both is known, and the pieces short are a geometric tail. */
function costAt({ holdingCost, shortageCost, demand, outageChance, recoveryChance }: PeriodicOutages, quantity: number): number {
  requireFinite('quantity', quantity);
  const downShare = outageChance / (outageChance + recoveryChance);
  const balance = quantity - demand * (1 + downShare / recoveryChance);
  const covered = Math.floor(quantity / demand);
  const short =
    covered < 1 ? -balance : downShare * (1 - recoveryChance) ** (covered - 1) * ((covered + 1 / recoveryChance) * demand - quantity);
  return holdingCost * (balance + short) + shortageCost * short;
}
