import type { Figure } from '../../reference/figure.ts';
import type { Figures } from './load-figures.ts';
import { isHome, type Place } from './place.ts';

/** Euro for one visit to a maker there. */
export function tripTo(place: Place, { costDefaults: { tripFar, tripHome, tripNear } }: Pick<Figures, 'costDefaults'>): Figure {
  if (isHome(place)) return tripHome;
  return place.country.zone === 'far' ? tripFar : tripNear;
}

/** By what visits are multiplied so that nobody travels for more than a share of the purchase, in euro a year. */
export function visitsCap(place: Place, purchase: number, figures: Pick<Figures, 'costDefaults'>): number {
  const { tripsPerYear, mostTravel } = figures.costDefaults;
  return Math.min(1, (mostTravel.value * purchase) / (tripTo(place, figures).value * tripsPerYear.value));
}

/** Likely euro a year for visits to a supplier there. */
export function visitsInYear(place: Place, purchase: number, figures: Pick<Figures, 'costDefaults'>): number {
  return tripTo(place, figures).value * figures.costDefaults.tripsPerYear.value * visitsCap(place, purchase, figures);
}
