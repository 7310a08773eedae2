import { partsInPrice, partsOfImporter, termsOfDelivery, type PricePart } from '../../content/terms-of-delivery.ts';
import { weeksPerYear } from '../../engine/model/units.ts';
import { coordinationShare, orderWeeksScale, visitsInYear } from './care.ts';
import { airRate, chargeable, freightPerPiece, isRescuedByAir, lastLegShare } from './freight.ts';
import type { GoodsPrice, Situation } from './situation.ts';
import { flownAt, kilogramsInContainer } from './shipment-defaults.ts';

type PricedSituation = Omit<Situation, 'goodsPrice' | 'default'>;

const rounds = 8;
/** What is worked out to be in a price leaves at least this share of it to the goods. */
const leastGoods = 0.2;

/**
 * The goods in today's price: the price less what the term of delivery puts in it, by the formulas that count the same costs where
 * the owner pays them himself.
 *
 * invoice = (goods + freight) × (1 + insurance) × (1 + duty) + clearance + rescue + visits + follow-up × goods; ex works the way to the ship comes off. Some of these follow
 * the price of the goods while they are open, so it is solved in a few rounds.
 */
export function goodsPriceOf(situation: PricedSituation): GoodsPrice {
  const { number, figures } = situation;
  const invoice = number('purchase.amount') / number('purchase.pieces');
  const parts = partsOf(situation);
  const lastLeg = lastLegShare(situation.origin, figures);
  const priceWith = (goods: number) => invoiceOf(goods, { situation, parts, lastLeg });
  let [before, goods] = [invoice, invoice / 2];
  for (let round = 0; round < rounds; round += 1) {
    const slope = (priceWith(goods) - priceWith(before)) / (goods - before);
    if (!(slope > 0) || goods === before) break;
    [before, goods] = [goods, goods + (invoice - priceWith(goods)) / slope];
  }
  const found = Math.max(leastGoods * invoice, goods);
  return { invoice, goods: found, perEuro: 1 / sharesOnGoods(situation, parts, purchaseOf(found, situation)), parts, lastLeg };
}

/** The parts a term puts in the price, without what the owner says that he pays himself. */
function partsOf({ choice, given, origin }: PricedSituation): readonly PricePart[] {
  const term = termsOfDelivery.find((one) => one === choice('purchase.basis')) ?? 'free-on-board';
  const importer = choice('origin.maker') === 'importer' ? partsOfImporter : [];
  const isAbsent: Partial<Record<PricePart, boolean>> = {
    duty: origin.country.eu,
    clearance: origin.country.eu,
    rescue: !isRescuedByAir(origin) || given('freight.airShare').kind === 'number' || given('cost.expediting').kind === 'number',
    'follow-up': given('cost.management').kind === 'number',
  };
  return [...new Set<PricePart>([...partsInPrice[term], ...importer])].filter((part) => isAbsent[part] !== true);
}

interface Inside {
  readonly situation: PricedSituation;
  readonly parts: readonly PricePart[];
  readonly lastLeg: number;
}

/** Euro that a piece is invoiced at when its goods cost so much. */
function invoiceOf(goods: number, { situation, parts, lastLeg }: Inside): number {
  const { origin, figures } = situation;
  const holds = (part: PricePart) => parts.includes(part);
  const number = numberAt(goods, situation);
  const pieces = number('purchase.pieces');
  const freight = number('freight.perPiece');
  const freightIn = freight * ((holds('freight') ? 1 - lastLeg : 0) + (holds('last-leg') ? lastLeg : 0));
  const rescue =
    number('freight.airShare') *
    (number('shipment.kilogramsPerPiece') * chargeable({ number, figures }) * airRate(origin, figures).value - freight);
  const orderWeeks = origin.country.zone === 'far' ? figures.costDefaults.orderWeeksFar : figures.costDefaults.orderWeeksNear;
  const scale = situation.scale === 'euro' ? 1 : (goods * pieces) / figures.costDefaults.typicalPurchase.value;
  const purchase = purchaseOf(goods, situation);
  const told = situation.given('delivery.orderWeeks');
  const between = told.kind === 'number' ? told.likely : orderWeeks.value * orderWeeksScale(purchase, figures);
  const { customsBroker, mostClearance } = figures.costDefaults;
  const clearance = Math.min((customsBroker.value * scale * weeksPerYear) / between / pieces, mostClearance.value * goods);
  const visits = (visitsInYear(origin, purchase, figures) * scale) / pieces;
  return (
    goods * sharesOnGoods(situation, parts, purchase) +
    freightIn *
      sharesOnGoods(
        situation,
        parts.filter((part) => part !== 'follow-up'),
        purchase,
      ) +
    (holds('clearance') ? clearance : 0) +
    (holds('rescue') ? rescue : 0) +
    (holds('visits') ? visits : 0)
  );
}

/** Euro a year for the goods, or what stands in for it. */
function purchaseOf(goods: number, { scale, number, figures }: PricedSituation): number {
  return scale === 'euro' ? goods * number('purchase.pieces') : figures.costDefaults.typicalPurchase.value;
}

/** (1 + insurance) × (1 + duty), as far as they are in the price. */
function dutiable({ number, given, origin, figures }: PricedSituation, parts: readonly PricePart[]): number {
  const antiDumping = given('cost.anti-dumping');
  const duty = number('duty.rate') + (antiDumping.kind === 'number' ? antiDumping.likely : 0);
  const insured = parts.includes('insurance') && origin.country.zone !== 'home' ? figures.costDefaults.insurance.value : 0;
  return (1 + insured) * (1 + (parts.includes('duty') ? duty : 0));
}

/** Euro of the price per euro of goods on board. */
function sharesOnGoods(situation: PricedSituation, parts: readonly PricePart[], purchase: number): number {
  const followUp = coordinationShare(situation.origin, purchase, situation.figures);
  return dutiable(situation, parts) + (parts.includes('follow-up') ? followUp : 0) - inlandShare(situation);
}

/** Of goods on board, what it took from the gate of the factory to the ship, where the price stops at the gate. */
function inlandShare({ choice, figures }: PricedSituation): number {
  const { value } = figures.costDefaults.inlandShare;
  return choice('purchase.basis') === 'ex-works' ? value / (1 + value) : 0;
}

/** The answers, with what follows the price of the goods while it is open: the weight, and by it what a container holds and the freight, and what flies. */
function numberAt(goods: number, situation: PricedSituation): Situation['number'] {
  const { given, figures, origin } = situation;
  const isWeightOpen = (['shipment.kilogramsPerPiece', 'shipment.kilogramsPerYear', 'shipment.containers'] as const).every(
    (field) => given(field).kind !== 'number',
  );
  const kilograms = isWeightOpen ? goods / situation.goods.valuePerKilogram.value : situation.number('shipment.kilogramsPerPiece');
  const airShareAt = (value: number) =>
    isRescuedByAir(origin) ? figures.costDefaults.airShare.value * flownAt(value, { origin, figures, number }) : 0;
  const number: Situation['number'] = (field) => {
    const said = given(field);
    if (said.kind === 'number') return said.likely;
    if (field === 'freight.airShare') return airShareAt(goods / kilograms);
    if (!isWeightOpen) return situation.number(field);
    if (field === 'shipment.kilogramsPerPiece') return kilograms;
    if (field === 'shipment.piecesPerContainer') return kilogramsInContainer(situation) / kilograms;
    if (field === 'freight.perPiece') return freightPerPiece(situation.origin, { number, figures }).likely;
    return situation.number(field);
  };
  return number;
}
