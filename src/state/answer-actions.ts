import { withAnswer, withoutPlan, withPlanAnswer, withPlanCountry, withPlanName } from './apply-answer.ts';
import { change } from './keep.ts';
import type { Desk } from './session.ts';
import type { WizardActions } from './wizard-state.ts';

type AnswerActions = Pick<WizardActions, 'answer' | 'answerPlan' | 'setPlanCountry' | 'renamePlan' | 'removePlan'>;

export function createAnswerActions(desk: Desk): AnswerActions {
  return {
    answer: (field, answer) => change(desk, (draft) => withAnswer(draft, field, answer)),
    answerPlan: (plan, field, answer) => change(desk, (draft) => withPlanAnswer(draft, { plan, field, answer })),
    setPlanCountry: (plan, country) => change(desk, (draft) => withPlanCountry(draft, plan, country)),
    renamePlan: (plan, name) => change(desk, (draft) => withPlanName(draft, plan, name)),
    removePlan: (plan) => change(desk, (draft) => withoutPlan(draft, plan)),
  };
}
