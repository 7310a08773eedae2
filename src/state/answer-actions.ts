import { withAnswer, withNewPlan, withoutPlan, withPlanAnswer, withPlanCountry, withPlanName } from './apply-answer.ts';
import { stepBack, stepForward } from './history.ts';
import { change, show } from './keep.ts';
import type { Desk } from './session.ts';
import type { WizardActions } from './wizard-state.ts';

type AnswerActions = Pick<
  WizardActions,
  'answer' | 'answerPlan' | 'setPlanCountry' | 'renamePlan' | 'addPlan' | 'removePlan' | 'undo' | 'redo'
>;

const mostPlans = 12;

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
    undo: () => step(desk, stepBack),
    redo: () => step(desk, stepForward),
  };
}

function step(desk: Desk, move: typeof stepBack): void {
  const { draft, saveState } = desk.get();
  if (draft === undefined || saveState === 'read-only') return;
  const stepped = move(desk.session.history, draft);
  if (stepped === undefined) return;
  desk.session.history = stepped.history;
  show(desk, stepped.state);
}
