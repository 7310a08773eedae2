import type { ArchetypeId } from './archetypes.ts';
import { costPlanFields } from './cost-fields.ts';
import type { FieldRule } from './field.ts';

type PlanFieldRule = FieldRule & { readonly of: readonly ArchetypeId[] };

const elsewhere = ['diversify', 'nearshore', 'friendshore', 'reshore-buy', 'reshore-make', 'reshore-automated'] as const;
const here = ['reshore-buy', 'reshore-make', 'reshore-automated'] as const;
const moved = [...elsewhere, 'circular'] as const;

/** What can be said about one option: kept in the plan, under these ids. `of` names the archetypes that ask it. */
export const planFields = [
  { id: 'price', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e7], question: 10, of: moved },
  { id: 'handwork', kind: 'choice', choices: ['much', 'some', 'little'], question: 10, of: elsewhere },
  { id: 'investment', kind: 'number', unit: 'EUR', bounds: [0, 1e10], question: 10, of: moved },
  { id: 'switching', kind: 'number', unit: 'EUR', bounds: [0, 1e9], question: 'detail', of: moved },
  { id: 'months', kind: 'number', unit: 'months', bounds: [0, 120], plausible: [0, 36], question: 'detail', of: moved },
  { id: 'share', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', of: ['diversify', 'circular'] },
  { id: 'leadTime', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0.2, 52], question: 'detail', of: moved },
  { id: 'lateOfTen', kind: 'number', unit: 'of-ten', bounds: [0, 10], question: 'detail', of: moved },
  { id: 'freight', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e6], question: 'detail', of: moved },
  { id: 'duty', kind: 'number', unit: '1', bounds: [0, 3], plausible: [0, 0.5], question: 'detail', of: elsewhere },
  { id: 'growth', kind: 'number', unit: '1/yr', bounds: [-0.2, 0.5], plausible: [-0.05, 0.15], question: 'detail', of: moved },
  { id: 'rejectShare', kind: 'number', unit: '1', bounds: [0, 0.9], plausible: [0, 0.3], question: 'detail', of: moved },
  { id: 'extraPrice', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e7], question: 'detail', of: [...here, 'diversify', 'nearshore'] },
  { id: 'speedWorth', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e7], question: 'detail', of: moved },
  { id: 'outagePerYear', kind: 'number', unit: '/yr', bounds: [0, 52], plausible: [0, 4], question: 'detail', of: moved },
  { id: 'outageWeeks', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0, 26], question: 'detail', of: moved },
  { id: 'extraCover', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0, 26], question: 'detail', of: ['stockpile', ...moved] },
  { id: 'rawCover', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0, 52], question: 'detail', of: ['stockpile', ...moved] },
  { id: 'farShare', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', of: moved },

  // Costs that count only when they are told.
  ...costPlanFields.map((rule) => ({ ...rule, of: moved })),
] as const satisfies readonly PlanFieldRule[];

export type PlanFieldId = (typeof planFields)[number]['id'];
