import { mostPlans } from '../dossier/limits.ts';
import type { Plan } from '../dossier/plan-schema.ts';
import { withNewPlan, withPlanParts } from './apply-answer.ts';
import { change } from './keep.ts';
import type { Desk } from './session.ts';
import type { PlanParts, WizardActions } from './wizard-state.ts';

type PlanActions = Pick<WizardActions, 'addPlan' | 'addMix' | 'setPlanParts'>;
type ArchetypeId = Parameters<WizardActions['addPlan']>[0];

/** What is done to the options as a whole. */
export function createPlanActions(desk: Desk): PlanActions {
  return {
    addPlan: (archetype, country) => add(desk, archetype, country === undefined ? {} : { country }),
    addMix: (parts, answers) => add(desk, 'mix', { parts, answers }),
    setPlanParts: (plan, parts) => change(desk, (draft) => withPlanParts(draft, plan, parts)),
  };
}

interface Told {
  readonly country?: string;
  readonly parts?: PlanParts;
  readonly answers?: Plan['answers'] | undefined;
}

function add(desk: Desk, archetype: ArchetypeId, told: Told): string | undefined {
  const { draft, saveState } = desk.get();
  const { workshop } = desk.session;
  if (draft === undefined || workshop === undefined || saveState === 'read-only' || draft.plans.length >= mostPlans) return undefined;
  const plan = workshop.newPlan(archetype, draft.plans, told.country);
  change(desk, (now) =>
    withNewPlan(now, told.parts === undefined ? plan : { ...plan, answers: { ...told.answers }, parts: [...told.parts] }),
  );
  return plan.id;
}
