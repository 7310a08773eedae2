import { normalDensity, normalQuantile } from '../distributions/normal.ts';
import { requireAtLeast, requireFinite } from '../requirements.ts';

/** What a piece brings and costs, in one currency. */
export interface Margins {
  readonly price: number;
  readonly cost: number;
  /** What a piece left over still brings; negative when it costs money to be rid of it. */
  readonly salvage: number;
}

/** The order quantity with the highest expected profit. */
export interface SingleOrder {
  readonly quantity: number;
  /** Expected. */
  readonly profit: number;
  /** Expected cost of ordering too much or too little: what knowing the demand would add to the profit. */
  readonly mismatchCost: number;
}

/**
 * One order before a season of normally distributed demand (newsvendor).
 *
 * quantity = mean + z·sd with Φ(z) = (price − cost)/(price − salvage); mismatchCost = (price − salvage)·φ(z)·sd;
 * profit = (price − cost)·mean − mismatchCost. A normal demand can be negative: where sd is large beside the mean, the model does not fit
 * and the quantity may come out below 0.
 *
 * @returns pieces, and euro per season
 * @throws RangeError unless salvage < cost < price, mean and sd are at least 0, and all are finite
 * @see Cachon & Terwiesch, Matching supply with demand, ch. on the newsvendor model
 */
export function newsvendor({
  price,
  cost,
  salvage,
  demandMean,
  demandSd,
}: Margins & { readonly demandMean: number; readonly demandSd: number }): SingleOrder {
  requireMargins({ price, cost, salvage });
  requireAtLeast('demandMean', demandMean, 0);
  requireAtLeast('demandSd', demandSd, 0);
  const z = normalQuantile((price - cost) / (price - salvage));
  const mismatchCost = (price - salvage) * normalDensity(z) * demandSd;
  return {
    quantity: requireFinite('quantity', demandMean + z * demandSd),
    profit: requireFinite('profit', (price - cost) * demandMean - mismatchCost),
    mismatchCost: requireFinite('mismatchCost', mismatchCost),
  };
}

/** @throws RangeError unless all three are finite and salvage < cost < price */
export function requireMargins({ price, cost, salvage }: Margins): void {
  requireFinite('price', price);
  requireFinite('cost', cost);
  requireFinite('salvage', salvage);
  if (!(cost < price)) throw new RangeError(`cost must be below price (${price}), found ${cost}`);
  if (!(salvage < cost)) throw new RangeError(`salvage must be below cost (${cost}), found ${salvage}`);
}
