import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { withPart } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import { roomForPlan, writable } from '../opening/room-for-plan.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type MaterialActions = Pick<WizardActions, 'setMaterials' | 'addMaterialPlan'>;

/** What the scanner of raw materials does to the open dossier. */
export function createMaterialActions(context: StoreContext): MaterialActions {
  return {
    setMaterials: (materials) => change(context, (draft) => withPart(draft, 'materials', materials)),
    addMaterialPlan: (archetype, measure) => {
      const open = writable(context);
      const before = open?.draft.plans.find((plan) => plan.archetype === archetype && isAboutMaterials(plan));
      const room = before === undefined ? roomForPlan(context) : open;
      if (room === undefined) return undefined;
      const { draft, draftTools } = room;
      const plan = before ?? draftTools.newPlan(archetype, draft.plans);
      const filled: Plan = { ...plan, ...measure, answers: { ...plan.answers, ...measure.answers } };
      const others = before === undefined ? [...draft.plans, filled] : draft.plans.map((other) => (other.id === plan.id ? filled : other));
      change(context, (now) => ({ ...now, plans: others }));
      return plan.id;
    },
  };
}

/** A plan that the scanner filled in before is filled in again, not doubled. */
function isAboutMaterials({ archetype, answers, replaces }: Plan): boolean {
  switch (archetype) {
    case 'stockpile':
      return answers.rawCover !== undefined;
    case 'circular':
      return answers.share !== undefined;
    default:
      return replaces !== undefined;
  }
}
