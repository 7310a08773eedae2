import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Plan } from '../draft.ts';
import { makerOf } from '../maker.ts';
import type { PlanSituation } from './situation.ts';

/** What is told once about a maker in a place holds for every plan that goes there. */
export const ofThePlace: readonly PlanFieldId[] = [
  'price',
  'handwork',
  'leadTime',
  'lateOfTen',
  'freight',
  'duty',
  'growth',
  'rejectShare',
  'speedWorth',
  'outagePerYear',
  'outageWeeks',
  'farShare',
];

/** The plan whose answer holds: its own, else that of another plan with the same maker in the same country, so that nothing is asked twice. */
export function tellerOf(field: PlanFieldId, { draft, plan, to, givenOfPlan, placeOfPlan }: PlanSituation): Plan {
  const answered = (asked: Plan) => givenOfPlan(asked, field).kind !== 'open';
  if (answered(plan) || !ofThePlace.includes(field) || makerOf[plan.archetype] === 'same') return plan;
  const sameMaker = (other: Plan) => makerOf[other.archetype] === makerOf[plan.archetype] && placeOfPlan(other).code === to.code;
  return draft.plans.find((other) => other.id !== plan.id && sameMaker(other) && answered(other)) ?? plan;
}
