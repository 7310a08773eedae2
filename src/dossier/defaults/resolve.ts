import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Plan } from '../draft/plan-schema.ts';
import type { Draft } from '../draft/draft.ts';
import { answerSourceOf } from './answer-source.ts';
import { createSituation } from './create-situation.ts';
import { assumed, chosen, type Default } from './default.ts';
import type { Figures } from './load-figures.ts';
import { planDefault } from './plan-defaults.ts';
import type { Situation } from './situation.ts';

/** What stands in for the answer to a question, given all other answers. In the unit of the field; money in euro. */
export function resolveField(id: FieldId, draft: Draft, figures: Figures): Default {
  return situationOf(draft, figures).default(id);
}

/** The same for a question about one plan: what was answered of the same maker in the same place for another plan, as the calculation takes it, else the default. */
export function resolvePlanField(plan: Plan, id: PlanFieldId, draft: Draft, figures: Figures): Default {
  const situation = situationOf(draft, figures);
  const asked = { ...situation, plan, to: situation.placeOfPlan(plan) };
  const source = answerSourceOf(id, asked);
  const given = source.id === plan.id ? undefined : asked.givenOfPlan(source, id);
  if (given?.kind === 'number') return { ...assumed(given.likely, given.low, given.high), status: 'own' };
  if (given?.kind === 'choice') return { ...chosen(given.value), status: 'own' };
  return planDefault(id, asked);
}

/** Euro for a piece today, as invoiced; while the pieces are not known, for what costs one euro. Undefined while the purchase is open. */
export function invoicedToday(draft: Draft, figures: Figures): number | undefined {
  const { scale, number } = situationOf(draft, figures);
  return scale === 'euro' ? number('purchase.amount') / number('purchase.pieces') : undefined;
}

interface Seen {
  readonly figures: Figures;
  readonly situation: Situation;
}

/** Drafts never change in place: a page of fields asks the same one many times over. */
const seen = new WeakMap<Draft, Seen>();

function situationOf(draft: Draft, figures: Figures): Situation {
  const before = seen.get(draft);
  if (before?.figures === figures) return before.situation;
  const situation = createSituation(draft, figures);
  seen.set(draft, { figures, situation });
  return situation;
}
