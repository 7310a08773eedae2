import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Plan } from '../draft/plan-schema.ts';
import { makerOf } from '../draft/maker.ts';
import { isRefused } from '../draft/plan-faults.ts';
import type { PlanSituation } from './situation.ts';

/** What is told once about a maker in a place holds for every plan that goes there. */
const ofThePlace: readonly PlanFieldId[] = [
  'price',
  'handwork',
  'labourSaved',
  'leadTime',
  'lateOfTen',
  'orderWeeks',
  'waitingSd',
  'freight',
  'duty',
  'growth',
  'rejectShare',
  'outagePerYear',
  'outageWeeks',
  'farShare',
];

/** Of the place and of the way that goods travel from there. */
export const ofTheWay: readonly PlanFieldId[] = ['leadTime', 'lateOfTen', 'orderWeeks', 'waitingSd', 'freight'];

/** Figures that two plans with the same maker in the same country draw alike while neither tells its own: it is the same move. */
export const drawnWithThePlace: readonly PlanFieldId[] = [...ofThePlace, 'months'];

/** Of these, figures of the place that all makers there draw alike: they stand still or go on together. */
export const drawnByAllMakers: readonly PlanFieldId[] = ['outagePerYear', 'outageWeeks'];

/** True of a place whoever makes it there: what one cannot make, his neighbour or an automated line cannot either, unless that is told. */
const ofThePlaceAlone: readonly PlanFieldId[] = ['capability'];

/** What is told of a place and goes when a plan moves elsewhere: an offer from one country says nothing of another. */
export const goneWithThePlace: readonly PlanFieldId[] = [
  ...ofThePlace.filter((field) => field !== 'handwork' && field !== 'labourSaved'),
  ...ofThePlaceAlone,
  'mode',
  'minimumVolume',
  'regulation',
];

/** What customers find it worth to be served faster is one figure, whichever plan nearby it was told of. */
const ofTheMarket: readonly PlanFieldId[] = ['speedWorth'];

/** The plan whose answer holds: its own, else that of another plan of which the same is true, so that nothing is asked twice. */
export function answerSourceOf(field: PlanFieldId, asked: PlanSituation): Plan {
  const { draft, plan, givenOfPlan } = asked;
  const isAnswered = (one: Plan) => givenOfPlan(one, field).kind !== 'open';
  if (isAnswered(plan)) return plan;
  const isOther = (one: Plan) => one.id !== plan.id && isAnswered(one) && !isRefused(one, field);
  return draft.plans.find((other) => isOther(other) && tellsOf(other, field, asked)) ?? plan;
}

function tellsOf(other: Plan, field: PlanFieldId, { plan, to, placeOfPlan }: PlanSituation): boolean {
  const maker = makerOf[plan.archetype];
  const there = placeOfPlan(other);
  if (maker === 'same' || maker === 'repair') return false;
  // Customers are served faster from nearby, not by today's maker who does something else.
  if (ofTheMarket.includes(field) && makerOf[other.archetype] === 'same') return false;
  if (ofTheMarket.includes(field)) return to.country.zone !== 'far' && there.country.zone !== 'far';
  if (ofThePlaceAlone.includes(field)) return there.code === to.code;
  if (ofTheWay.includes(field) && there.country.defaultMode !== to.country.defaultMode) return false;
  return ofThePlace.includes(field) && makerOf[other.archetype] === maker && there.code === to.code;
}
