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
      return perPiece(airRate(place, figures), undefined, 1 / (number('shipment.kilogramsPerPiece') * chargeable(situation)));
  }
}

function perPiece(rate: Figure, extra: Figure | undefined, pieces: number): Default {
  const sum = (of: 'value' | 'low' | 'high') => (rate[of] + (extra?.[of] ?? 0)) / pieces;
  return workedOut(assumed(sum('value'), sum('low'), sum('high')), [rate]);
}

/** Planned rescue by air comes from far away only, and not for what flies anyhow. */
export function isRescuedByAir({ country }: Place): boolean {
  return country.zone === 'far' && country.defaultMode !== 'air';
}

function isInContainer({ country }: Place): boolean {
  return country.defaultMode === 'sea' || country.defaultMode === 'rail';
}

/** Terminals and drayage are counted for both sides; one of them is here. */
const sidesHere = 0.5;

/** Share of the default freight that is the terminal and the road here. */
export function lastLegShare(place: Place, { freightDefaults }: Pick<Figures, 'freightDefaults'>): number {
  const { handling, railContainer } = freightDefaults;
  if (!isInContainer(place)) return 0;
  const rate = place.country.defaultMode === 'sea' ? (place.country.freight.sea ?? railContainer) : railContainer;
  return (sidesHere * handling.value) / (rate.value + handling.value);
}

/** Kilograms that are charged by air for each that a piece weighs: light goods pay for the room they take. */
export function chargeable({ number, figures }: Pick<Situation, 'number' | 'figures'>): number {
  const { costDefaults, freightDefaults } = figures;
  const inContainer = number('shipment.kilogramsPerPiece') * number('shipment.piecesPerContainer');
  const byVolume = freightDefaults.airKilogramsPerCubicMetre.value * costDefaults.containerVolume.value;
  return inContainer > 0 ? Math.max(1, byVolume / inContainer) : 1;
}

/** Late deliveries over what is usual from there, by which planned rescue grows. */
export function lateOverUsual({ country }: Place, late: number, figures: Pick<Figures, 'lateOfTen' | 'costDefaults'>): number {
  return Math.min(late / figures.lateOfTen(country).value, mostFlown / figures.costDefaults.airShare.value);
}

/** Part of the usual rescue that is left where flying costs much of what the goods are worth, in euro a kilogram. */
export function worthFlying(place: Place, value: number, situation: Pick<Situation, 'number' | 'figures'>): number {
  const { freightDefaults } = situation.figures;
  const perKilogram = airRate(place, situation.figures).value * chargeable(situation);
  return Math.min(1, (freightDefaults.mostAirOfValue.value * value) / perKilogram);
}

/** Nobody plans to fly more than this share of what is meant to come by sea. */
const mostFlown = 0.3;

/** Euro a kilogram by air. */
export function airRate({ country }: Place, { freightDefaults }: Pick<Figures, 'freightDefaults'>): Figure {
  return country.freight.air ?? freightDefaults.airNearPerKilogram;
}
