import type { Figure } from '../../reference/figure.ts';
import { assumed, type Default } from './default.ts';
import type { Figures } from './load-figures.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';

/**
 * Euro a piece from a place to Belgium: the rate of a container or truck over the pieces in it. By sea and rail the
 * handling at both ends is added.
 */
export function freightPerPiece(place: Place, situation: Pick<Situation, 'number' | 'figures'>): Default {
  const { country } = place;
  const inContainer = situation.number('shipment.piecesPerContainer');
  const byRoad = country.defaultMode === 'road';
  const { containerVolume, truckVolume } = situation.figures.costDefaults;
  const inTruck = inContainer * (truckVolume.value / containerVolume.value);
  const pieces = byRoad ? inTruck : inContainer;
  const { handling, homeTruck, railContainer } = situation.figures.freightDefaults;
  if (country.zone === 'home') return perPiece(homeTruck, undefined, pieces);
  const rate = byRoad ? country.freight.road : (country.freight.sea ?? railContainer);
  return perPiece(rate ?? railContainer, byRoad ? undefined : handling, pieces);
}

function perPiece(rate: Figure, extra: Figure | undefined, pieces: number): Default {
  const sum = (of: 'value' | 'low' | 'high') => (rate[of] + (extra?.[of] ?? 0)) / pieces;
  return assumed(sum('value'), sum('low'), sum('high'));
}

/** Euro a kilogram by air. */
export function airRate({ country }: Place, { freightDefaults }: Pick<Figures, 'freightDefaults'>): Default {
  const { value, low, high } = country.freight.air ?? freightDefaults.airNearPerKilogram;
  return assumed(value, low, high);
}
