import type { Figure } from '../../reference/figure.ts';
import { assumed, type Default } from './default.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';

/** Collecting, port and delivery of a 40-foot container, on top of the rate by sea or rail. */
const handling = assumed(1100, 700, 1600);
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
  const rate = byRoad ? country.freight.road : country.freight.sea;
  if (rate === undefined) return scaled(handling, 2 / pieces);
  return byRoad ? perPiece(rate, assumed(0), pieces) : perPiece(rate, handling, pieces);
}

function perPiece(rate: Figure, extra: Default, pieces: number): Default {
  return assumed((rate.value + extra.likely) / pieces, (rate.low + extra.low) / pieces, (rate.high + extra.high) / pieces);
}

function scaled({ likely, low, high }: Default, by: number): Default {
  return assumed(likely * by, low * by, high * by);
}

/** Euro a kilogram by air. */
export function airRate({ country }: Place): Default {
  const rate = country.freight.air;
  return rate === undefined ? assumed(1.5, 1, 2.5) : assumed(rate.value, rate.low, rate.high);
}
