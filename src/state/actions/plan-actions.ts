import type { Answer } from '../../dossier/draft/answer.ts';
import { mostPlans } from '../../dossier/draft/limits.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { withNewPlan, withPlan, withPlanParts } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import { roomForPlan, writable } from '../opening/room-for-plan.ts';
import type { StoreContext } from '../context/session.ts';
import type { PlanParts, WizardActions } from '../context/wizard-state.ts';

type PlanActions = Pick<WizardActions, 'addPlan' | 'addQuote' | 'addMix' | 'setPlanParts'>;
type ArchetypeId = Parameters<WizardActions['addPlan']>[0];

/** What is done to the options as a whole. */
export function createPlanActions(context: StoreContext): PlanActions {
  return {
    addPlan: (archetype, country) => add(context, archetype, country === undefined ? {} : { country }),
    addQuote: (country, price) => addQuote(context, country, price),
    addMix: (parts, answers) => add(context, 'mix', { parts, answers }),
    setPlanParts: (plan, parts) => change(context, (draft) => withPlanParts(draft, plan, parts)),
  };
}

interface NewPlan {
  readonly country?: string;
  readonly parts?: PlanParts;
  readonly answers?: Plan['answers'] | undefined;
}

function add(context: StoreContext, archetype: ArchetypeId, told: NewPlan): string | undefined {
  const room = roomForPlan(context);
  if (room === undefined) return undefined;
  const plan = room.draftTools.newPlan(archetype, room.draft.plans, told.country);
  change(context, (now) =>
    withNewPlan(now, told.parts === undefined ? plan : { ...plan, answers: { ...told.answers }, parts: [...told.parts] }),
  );
  return plan.id;
}

function addQuote(context: StoreContext, country: string, price: Answer): string | undefined {
  const room = writable(context);
  const { figures } = context.get();
  const { dossierTools } = context.session;
  if (room === undefined || figures === undefined || dossierTools === undefined) return undefined;
  const { draft } = room;
  const plan = dossierTools.planWithQuote({ country, price }, draft, figures);
  if (plan === undefined) return undefined;
  const isThere = draft.plans.some(({ id }) => id === plan.id);
  if (!isThere && draft.plans.length >= mostPlans) return undefined;
  change(context, (now) => (isThere ? withPlan(now, plan.id, () => plan) : withNewPlan(now, plan)));
  return plan.id;
}
