import { askedTodayElements } from '../../content/cost-elements.ts';
import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Zone } from '../../reference/countries/trade.ts';
import type { PlanSituation } from './situation.ts';

/**
 * An answer about all such places at once, given under today's questions: growth of prices there, what customers pay more
 * for "made here", and costs that hang on the goods wherever these are made.
 */
export function fieldBehind(field: PlanFieldId, asked: PlanSituation): FieldId | undefined {
  const behind = behindOf(field, asked);
  return behind !== undefined && asked.given(behind).kind === 'number' ? behind : undefined;
}

function behindOf(field: PlanFieldId, { plan, to }: PlanSituation): FieldId | undefined {
  const { zone } = to.country;
  if (field === 'growth') return growthField(zone);
  const isMove = plan.archetype !== 'circular' && plan.archetype !== 'diversify';
  if (field === 'extraPrice') return zone === 'home' && isMove ? 'market.extraPrice' : undefined;
  const element = askedTodayElements.find(({ id }) => id === field);
  // What is paid a year for the goods is not paid a second time for a second maker.
  const isOnce = element?.kind === 'per-year' && !isMove;
  return element?.carriesOver === true && !isOnce ? `cost.${element.id}` : undefined;
}

function growthField(zone: Zone): FieldId {
  if (zone === 'home') return 'growth.home';
  return zone === 'far' ? 'growth.far' : 'growth.near';
}
