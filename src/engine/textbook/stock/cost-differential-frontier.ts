import { normalCumulative, normalQuantile } from '../distributions/normal.ts';
import { requireAbove, requireAtLeast, requireFinite } from '../requirements.ts';
import { requireMargins, type Margins } from './newsvendor.ts';

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
export function costDifferentialFrontier({
  price,
  cost,
  salvage,
  volatility,
  leadTime,
}: Margins & { readonly volatility: number; readonly leadTime: number }): number {
  requireMargins({ price, cost, salvage });
  requireAbove('cost', cost, 0);
  requireAtLeast('volatility', volatility, 0);
  requireAtLeast('leadTime', leadTime, 0);
  const spread = volatility * Math.sqrt(leadTime);
  if (spread === 0) return 0;
  const width = price - salvage;
  const breakEven =
    price - cost < cost - salvage
      ? price - width * shifted((price - cost) / width, spread)
      : salvage + width * shifted((cost - salvage) / width, -spread);
  return requireFinite('costDifferentialFrontier', 1 - breakEven / cost);
}

/**
 * The frontier the other way round: what a source that delivers after demand is known may cost, where the slow one costs `cost`.
 *
 * price − (price − salvage)·Φ(Φ⁻¹((price − cost)/(price − salvage)) − volatility·√leadTime), from the nearer tail as above
 *
 * @returns cost at which the two tie: at least `cost`, below `price`, and rising in volatility and leadTime
 * @throws RangeError as `costDifferentialFrontier`
 */
export function fastCostAtFrontier({
  price,
  cost,
  salvage,
  volatility,
  leadTime,
}: Margins & { readonly volatility: number; readonly leadTime: number }): number {
  requireMargins({ price, cost, salvage });
  requireAbove('cost', cost, 0);
  requireAtLeast('volatility', volatility, 0);
  requireAtLeast('leadTime', leadTime, 0);
  const spread = volatility * Math.sqrt(leadTime);
  if (spread === 0) return cost;
  const width = price - salvage;
  const found =
    price - cost < cost - salvage
      ? price - width * shifted((price - cost) / width, -spread)
      : salvage + width * shifted((cost - salvage) / width, spread);
  return requireFinite('fastCostAtFrontier', Math.max(cost, found));
}

/** Φ(Φ⁻¹(share) + by); a share too small to tell from none stays none. */
function shifted(share: number, by: number): number {
  return share === 0 ? 0 : normalCumulative(normalQuantile(share) + by);
}
