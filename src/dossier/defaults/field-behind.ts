import { elementsWithTodayQuestion } from '../../content/cost-elements.ts';
import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Zone } from '../../reference/countries/trade.ts';
import { makerOf } from '../draft/maker.ts';
import { isFactOfPlace, todayBehind } from '../draft/today-behind.ts';
import type { PlanSituation } from './situation.ts';

/**
 * A question of today that holds for a plan while the plan does not tell its own: all of them where the maker stays; else
 * growth of prices in such places, and where it is told what customers pay more for "made here", and costs that hang on the goods wherever made.
 */
export function fieldBehind(field: PlanFieldId, asked: PlanSituation): FieldId | undefined {
  if (makerOf[asked.plan.archetype] === 'same' && isFactOfPlace(field) && !isOtherWait(field, asked)) return todayBehind[field];
  const behind = behindOf(field, asked);
  // How prices grow in such places is one number, told or not: a default that is told draws as it did.
  if (field === 'growth') return behind;
  return behind !== undefined && asked.given(behind).kind === 'number' ? behind : undefined;
}

/** How far the wait varies follows the wait: one that a plan changes does not vary as today's. */
function isOtherWait(field: PlanFieldId, { plan, givenOfPlan }: PlanSituation): boolean {
  return field === 'waitingSd' && (['leadTime', 'lateOfTen'] as const).some((one) => givenOfPlan(plan, one).kind !== 'open');
}

function behindOf(field: PlanFieldId, { plan, to, origin }: PlanSituation): FieldId | undefined {
  const { zone } = to.country;
  const maker = makerOf[plan.archetype];
  if (field === 'growth') return growthField(zone, origin.country.zone);
  const isMove = plan.archetype !== 'circular' && plan.archetype !== 'diversify';
  if (field === 'extraPrice') return maker !== 'same' && zone === 'home' && isMove ? 'market.extraPrice' : undefined;
  const element = elementsWithTodayQuestion.find(({ id }) => id === field);
  if (element === undefined) return undefined;
  // What is paid a year for the goods is not paid a second time for a second maker.
  const isOnce = element.kind === 'per-year' && !isMove;
  return maker === 'same' || (element.carriesOver === true && !isOnce) ? `cost.${element.id}` : undefined;
}

/** Of today's price far away, prices elsewhere far away move along; of a price nearby today, they do not. */
function growthField(zone: Zone, today: Zone): FieldId | undefined {
  if (zone === 'home') return 'growth.home';
  if (zone !== 'far') return 'growth.near';
  return today === 'far' ? 'growth.far' : undefined;
}
