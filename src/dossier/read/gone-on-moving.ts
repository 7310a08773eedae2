import type { PlanFieldId } from '../../content/plan-fields.ts';
import { goneWithThePlace } from '../defaults/answer-source.ts';
import { askedFor, countryOfPlan } from '../defaults/create-situation.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Draft } from '../draft/draft.ts';
import type { Plan } from '../draft/plan-schema.ts';

/** What a plan told of the place that it leaves; nothing where it stays. */
export function goneOnMoving(plan: Plan, country: string | undefined, draft: Draft, figures: Figures): readonly PlanFieldId[] {
  const asked = askedFor(draft);
  const codeOf = (one: Plan) => countryOfPlan(one, asked, figures);
  const { country: _, ...unsaid } = plan;
  const moved = country === undefined ? unsaid : { ...plan, country };
  return codeOf(moved) === codeOf(plan) ? [] : goneWithThePlace.filter((field) => plan.answers[field] !== undefined);
}
