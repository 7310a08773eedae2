import { costFields } from './cost-fields.ts';
import { moreCurrencies } from './currencies.ts';
import type { FieldRule } from './field.ts';
import { termsOfDelivery } from './terms-of-delivery.ts';

export const motives = [
  'demand',
  'reorganisation',
  'chain',
  'quality-cost',
  'brand',
  'host-country',
  'global',
  'other',
  'curious',
] as const;
export type MotiveId = (typeof motives)[number];

/** How records and research count the reasons: the seven of the policy debate of 2023. The others have no code. */
export const motiveCodes = {
  demand: 1,
  reorganisation: 2,
  chain: 3,
  'quality-cost': 4,
  brand: 5,
  'host-country': 6,
  global: 7,
} as const satisfies Partial<Record<MotiveId, number>>;

const chargesOn = { field: 'market.chargesOn', is: ['yes'] } as const;
const afterTax = { field: 'tax.view', is: ['after-tax'] } as const;

/** Every question about today and about the firm. The answers of a dossier are kept under these ids. */
export const fields = [
  { id: 'product', kind: 'product', question: 1 },
  { id: 'product.code', kind: 'goods-code', question: 'detail', optional: true },
  { id: 'origin.country', kind: 'country', question: 2, required: true },
  { id: 'origin.maker', kind: 'choice', choices: ['supplier', 'own-plant', 'importer'], question: 2 },
  { id: 'history', kind: 'choice', choices: ['no', 'by-us', 'by-other'], question: 3 },
  { id: 'purchase.amount', kind: 'number', unit: 'EUR/yr', bounds: [0, 1e10], plausible: [1000, 1e9], question: 4 },
  { id: 'purchase.pieces', kind: 'number', unit: 'pc/yr', bounds: [0, 1e10], plausible: [1, 1e9], question: 4 },
  { id: 'purchase.currency', kind: 'currency', choices: ['EUR', 'USD', 'GBP', 'CNY', 'TRY', 'other'], question: 4 },
  {
    id: 'purchase.rate',
    kind: 'number',
    unit: 'EUR/unit-of-currency',
    bounds: [1e-6, 1e4],
    question: 4,
    onlyIf: { field: 'purchase.currency', is: ['USD', 'GBP', 'CNY', 'TRY', ...moreCurrencies, 'other'] },
  },
  { id: 'purchase.basis', kind: 'choice', choices: termsOfDelivery, question: 5 },
  { id: 'shipment.by', kind: 'choice', choices: ['kg-per-piece', 'kg-per-year', 'containers-per-year'], question: 6 },
  { id: 'shipment.mode', kind: 'choice', choices: ['sea', 'rail', 'road', 'air'], question: 'detail' },
  {
    id: 'shipment.kilogramsPerPiece',
    kind: 'number',
    unit: 'kg/pc',
    bounds: [0, 1e6],
    question: 6,
    onlyIf: { field: 'shipment.by', is: ['kg-per-piece'] },
  },
  {
    id: 'shipment.kilogramsPerYear',
    kind: 'number',
    unit: 'kg/yr',
    bounds: [0, 1e10],
    question: 6,
    onlyIf: { field: 'shipment.by', is: ['kg-per-year'] },
  },
  {
    id: 'shipment.containers',
    kind: 'number',
    unit: 'containers/yr',
    bounds: [0, 1e5],
    plausible: [0, 2000],
    question: 6,
    onlyIf: { field: 'shipment.by', is: ['containers-per-year'] },
  },
  { id: 'shipment.piecesPerContainer', kind: 'number', unit: 'pc/container', bounds: [0.1, 1e8], question: 'detail' },
  { id: 'delivery.leadTime', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0.2, 52], question: 7 },
  { id: 'delivery.lateOfTen', kind: 'number', unit: 'of-ten', bounds: [0, 10], question: 7 },
  { id: 'outage.count', kind: 'choice', choices: ['0', '1', '2', '3+'], question: 8 },
  { id: 'standstill.what', kind: 'choice', choices: ['nothing', 'one-product', 'one-line', 'whole-firm'], question: 9 },
  { id: 'standstill.after', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0, 52], question: 9 },
  { id: 'standstill.turnover', kind: 'number', unit: 'EUR/wk', bounds: [0, 1e9], question: 9 },
  // Worked out from the turnover that stops, and told where it is asked.
  { id: 'standstill.weekCost', kind: 'number', unit: 'EUR/wk', bounds: [0, 1e9], question: 'detail' },
  { id: 'standstill.lostShare', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail' },
  { id: 'means.cash', kind: 'number', unit: 'EUR', bounds: [0, 1e10], question: 11 },
  { id: 'means.people', kind: 'choice', choices: ['yes', 'partly', 'no'], question: 11 },
  { id: 'means.room', kind: 'choice', choices: ['yes', 'partly', 'no'], question: 11 },
  { id: 'motives', kind: 'choices', choices: motives, question: 12 },

  // Hard costs are asked of everyone; what customs take, unless the price is delivered. One question is opened by a motive.
  {
    id: 'quality.rejectShare',
    kind: 'number',
    unit: '1',
    bounds: [0, 0.9],
    plausible: [0, 0.3],
    question: 7,
  },
  {
    id: 'market.extraPrice',
    kind: 'number',
    unit: 'EUR/pc',
    bounds: [0, 1e7],
    question: 12,
    onlyIf: { field: 'motives', is: ['demand', 'brand'] },
  },
  {
    id: 'duty.rate',
    kind: 'number',
    unit: '1',
    bounds: [0, 3],
    plausible: [0, 0.5],
    question: 5,
  },

  // Asked in detail only: the quick scan works with their defaults.
  { id: 'duty.later', kind: 'number', unit: '1', bounds: [0, 3], plausible: [0, 0.5], question: 'detail' },
  { id: 'duty.laterFrom', kind: 'number', unit: 'calendar-year', bounds: [2000, 2100], plausible: [2026, 2045], question: 'detail' },
  { id: 'duty.laterChance', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail' },
  { id: 'freight.perPiece', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e6], question: 'detail' },
  { id: 'payment.beforehand', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail' },
  { id: 'freight.airShare', kind: 'number', unit: '1', bounds: [0, 1], plausible: [0, 0.3], question: 'detail' },
  { id: 'tariff.extra', kind: 'number', unit: '1', bounds: [0, 3], plausible: [0, 1], question: 'detail' },
  { id: 'tariff.chance', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail' },
  { id: 'tariff.from', kind: 'number', unit: 'calendar-year', bounds: [2000, 2100], plausible: [2026, 2045], question: 'detail' },
  // One number a month, pasted; how far demand varies and drifts follows from it.
  { id: 'demand.monthly', kind: 'series', bounds: [0, 1e9], question: 'detail' },
  { id: 'demand.weeklySd', kind: 'number', unit: 'pc/wk', bounds: [0, 1e9], question: 'detail' },
  { id: 'demand.drift', kind: 'number', unit: '1', bounds: [0, 3], plausible: [0, 1], question: 'detail' },
  { id: 'market.salePrice', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e7], question: 'detail' },
  { id: 'market.chargesOn', kind: 'choice', choices: ['yes', 'no'], question: 'detail' },
  { id: 'market.passedOn', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', onlyIf: chargesOn },
  { id: 'market.volumeLost', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', onlyIf: chargesOn },
  { id: 'market.margin', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e7], question: 'detail', onlyIf: chargesOn },
  { id: 'stock.salvage', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e7], question: 'detail' },
  { id: 'delivery.orderWeeks', kind: 'number', unit: 'wk', bounds: [0.1, 104], plausible: [0.5, 52], question: 'detail' },
  { id: 'delivery.waitingSd', kind: 'number', unit: 'wk', bounds: [0, 52], plausible: [0, 12], question: 'detail' },
  { id: 'stock.obsolescence', kind: 'number', unit: '1', bounds: [0, 0.9], plausible: [0, 0.3], question: 'detail' },
  // Risky materials make some of these up to twice as frequent; the model takes one a week for a mistake.
  { id: 'outage.perYear', kind: 'number', unit: '/yr', bounds: [0, 26], plausible: [0, 4], question: 'detail' },
  { id: 'outage.weeks', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0, 26], question: 'detail' },
  { id: 'content.materialShare', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail' },
  { id: 'content.labourShare', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail' },
  { id: 'growth.far', kind: 'number', unit: '1/yr', bounds: [-0.2, 0.5], plausible: [-0.05, 0.15], question: 'detail' },
  { id: 'growth.near', kind: 'number', unit: '1/yr', bounds: [-0.2, 0.5], plausible: [-0.05, 0.15], question: 'detail' },
  { id: 'growth.home', kind: 'number', unit: '1/yr', bounds: [-0.2, 0.5], plausible: [-0.05, 0.15], question: 'detail' },
  { id: 'quality.ipLoss', kind: 'number', unit: '1', bounds: [0, 1], plausible: [0, 0.05], question: 'detail' },
  { id: 'carbon.price', kind: 'number', unit: 'EUR', bounds: [0, 5000], plausible: [0, 500], question: 'detail' },
  { id: 'frame.horizon', kind: 'number', unit: 'yr', bounds: [1, 30], plausible: [3, 15], question: 'detail' },
  { id: 'firm.region', kind: 'choice', choices: ['flanders', 'brussels', 'wallonia'], question: 'detail' },
  { id: 'firm.size', kind: 'choice', choices: ['under-10', '10-49', '50-249', '250-up'], question: 'detail' },
  { id: 'firm.purchases', kind: 'number', unit: 'EUR/yr', bounds: [0, 1e12], plausible: [1000, 1e10], question: 'detail' },
  { id: 'firm.turnover', kind: 'number', unit: 'EUR/yr', bounds: [0, 1e12], plausible: [1000, 1e10], question: 'detail' },
  { id: 'frame.discountRate', kind: 'number', unit: '1/yr', bounds: [0, 0.5], plausible: [0.02, 0.2], question: 'detail' },
  { id: 'tax.view', kind: 'choice', choices: ['before-tax', 'after-tax'], question: 'detail' },
  { id: 'tax.rate', kind: 'number', unit: '1', bounds: [0, 0.9], plausible: [0.1, 0.4], question: 'detail', onlyIf: afterTax },
  { id: 'tax.life', kind: 'number', unit: 'yr', bounds: [1, 50], plausible: [3, 33], question: 'detail', onlyIf: afterTax },
  { id: 'tax.deduction', kind: 'number', unit: '1', bounds: [0, 1], plausible: [0, 0.4], question: 'detail', onlyIf: afterTax },

  // Costs that count only when they are told.
  ...costFields,
] as const satisfies readonly FieldRule[];

export type FieldId = (typeof fields)[number]['id'];
