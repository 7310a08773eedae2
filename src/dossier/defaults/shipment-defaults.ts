import { assumed, chosen, fromFigure, type Default } from './default.ts';
import { isRescuedByAir, lateOverUsual, worthFlying } from './freight.ts';
import { placeOf } from './place.ts';
import type { Situation } from './situation.ts';

/** Kilograms: something that weighs nothing still takes room. */
const lightest = 1e-6;

export function shipmentBy(): Default {
  return chosen('kg-per-piece');
}

/** The usual way from that country. */
export function shipmentMode({ origin, figures }: Situation): Default {
  return chosen(placeOf(origin.code, figures).country.defaultMode);
}

/** Kilograms a piece: from the yearly weight or the containers if they are known, else the price over the value of a kilogram. */
export function kilogramsPerPiece(situation: Situation): Default {
  const { given, goods, figures, number } = situation;
  const perYear = given('shipment.kilogramsPerYear');
  if (perYear.kind === 'number')
    return assumed(
      perYear.likely / number('purchase.pieces'),
      perYear.low / number('purchase.pieces'),
      perYear.high / number('purchase.pieces'),
    );
  const containers = given('shipment.containers');
  const perContainer = kilogramsInContainer(situation);
  if (containers.kind === 'number') {
    const each = perContainer / number('purchase.pieces');
    return assumed(
      containers.likely * each,
      containers.low * each,
      Math.min(containers.high * each, (containers.likely * figures.costDefaults.containerPayload.value) / number('purchase.pieces')),
    );
  }
  const price = situation.goodsPrice().goods;
  const { value, low, high } = goods.valuePerKilogram;
  return assumed(price / value, price / high, price / low);
}

export function kilogramsPerYear({ number }: Situation): Default {
  return assumed(number('shipment.kilogramsPerPiece') * number('purchase.pieces'));
}

export function containersPerYear({ number }: Situation): Default {
  return assumed(number('purchase.pieces') / number('shipment.piecesPerContainer'));
}

/** Light goods fill a container before they load it. */
export function piecesPerContainer(situation: Situation): Default {
  const { given, number } = situation;
  const containers = given('shipment.containers');
  if (containers.kind === 'number' && containers.likely > 0) return assumed(number('purchase.pieces') / containers.likely);
  return assumed(kilogramsInContainer(situation) / Math.max(lightest, number('shipment.kilogramsPerPiece')));
}

export function kilogramsInContainer({ goods, figures }: Pick<Situation, 'goods' | 'figures'>): number {
  const { containerPayload, containerVolume } = figures.costDefaults;
  return Math.min(containerPayload.value, containerVolume.value * goods.packedDensity.value);
}

/**
 * Share of the volume that is saved by air: only what travels far by sea or rail leaves room for it. The figure speaks of as many late
 * deliveries as are usual from there, and of goods that are worth flying; with more or fewer, or for cheaper goods, in proportion.
 */
export function airShare(situation: Situation): Default {
  const { origin, figures, number } = situation;
  return isRescuedByAir(origin)
    ? fromFigure(figures.costDefaults.airShare, flownAt(situation.goodsPrice().goods / number('shipment.kilogramsPerPiece'), situation))
    : assumed(0);
}

/** By what the usual share that flies is multiplied, where a kilogram of the goods is worth so many euro. */
export function flownAt(value: number, { origin, figures, number }: Pick<Situation, 'origin' | 'figures' | 'number'>): number {
  return lateOverUsual(origin, number('delivery.lateOfTen'), figures) * worthFlying(origin, value, { number, figures });
}
