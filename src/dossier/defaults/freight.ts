import type { Figure } from '../../reference/figure.ts';
import { assumed, type Default } from './default.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';

/** Cubic metres of a full truck; a container holds less. */
const truckVolume = 82;
/** A delivery within the country: collecting and a road of about 100 km. */
const homeDelivery = assumed(250, 150, 450);

/**
 * Euro a piece from a place to Belgium: the rate of a container or truck over the pieces in it. By sea and rail the
 * handling at both ends is added.
 */
export function freightPerPiece(place: Place, situation: Pick<Situation, 'number' | 'figures'>): Default {
  const { country } = place;
  const inContainer = situation.number('shipment.piecesPerContainer');
  const byRoad = country.defaultMode === 'road';
  const inTruck = inContainer * (truckVolume / situation.figures.costDefaults.containerVolume.value);
  const pieces = byRoad ? inTruck : inContainer;
  if (country.zone === 'home') return scaled(homeDelivery, 1 / pieces);
  const { handling, railContainer } = situation.figures.freightDefaults;
  const rate = byRoad ? country.freight.road : (country.freight.sea ?? railContainer);
  return perPiece(rate ?? railContainer, byRoad ? undefined : handling, pieces);
}

function perPiece(rate: Figure, extra: Figure | undefined, pieces: number): Default {
  const sum = (of: 'value' | 'low' | 'high') => (rate[of] + (extra?.[of] ?? 0)) / pieces;
  return assumed(sum('value'), sum('low'), sum('high'));
}

function scaled({ likely, low, high }: Default, by: number): Default {
  return assumed(likely * by, low * by, high * by);
}

/** Euro a kilogram by air. */
export function airRate({ country }: Place): Default {
  const rate = country.freight.air;
  return rate === undefined ? assumed(1.5, 1, 2.5) : assumed(rate.value, rate.low, rate.high);
}
