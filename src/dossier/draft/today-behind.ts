import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';

/** Questions about a place that are asked of today as well: an option with the same maker keeps today's answer unless it tells another. */
export const todayBehind = {
  leadTime: 'delivery.leadTime',
  lateOfTen: 'delivery.lateOfTen',
  orderWeeks: 'delivery.orderWeeks',
  waitingSd: 'delivery.waitingSd',
  freight: 'freight.perPiece',
  duty: 'duty.rate',
  growth: 'growth.far',
  rejectShare: 'quality.rejectShare',
  outagePerYear: 'outage.perYear',
  outageWeeks: 'outage.weeks',
} as const satisfies Partial<Record<PlanFieldId, FieldId>>;

export type FactOfPlace = keyof typeof todayBehind;

export function isFactOfPlace(field: PlanFieldId): field is FactOfPlace {
  return field in todayBehind;
}
