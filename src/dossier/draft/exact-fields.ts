import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';

/** Chosen or agreed, not estimated: they have no range. */
export const exactFields: readonly FieldId[] = [
  'frame.horizon',
  'duty.laterFrom',
  'duty.laterChance',
  'tariff.from',
  'tariff.chance',
  'purchase.rate',
  'means.cash',
  'tax.life',
];
/** What a plan decides is not uncertain either. */
export const exactPlanFields: readonly PlanFieldId[] = ['share', 'extraCover', 'rawCover', 'minimumVolume', 'pilotShare', 'pilotMonths'];
