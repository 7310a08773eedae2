import { assumed, chosen, fromFigure, type Default } from './default.ts';
import { isRescuedByAir } from './freight.ts';
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

/** Nobody plans to fly more than this share of what is meant to come by sea. */
export const mostFlown = 0.3;

/**
 * Share of the volume that is saved by air: only what travels far by sea or rail leaves room for it. The figure speaks of as many late
 * deliveries as are usual from there; with more or fewer, in proportion.
 */
export function airShare({ origin, figures, number }: Situation): Default {
  if (!isRescuedByAir(origin)) return assumed(0);
  const { value } = figures.costDefaults.airShare;
  const late = number('delivery.lateOfTen') / figures.lateOfTen(origin.country).value;
  return fromFigure(figures.costDefaults.airShare, Math.min(late, mostFlown / value));
}
