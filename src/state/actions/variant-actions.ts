import { copyOf, followBase } from '../../dossier/read/plan-base.ts';
import { withNewPlan } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import { roomForPlan } from '../opening/room-for-plan.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

/** What is done to a whole option: a copy of it, and following what it was copied from. */
export function createVariantActions(context: StoreContext): Pick<WizardActions, 'copyPlan' | 'followBase'> {
  return {
    copyPlan: (plan) => {
      const room = roomForPlan(context);
      const from = room?.draft.plans.find(({ id }) => id === plan);
      if (room === undefined || from === undefined) return undefined;
      const { id } = room.draftTools.newPlan(from.archetype, room.draft.plans);
      change(context, (now) => withNewPlan(now, copyOf(from, id)));
      return id;
    },
    followBase: (plan, how) =>
      change(context, (draft) => ({
        ...draft,
        plans: draft.plans.map((one) => {
          const base = one.id === plan && draft.plans.find(({ id }) => id === one.basedOn?.plan);
          return base ? followBase(one, base, how) : one;
        }),
      })),
  };
}
