import { withAnswer, withoutPlan, withPlanAnswer, withPlanCountry, withPlanName } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type AnswerActions = Pick<WizardActions, 'answer' | 'answerPlan' | 'setPlanCountry' | 'renamePlan' | 'removePlan'>;

export function createAnswerActions(context: StoreContext): AnswerActions {
  return {
    answer: (field, answer) => change(context, (draft) => withAnswer(draft, field, answer)),
    answerPlan: (plan, field, answer) => change(context, (draft) => withPlanAnswer(draft, { plan, field, answer })),
    setPlanCountry: (plan, country) => change(context, (draft) => withPlanCountry(draft, plan, country)),
    renamePlan: (plan, name) => change(context, (draft) => withPlanName(draft, plan, name)),
    removePlan: (plan) => change(context, (draft) => withoutPlan(draft, plan)),
  };
}
