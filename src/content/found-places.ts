import type { FieldId } from './fields.ts';
import type { PlanFieldId } from './plan-fields.ts';

/** Where a figure can be found: a paper, a list, or who knows it. */
export const foundPlaces = [
  'purchases',
  'annualAccounts',
  'invoice',
  'bank',
  'customs',
  'forwarder',
  'packing',
  'orders',
  'production',
  'costing',
  'sales',
  'customers',
  'stock',
  'complaints',
  'partsList',
  'earlierPrices',
  'hours',
  'insurer',
  'tax',
  'trade',
  'supplier',
  'quote',
  'machineQuote',
  'project',
  'government',
  'together',
] as const;
export type FoundPlace = (typeof foundPlaces)[number];

/** Of every question about today and the firm; each stands under one place. */
export const fieldsByPlace: Readonly<Partial<Record<FoundPlace, readonly FieldId[]>>> = {
  purchases: ['purchase.amount', 'purchase.pieces', 'firm.purchases'],
  annualAccounts: ['firm.turnover'],
  invoice: ['origin.country', 'origin.maker', 'purchase.currency', 'purchase.basis', 'product', 'cost.packing'],
  bank: ['purchase.rate', 'means.cash', 'frame.discountRate', 'cost.payment', 'payment.beforehand'],
  customs: ['product.code', 'duty.rate', 'cost.anti-dumping', 'cost.carbon-border'],
  forwarder: ['shipment.mode', 'shipment.by', 'freight.perPiece', 'freight.airShare', 'cost.expediting'],
  packing: ['shipment.kilogramsPerPiece', 'shipment.kilogramsPerYear', 'shipment.containers', 'shipment.piecesPerContainer'],
  orders: [
    'delivery.leadTime',
    'delivery.lateOfTen',
    'delivery.orderWeeks',
    'delivery.waitingSd',
    'outage.count',
    'outage.perYear',
    'outage.weeks',
  ],
  production: ['standstill.what', 'standstill.after', 'standstill.turnover', 'standstill.lostShare', 'means.people', 'means.room'],
  costing: ['standstill.weekCost', 'market.margin', 'cost.inbound-material'],
  sales: ['demand.monthly', 'demand.weeklySd', 'demand.drift', 'market.salePrice'],
  customers: ['market.extraPrice', 'market.chargesOn', 'market.passedOn', 'market.volumeLost'],
  stock: ['stock.salvage', 'stock.obsolescence', 'cost.warehousing'],
  complaints: ['quality.rejectShare', 'cost.rework', 'cost.warranty', 'cost.warranty-sales', 'cost.inspection', 'cost.certification'],
  partsList: ['content.materialShare', 'content.labourShare'],
  earlierPrices: ['growth.far'],
  hours: ['cost.management', 'cost.development', 'cost.legal', 'cost.agents', 'cost.staff-turnover', 'cost.engineering-change'],
  insurer: ['cost.recall', 'quality.ipLoss'],
  tax: ['tax.view', 'tax.rate', 'tax.life', 'tax.deduction'],
  trade: ['duty.later', 'duty.laterFrom', 'duty.laterChance', 'tariff.extra', 'tariff.chance', 'tariff.from', 'growth.near', 'growth.home'],
  together: ['history', 'motives', 'firm.region', 'firm.size', 'carbon.price', 'frame.horizon'],
};

/** Of every question about one way. */
export const planFieldsByPlace: Readonly<Partial<Record<FoundPlace, readonly PlanFieldId[]>>> = {
  quote: ['price', 'freight', 'duty', 'leadTime', 'minimumVolume', 'packing', 'payment', 'tooling', 'anti-dumping', 'carbon-border'],
  supplier: [
    'lateOfTen',
    'orderWeeks',
    'waitingSd',
    'inbound-material',
    'rejectShare',
    'outagePerYear',
    'outageWeeks',
    'replacedAfter',
    'paidOnUse',
    'farShare',
    'capability',
    'workshop',
    'growth',
  ],
  machineQuote: ['investment', 'labourSaved', 'handwork', 'it', 'building', 'learning', 'training'],
  project: [
    'switching',
    'months',
    'share',
    'lateChance',
    'lateMonths',
    'stopChance',
    'stopLoss',
    'pilot',
    'pilotShare',
    'pilotMonths',
    'pilotCost',
    'qualification',
    'exit',
    'penalties',
    'double-running',
    'supplier-base',
  ],
  customers: ['extraPrice', 'speedWorth', 'small-series', 'tenders', 'innovation', 'growth-markets'],
  stock: ['extraCover', 'rawCover', 'warehousing'],
  government: ['regulation', 'subsidy', 'permits'],
  complaints: ['rework', 'warranty', 'warranty-sales', 'inspection', 'certification'],
  hours: ['management', 'development', 'legal', 'agents', 'staff-turnover', 'engineering-change'],
  forwarder: ['mode', 'expediting'],
  insurer: ['recall'],
};

const byField = placesOf(fieldsByPlace);
const byPlanField = placesOf(planFieldsByPlace);

/** Where to look a figure about today or the firm up. */
export const placeOfField = (id: FieldId): FoundPlace | undefined => byField.get(id);

/** Where to look a figure about one way up. */
export const placeOfPlanField = (id: PlanFieldId): FoundPlace | undefined => byPlanField.get(id);

function placesOf<Id>(of: Readonly<Partial<Record<FoundPlace, readonly Id[]>>>): ReadonlyMap<Id, FoundPlace> {
  return new Map(foundPlaces.flatMap((place) => (of[place] ?? []).map((id) => [id, place] as const)));
}
