import type { PlanFieldId } from '../../content/plan-fields.ts';
import { partsOf } from '../draft/mixed-parts.ts';
import { assumed, open, type Default } from './default.ts';
import type { PlanResolver, PlanSituation } from './situation.ts';

const added: readonly PlanFieldId[] = ['investment', 'switching', 'extraCover', 'rawCover'];
/** What is told of these is bought whole, whatever the share. */
const boughtWhole: readonly PlanFieldId[] = ['investment', 'switching'];

/**
 * What stands in for an answer about a mix: what its parts come to. Only for show: the model takes the parts themselves, so that
 * a part and its plan share their draws.
 */
export function mixDefault(field: PlanFieldId, asked: PlanSituation, ofPart: PlanResolver): Default {
  if (field !== 'months' && !added.includes(field)) return open;
  const parts = partsOf(asked.plan).flatMap(({ plan: id, share }) => {
    const plan = asked.draft.plans.find((other) => other.id === id && other.archetype !== 'mix');
    return plan === undefined ? [] : [{ share, ...standing(field, { ...asked, plan, to: asked.placeOfPlan(plan) }, ofPart) }];
  });
  if (field === 'months') {
    const { low, likely, high } = parts.toSorted((a, b) => b.likely - a.likely)[0] ?? open;
    return assumed(likely, low, high);
  }
  const total = (of: 'low' | 'likely' | 'high') =>
    parts.reduce((sum, part) => sum + part[of] * (part.isTold && boughtWhole.includes(field) ? 1 : part.share), 0);
  return assumed(total('likely'), total('low'), total('high'));
}

function standing(field: PlanFieldId, asked: PlanSituation, ofPart: PlanResolver) {
  const said = asked.givenOfPlan(asked.plan, field);
  const { low, likely, high } = said.kind === 'number' ? said : ofPart(asked);
  return { low, likely, high, isTold: said.kind === 'number' };
}
