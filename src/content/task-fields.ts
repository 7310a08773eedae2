import type { FieldId } from './fields.ts';
import type { tasks } from './tasks.ts';

export type TaskId = (typeof tasks)[number];

interface FieldGroup {
  readonly id: string;
  readonly task: TaskId;
  readonly fields: readonly FieldId[];
  /** Costs that count only when they are told: offered, not waited for. */
  readonly more?: readonly FieldId[];
}

/** Which task of the full dossier asks each field about today and about the firm, and under which heading. Each is asked once. */
export const fieldGroups = [
  { id: 'product', task: 'company', fields: ['product', 'history'], more: ['product.code'] },
  { id: 'firm', task: 'company', fields: ['firm.region', 'firm.size'] },
  { id: 'accounts', task: 'company', fields: ['firm.purchases', 'firm.turnover'] },
  { id: 'motives', task: 'goals', fields: ['motives'] },
  { id: 'view', task: 'goals', fields: ['frame.horizon', 'frame.discountRate', 'carbon.price'] },
  { id: 'tax', task: 'goals', fields: ['tax.view', 'tax.rate', 'tax.life', 'tax.deduction'] },
  { id: 'maker', task: 'chain', fields: ['origin.country', 'origin.maker'] },
  {
    id: 'purchase',
    task: 'chain',
    fields: ['purchase.amount', 'purchase.currency', 'purchase.rate', 'purchase.pieces', 'purchase.basis', 'payment.beforehand'],
    more: ['cost.packing', 'cost.inbound-material', 'cost.payment'],
  },
  {
    id: 'shipment',
    task: 'chain',
    fields: [
      'shipment.mode',
      'shipment.by',
      'shipment.kilogramsPerPiece',
      'shipment.kilogramsPerYear',
      'shipment.containers',
      'shipment.piecesPerContainer',
      'freight.perPiece',
      'freight.airShare',
    ],
  },
  {
    id: 'border',
    task: 'chain',
    fields: ['duty.rate', 'duty.later', 'duty.laterFrom', 'duty.laterChance'],
    more: ['cost.anti-dumping', 'cost.carbon-border'],
  },
  { id: 'waiting', task: 'chain', fields: ['delivery.leadTime', 'delivery.lateOfTen', 'delivery.orderWeeks', 'delivery.waitingSd'] },
  {
    id: 'stock',
    task: 'chain',
    fields: ['demand.monthly', 'demand.weeklySd', 'stock.obsolescence', 'market.salePrice', 'demand.drift', 'stock.salvage'],
    more: ['cost.warehousing'],
  },
  {
    id: 'quality',
    task: 'chain',
    fields: ['quality.rejectShare'],
    more: ['cost.rework', 'cost.inspection', 'cost.warranty', 'cost.warranty-sales', 'cost.engineering-change', 'cost.certification'],
  },
  {
    id: 'oversight',
    task: 'chain',
    fields: [],
    more: ['cost.management', 'cost.development', 'cost.legal', 'cost.agents', 'cost.staff-turnover'],
  },
  { id: 'prices', task: 'nearby', fields: [] },
  {
    id: 'market',
    task: 'nearby',
    fields: ['market.extraPrice', 'market.chargesOn', 'market.passedOn', 'market.volumeLost', 'market.margin'],
  },
  { id: 'growth', task: 'nearby', fields: ['growth.far', 'growth.near', 'growth.home'] },
  {
    id: 'outages',
    task: 'risks',
    fields: ['outage.count', 'outage.perYear', 'outage.weeks'],
    more: ['cost.expediting'],
  },
  {
    id: 'standstill',
    task: 'risks',
    fields: ['standstill.what', 'standstill.after', 'standstill.turnover', 'standstill.weekCost', 'standstill.lostShare'],
  },
  { id: 'tariff', task: 'risks', fields: ['tariff.extra', 'tariff.chance', 'tariff.from'] },
  { id: 'copying', task: 'risks', fields: ['quality.ipLoss'], more: ['cost.recall'] },
  { id: 'content', task: 'materials', fields: ['content.materialShare', 'content.labourShare'] },
  { id: 'means', task: 'feasibility', fields: ['means.cash', 'means.people', 'means.room'] },
] as const satisfies readonly FieldGroup[];

export type GroupId = (typeof fieldGroups)[number]['id'];

const all: readonly (FieldGroup & { readonly id: GroupId })[] = fieldGroups;

export const groupsOf = (task: TaskId) => all.filter((group) => group.task === task);

const owners: ReadonlyMap<FieldId, TaskId> = new Map(
  all.flatMap(({ task, fields, more = [] }) => [...fields, ...more].map((field) => [field, task] as const)),
);

export const taskOf = (field: FieldId): TaskId | undefined => owners.get(field);
