import { normalCumulative, normalQuantile } from '../distributions/normal.ts';
import { requireAbove, requireAtLeast, requireFinite } from '../requirements.ts';
import { requireMargins, type Margins } from './newsvendor.ts';

/** The inputs of the frontier and of its inverse. */
interface FrontierInput extends Margins {
  readonly volatility: number;
  readonly leadTime: number;
}

/**
 * How much cheaper a slow source must be than one that delivers after demand is known, when the forecast of demand wanders in
 * proportion to itself (lognormal, no drift) during the lead time and one order is placed at its start.
 *
 * break-even cost = price − (price − salvage)·Φ(Φ⁻¹((price − cost)/(price − salvage)) + volatility·√leadTime); result 1 − that / cost.
 * Worked out from the other tail, salvage + (price − salvage)·Φ(Φ⁻¹((cost − salvage)/(price − salvage)) − volatility·√leadTime), where
 * the cost is nearer to the salvage: a cost far below the price keeps its digits.
 *
 * @param volatility of demand, per square root of the unit of leadTime
 * @returns share of the cost of the fast source; 0 at volatility or lead time 0, and rising in both
 * @throws RangeError unless salvage < cost < price, cost above 0, volatility and leadTime at least 0, and all are finite
 * @see de Treville, Schürhoff, Trigeorgis & Avanzi (2014), Optimal sourcing and lead-time reduction under evolutionary demand risk,
 *   Production and Operations Management 23: 2103–2117
 */
export function costDifferentialFrontier(input: FrontierInput): number {
  const spread = spreadOf(input);
  return spread === 0 ? 0 : requireFinite('costDifferentialFrontier', 1 - costAcross(input, spread) / input.cost);
}

/**
 * The inverse of the frontier: what a source that delivers after demand is known may cost, where the slow one costs `cost`.
 *
 * price − (price − salvage)·Φ(Φ⁻¹((price − cost)/(price − salvage)) − volatility·√leadTime), from the nearer tail as above
 *
 * @returns cost at which the two tie: at least `cost`, below `price`, and rising in volatility and leadTime
 * @throws RangeError as `costDifferentialFrontier`
 */
export function fastCostAtFrontier(input: FrontierInput): number {
  const spread = spreadOf(input);
  return spread === 0 ? input.cost : requireFinite('fastCostAtFrontier', Math.max(input.cost, costAcross(input, -spread)));
}

/** Spread of the logarithm of demand over the lead time. */
function spreadOf({ price, cost, salvage, volatility, leadTime }: FrontierInput): number {
  requireMargins({ price, cost, salvage });
  requireAbove('cost', cost, 0);
  requireAtLeast('volatility', volatility, 0);
  requireAtLeast('leadTime', leadTime, 0);
  return volatility * Math.sqrt(leadTime);
}

/** The cost at the other side of the frontier: that of the slow source for a spread above 0, of the fast one below. */
function costAcross({ price, cost, salvage }: Margins, spread: number): number {
  const width = price - salvage;
  return price - cost < cost - salvage
    ? price - width * shifted((price - cost) / width, spread)
    : salvage + width * shifted((cost - salvage) / width, -spread);
}

/** Φ(Φ⁻¹(share) + by); a share that underflows to 0 stays 0. */
function shifted(share: number, by: number): number {
  return share === 0 ? 0 : normalCumulative(normalQuantile(share) + by);
}
