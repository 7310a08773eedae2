import type { Figure } from '../../reference/figure.ts';
import type { Figures } from './load-figures.ts';
import { isHome, type Place } from './place.ts';

type CostFigures = Pick<Figures, 'costDefaults'>;

/** Euro for one visit to a maker there. */
export function tripTo(place: Place, { costDefaults: { tripFar, tripHome, tripNear } }: CostFigures): Figure {
  if (isHome(place)) return tripHome;
  return place.country.zone === 'far' ? tripFar : tripNear;
}

/** Likely euro a year for visits to a supplier there; nobody travels for more than a share of the purchase. */
export function visitsInYear(place: Place, purchase: number, figures: CostFigures): number {
  const { tripsPerYear, mostTravel } = figures.costDefaults;
  return Math.min(tripTo(place, figures).value * tripsPerYear.value, mostTravel.value * purchase);
}

/**
 * By what the share for coordination is multiplied where so many euro are bought in a year: a part is the same whatever is bought, and
 * the rest grows slower than the purchase.
 */
export function coordinationScale(purchase: number, { costDefaults }: CostFigures): number {
  const { oversightFixed, oversightFalls, typicalPurchase } = costDefaults;
  const smaller = typicalPurchase.value / purchase;
  return oversightFixed.value * smaller + (1 - oversightFixed.value) * smaller ** oversightFalls.value;
}

/** Likely share of the purchase for coordination: hours of the own people, up to what nobody exceeds. */
export function coordinationShare(place: Place, purchase: number, figures: CostFigures): number {
  const { sourcingOverheadFar, sourcingOverheadNear, mostCoordination } = figures.costDefaults;
  const usual = place.country.zone === 'far' ? sourcingOverheadFar : sourcingOverheadNear;
  return Math.min(usual.value * coordinationScale(purchase, figures), mostCoordination.value);
}

/** Weeks between two orders, in those of a usual purchase, at the least and the most: from every week to twice a year, from far away. */
const orderScale = { least: 1 / 6, most: 4 } as const;

/** By what the usual weeks between orders are multiplied: as the order that costs least, an order grows with the root of the purchase. */
export function orderWeeksScale(purchase: number, { costDefaults: { typicalPurchase } }: CostFigures): number {
  return Math.min(orderScale.most, Math.max(orderScale.least, Math.sqrt(typicalPurchase.value / purchase)));
}
