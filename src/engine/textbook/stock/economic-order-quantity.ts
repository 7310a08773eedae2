import { requireAbove, requireAtLeast, requireFinite } from '../requirements.ts';

/** Lot sizing under constant demand; money and time in any units, the same for all. */
export interface LotSizing {
  /** Per order. */
  readonly fixedCost: number;
  /** Per piece and unit of time. */
  readonly holdingCost: number;
  /** Pieces per unit of time. */
  readonly demandRate: number;
}

/** The order quantity with the lowest cost. */
export interface OrderQuantity {
  /** Pieces per order. */
  readonly quantity: number;
  /** Per unit of time, without the price of the pieces. */
  readonly cost: number;
}

/**
 * Economic order quantity: √(2·K·d/h) at a cost of √(2·K·d·h) per unit of time.
 *
 * @throws RangeError when the holding cost is not above 0, another number is negative, or one is not finite
 * @see Harris (1913); Snyder & Shen (2019), Fundamentals of supply chain theory, 2nd ed., § 3.2
 */
export function economicOrderQuantity({ fixedCost, holdingCost, demandRate }: LotSizing): OrderQuantity {
  requireAtLeast('fixedCost', fixedCost, 0);
  requireAbove('holdingCost', holdingCost, 0);
  requireAtLeast('demandRate', demandRate, 0);
  const quantity = requireFinite('quantity', Math.sqrt((2 * fixedCost * demandRate) / holdingCost));
  return { quantity, cost: requireFinite('cost', quantity * holdingCost) };
}
