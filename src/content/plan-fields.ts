import type { ArchetypeId } from './archetypes.ts';
import { costPlanFields, isOfTheWhole } from './cost-fields.ts';
import type { FieldRule } from './field.ts';

type PlanFieldRule = FieldRule & { readonly of: readonly ArchetypeId[] };

/** The goods come from another maker, or in part. */
const otherMaker = ['diversify', 'nearshore', 'friendshore', 'elsewhere', 'reshore-buy', 'reshore-make', 'reshore-automated'] as const;
/** From a place that can be chosen, and that goods must travel from. */
const travels = ['diversify', 'nearshore', 'friendshore', 'elsewhere'] as const;
const here = ['reshore-buy', 'reshore-make', 'reshore-automated'] as const;
const moved = [...otherMaker, 'circular'] as const;
/** The maker stays, something of the chain changes. */
const changed = ['better-terms', 'substitute', 'monitor'] as const;
const anyChange = [...moved, ...changed] as const;
/** What a mix tells of itself stands for what its parts tell. */
const together = [...anyChange, 'mix'] as const;
/** Few pieces first, all of them later. */
const canStartSmall = [...moved, 'substitute', 'mix'] as const;

/** What can be said about one option: kept in the plan, under these ids. `of` names the archetypes that ask it. */
export const planFields = [
  { id: 'price', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e7], question: 10, of: [...moved, 'better-terms', 'substitute'] },
  { id: 'handwork', kind: 'choice', choices: ['much', 'some', 'little'], question: 10, of: otherMaker },
  { id: 'investment', kind: 'number', unit: 'EUR', bounds: [0, 1e10], question: 10, of: together },
  {
    id: 'labourSaved',
    kind: 'number',
    unit: '1',
    bounds: [0, 1],
    plausible: [0, 0.95], // nine tenths was reported of a maker of flower pots
    question: 'detail',
    of: ['reshore-automated'],
  },
  { id: 'switching', kind: 'number', unit: 'EUR', bounds: [0, 1e9], question: 'detail', of: together },
  { id: 'months', kind: 'number', unit: 'months', bounds: [0, 120], plausible: [0, 36], question: 'detail', of: together },
  { id: 'share', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', of: ['diversify', 'circular'] },
  { id: 'mode', kind: 'choice', choices: ['sea', 'rail', 'road', 'air'], question: 'detail', of: travels },
  {
    id: 'leadTime',
    kind: 'number',
    unit: 'wk',
    bounds: [0, 104],
    plausible: [0.2, 52],
    question: 'detail',
    of: [...moved, 'better-terms'],
  },
  { id: 'lateOfTen', kind: 'number', unit: 'of-ten', bounds: [0, 10], question: 'detail', of: [...moved, 'better-terms', 'monitor'] },
  {
    id: 'orderWeeks',
    kind: 'number',
    unit: 'wk',
    bounds: [0.1, 104],
    plausible: [0.5, 52],
    question: 'detail',
    of: [...moved, 'better-terms'],
  },
  {
    id: 'waitingSd',
    kind: 'number',
    unit: 'wk',
    bounds: [0, 52],
    plausible: [0, 12],
    question: 'detail',
    of: [...moved, 'better-terms'],
  },
  { id: 'freight', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e6], question: 'detail', of: moved },
  { id: 'duty', kind: 'number', unit: '1', bounds: [0, 3], plausible: [0, 0.5], question: 'detail', of: otherMaker },
  { id: 'growth', kind: 'number', unit: '1/yr', bounds: [-0.2, 0.5], plausible: [-0.05, 0.15], question: 'detail', of: moved },
  { id: 'rejectShare', kind: 'number', unit: '1', bounds: [0, 0.9], plausible: [0, 0.3], question: 'detail', of: anyChange },
  {
    id: 'extraPrice',
    kind: 'number',
    unit: 'EUR/pc',
    bounds: [0, 1e7],
    question: 'detail',
    of: [...here, 'diversify', 'nearshore', 'substitute'],
  },
  { id: 'speedWorth', kind: 'number', unit: 'EUR/pc', bounds: [0, 1e7], question: 'detail', of: moved },
  { id: 'outagePerYear', kind: 'number', unit: '/yr', bounds: [0, 26], plausible: [0, 4], question: 'detail', of: anyChange },
  { id: 'outageWeeks', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0, 26], question: 'detail', of: anyChange },
  { id: 'replacedAfter', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0, 52], question: 'detail', of: anyChange },
  { id: 'paidOnUse', kind: 'choice', choices: ['yes', 'no'], question: 'detail', of: ['better-terms'] },
  {
    id: 'extraCover',
    kind: 'number',
    unit: 'wk',
    bounds: [0, 104],
    plausible: [0, 26],
    question: 'detail',
    of: ['stockpile', ...together],
  },
  { id: 'rawCover', kind: 'number', unit: 'wk', bounds: [0, 104], plausible: [0, 52], question: 'detail', of: ['stockpile', ...together] },
  // What must hold for it; while it is open it excludes nothing.
  { id: 'minimumVolume', kind: 'number', unit: 'pc/yr', bounds: [0, 1e10], question: 'detail', of: otherMaker },
  { id: 'regulation', kind: 'choice', choices: ['yes', 'partly', 'no'], question: 'detail', of: anyChange },
  { id: 'capability', kind: 'choice', choices: ['yes', 'partly', 'no'], question: 'detail', of: otherMaker },
  { id: 'farShare', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', of: [...moved, 'substitute'] },
  { id: 'workshop', kind: 'choice', choices: ['yes', 'no'], question: 'detail', of: ['reshore-buy', 'reshore-make'] },

  // What may go wrong with a project counts only when it is told, and a pilot only when it is chosen.
  { id: 'lateChance', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', of: together },
  { id: 'lateMonths', kind: 'number', unit: 'months', bounds: [0, 120], plausible: [0, 36], question: 'detail', of: together },
  { id: 'stopChance', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', of: together },
  { id: 'stopLoss', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', of: together },
  { id: 'pilot', kind: 'choice', choices: ['yes', 'no'], question: 'detail', of: canStartSmall },
  { id: 'pilotShare', kind: 'number', unit: '1', bounds: [0, 1], question: 'detail', of: canStartSmall },
  { id: 'pilotMonths', kind: 'number', unit: 'months', bounds: [0, 120], plausible: [1, 36], question: 'detail', of: canStartSmall },
  { id: 'pilotCost', kind: 'number', unit: 'EUR', bounds: [0, 1e9], question: 'detail', of: canStartSmall },

  // Costs that count only when they are told.
  ...costPlanFields.map((rule) => ({
    ...rule,
    of: isOfTheWhole(rule.id) ? (['stockpile', ...together] as const) : (['stockpile', ...anyChange] as const),
  })),
] as const satisfies readonly PlanFieldRule[];

export type PlanFieldId = (typeof planFields)[number]['id'];
