import type { EstimateId } from '../../engine/model/estimate.ts';

/**
 * Which estimates get the best dimensions of the Sobol sequence, most telling first. The place in the list is declared per
 * id, so that adding an option moves no draw of another. What is not listed draws from the keyed generator.
 */
const inOrder: readonly EstimateId[] = [
  'plan:reshore-buy:price',
  'plan:nearshore:price',
  'plan:reshore-automated:price',
  'plan:friendshore:price',
  'plan:reshore-make:price',
  'plan:diversify:price',
  'ref:price-buy:BE',
  'ref:price-automated:BE',
  'ref:price-buy:PL',
  'ref:price-buy:TW',
  'ref:price-make:BE',
  'field:purchase.amount',
  'field:growth.far',
  'field:growth.home',
  'field:growth.near',
  'field:standstill.weekCost',
  'field:standstill.lostShare',
  'field:outage.perYear',
  'field:outage.weeks',
  'field:standstill.after',
  'field:frame.discountRate',
  'field:freight.perPiece',
  'field:duty.rate',
  'field:duty.later',
  'field:stock.obsolescence',
  'field:quality.rejectShare',
  'field:delivery.leadTime',
  'field:purchase.pieces',
  'field:freight.airShare',
  'field:market.extraPrice',
  'plan:reshore-automated:investment',
  'plan:diversify:investment',
  'plan:diversify:extraPrice',
  'plan:nearshore:speedWorth',
  'plan:circular:price',
  'ref:coordination:far',
  'ref:coordination:near',
  'ref:currency',
  'ref:freight-growth',
];

const places: ReadonlyMap<EstimateId, number> = new Map(inOrder.map((id, place) => [id, place]));

export function priorityOf(id: EstimateId): number | undefined {
  return places.get(id);
}
