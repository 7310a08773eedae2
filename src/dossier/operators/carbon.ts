import { transportCarbon } from '../../engine/run/costs/transport-carbon.ts';
import { scaled, sum, times } from '../../engine/model/amount.ts';
import type { Amount } from '../../engine/model/estimate.ts';
import type { Source } from '../../engine/model/inputs.ts';
import type { Figure } from '../../reference/figure.ts';
import { isRescuedByAir } from '../defaults/freight.ts';
import { homeCode, type Place } from '../defaults/place.ts';
import { goodsPriceHere } from '../read/price-here.ts';
import { airShare, kilograms } from './over-the-road.ts';
import type { ModelContext, Target } from './target.ts';

/**
 * kg CO₂e a piece, and of which the way here: kilograms × kilometres × factor of the way it travels, the share that flies, and the energy of making it
 * (energy share of the price here ÷ price of electricity here = kWh, the same everywhere, × carbon of the grid there).
 */
export function carbon(target: Target, context: ModelContext): Pick<Source, 'carbonPerPiece' | 'transportCarbonPerPiece'> {
  const { country } = target.place;
  const { emissionFactors } = context.figures;
  const weight = kilograms(context);
  const road = scaled(weight, perKilogram(distance(target.place), usualFactor(target.place, context)));
  const flown = isRescuedByAir(target.place)
    ? scaled(times(weight, airShare(target, context)), perKilogram(country.distances.straight.value, emissionFactors.airLong.value))
    : [];
  const transport = sum(road, flown);
  return { carbonPerPiece: sum(transport, making(target, context)), transportCarbonPerPiece: transport };
}

function perKilogram(kilometres: number, kilogramsPerTonneKm: number): number {
  return transportCarbon({ kilometres, tonnes: 0.001, gramsPerTonneKm: kilogramsPerTonneKm * 1000 });
}

function usualFactor({ country }: Place, { figures: { emissionFactors } }: ModelContext): number {
  switch (country.defaultMode) {
    case 'sea':
      return shipFactor(country.zone === 'far' ? emissionFactors.seaFar : emissionFactors.sea, emissionFactors);
    case 'rail':
      return emissionFactors.rail.value;
    case 'road':
      return emissionFactors.road.value;
    case 'air':
      return country.zone === 'far' ? emissionFactors.airLong.value : emissionFactors.airShort.value;
  }
}

/** Container lines between continents sail large ships; fuel is made in proportion to what is burnt. */
function shipFactor(burnt: Figure, { sea, seaFuelMaking }: ModelContext['figures']['emissionFactors']): number {
  return burnt.value * (1 + seaFuelMaking.value / sea.value);
}

function distance({ country }: Place): number {
  const { sea, road, straight } = country.distances;
  if (country.defaultMode === 'air') return straight.value;
  return (country.defaultMode === 'sea' ? sea : road)?.value ?? straight.value;
}

function electricityHere({ findCountry }: ModelContext['figures']): number {
  const home = findCountry(homeCode);
  if (home === undefined) throw new RangeError('countries: no figures of Belgium');
  return home.electricitySme.value;
}

function making({ place }: Target, { dossier, figures }: ModelContext): Amount {
  const kilowattHours = (dossier.goods.energyShare.value * goodsPriceHere(dossier, figures)) / electricityHere(figures);
  return [{ factor: (kilowattHours * place.country.gridCarbon.value) / 1000, of: [] }];
}
