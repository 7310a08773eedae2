import type { Figure } from '../../reference/figure.ts';
import { assumed, workedOut, type Default } from './default.ts';
import type { Figures } from './load-figures.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';

/**
 * Euro a piece from a place to Belgium: the rate of a container or truck over the pieces in it, by air its weight. By sea
 * and rail the handling at both ends is added.
 */
export function freightPerPiece(place: Place, situation: Pick<Situation, 'number' | 'figures'>): Default {
  const { country } = place;
  const { figures, number } = situation;
  const { handling, homeTruck, railContainer } = figures.freightDefaults;
  const { containerVolume, truckVolume } = figures.costDefaults;
  const inContainer = number('shipment.piecesPerContainer');
  const inTruck = inContainer * (truckVolume.value / containerVolume.value);
  if (country.zone === 'home') return perPiece(homeTruck, undefined, inTruck);
  switch (country.defaultMode) {
    case 'road':
      return perPiece(country.freight.road ?? railContainer, undefined, inTruck);
    case 'rail':
      return perPiece(railContainer, handling, inContainer);
    case 'sea':
      return perPiece(country.freight.sea ?? railContainer, handling, inContainer);
    case 'air':
      return perPiece(airRate(place, figures), undefined, 1 / number('shipment.kilogramsPerPiece'));
  }
}

function perPiece(rate: Figure, extra: Figure | undefined, pieces: number): Default {
  const sum = (of: 'value' | 'low' | 'high') => (rate[of] + (extra?.[of] ?? 0)) / pieces;
  return workedOut(assumed(sum('value'), sum('low'), sum('high')), [rate]);
}

/** Euro a kilogram by air. */
export function airRate({ country }: Place, { freightDefaults }: Pick<Figures, 'freightDefaults'>): Figure {
  return country.freight.air ?? freightDefaults.airNearPerKilogram;
}
