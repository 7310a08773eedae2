import { withAnswer, withNewPlan, withoutPlan, withPlanAnswer, withPlanCountry, withPlanName } from './apply-answer.ts';
import { change } from './keep.ts';
import type { Desk } from './session.ts';
import { mostPlans, type WizardActions } from './wizard-state.ts';

type AnswerActions = Pick<WizardActions, 'answer' | 'answerPlan' | 'setPlanCountry' | 'renamePlan' | 'addPlan' | 'removePlan'>;

export function createAnswerActions(desk: Desk): AnswerActions {
  return {
    answer: (field, answer) => change(desk, (draft) => withAnswer(draft, field, answer)),
    answerPlan: (plan, field, answer) => change(desk, (draft) => withPlanAnswer(draft, { plan, field, answer })),
    setPlanCountry: (plan, country) => change(desk, (draft) => withPlanCountry(draft, plan, country)),
    renamePlan: (plan, name) => change(desk, (draft) => withPlanName(draft, plan, name)),
    addPlan: (archetype, country) => {
      const { draft, saveState } = desk.get();
      const { workshop } = desk.session;
      if (draft === undefined || workshop === undefined || saveState === 'read-only' || draft.plans.length >= mostPlans) return undefined;
      const plan = workshop.newPlan(archetype, draft.plans, country);
      change(desk, (now) => withNewPlan(now, plan));
      return plan.id;
    },
    removePlan: (plan) => change(desk, (draft) => withoutPlan(draft, plan)),
  };
}
