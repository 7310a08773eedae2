import { withAnswer, withoutPlan, withPlanAnswer, withPlanCountry, withPlanName } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type AnswerActions = Pick<WizardActions, 'answer' | 'answerPlan' | 'setPlanCountry' | 'renamePlan' | 'removePlan'>;

export function createAnswerActions(context: StoreContext): AnswerActions {
  return {
    answer: (field, answer) => change(context, (draft) => withAnswer(draft, field, answer)),
    answerPlan: (plans, field, answer) =>
      change(context, (draft) => [plans].flat().reduce((now, plan) => withPlanAnswer(now, { plan, field, answer }), draft)),
    setPlanCountry: (plan, country) => setPlanCountry(context, plan, country),
    renamePlan: (plan, name) => change(context, (draft) => withPlanName(draft, plan, name)),
    removePlan: (plan) => change(context, (draft) => withoutPlan(draft, plan)),
  };
}

/** An offer from one country says nothing of another: what was told of the place goes when the plan moves. */
function setPlanCountry(context: StoreContext, id: string, country: string | undefined): void {
  const { figures } = context.get();
  const { dossierTools } = context.session;
  change(context, (draft) => {
    const plan = draft.plans.find((one) => one.id === id);
    if (plan === undefined) return draft;
    const gone = figures === undefined ? [] : (dossierTools?.goneOnMoving(plan, country, draft, figures) ?? []);
    return withPlanCountry(draft, id, country, gone);
  });
}
