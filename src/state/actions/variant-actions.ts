import type { Draft } from '../../dossier/draft/draft.ts';
import { copyOf, followBase } from '../../dossier/read/plan-base.ts';
import { keptName, withNewPlan } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import { roomForPlan } from '../opening/room-for-plan.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

/** What is done to a whole option: a copy of it, and following what it was copied from. */
export function createVariantActions(context: StoreContext): Pick<WizardActions, 'copyPlan' | 'followBase'> {
  return {
    copyPlan: (plan, name) => {
      const room = roomForPlan(context);
      const from = room?.draft.plans.find(({ id }) => id === plan);
      if (room === undefined || from === undefined) return undefined;
      const { id } = room.dossierTools.newPlan(from.archetype, room.draft.plans);
      change(context, (now) => withNewPlan(now, copyOf(from, id, freeName(now, keptName(name)))));
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

/** The wanted name, with a number behind it when another plan is called so. */
function freeName({ plans }: Draft, wanted: string): string {
  const taken = new Set(plans.map(({ name }) => name));
  const names = [wanted, ...plans.map((_, at) => `${wanted} ${at + 2}`)];
  return keptName(names.find((name) => !taken.has(name)) ?? wanted);
}
