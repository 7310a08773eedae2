import type { ArchetypeId } from './archetypes.ts';
import type { CriterionId } from './criteria.ts';
import type { MotiveId } from './fields.ts';

/** Opinions are kept by what they are about, never by option: `place:CN:quality`, `operator:circular:market`. */
export const judgedCriteria = [
  'quality',
  'feasibility',
  'sustainability',
  'market',
  'innovation',
] as const satisfies readonly CriterionId[];
export type JudgedCriterion = (typeof judgedCriteria)[number];

/** On what a way of working may be better or worse than the place alone tells: no more is asked. */
export const judgedOfWay: Readonly<Record<ArchetypeId, readonly JudgedCriterion[]>> = {
  stay: [],
  'better-terms': ['quality', 'innovation'],
  stockpile: [],
  circular: ['sustainability', 'market'],
  substitute: ['quality', 'sustainability'],
  monitor: ['quality'],
  diversify: ['feasibility'],
  nearshore: [],
  friendshore: [],
  elsewhere: [],
  'reshore-buy': [],
  'reshore-make': ['feasibility', 'innovation'],
  'reshore-automated': ['quality', 'feasibility', 'innovation'],
  mix: [],
};

/** What a motive speaks of. Motives order the criteria and carry no weight of their own. */
export const criteriaOfMotive: Readonly<Record<MotiveId, readonly CriterionId[]>> = {
  demand: ['market', 'delivery'],
  reorganisation: ['feasibility', 'innovation'],
  chain: ['delivery', 'risk'],
  'quality-cost': ['quality'],
  brand: ['market', 'quality'],
  'host-country': ['risk', 'autonomy'],
  global: ['autonomy', 'risk'],
  other: [],
  curious: [],
};
