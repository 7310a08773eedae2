import type { StoreContext } from '../context/session.ts';
import { exploring, nothingExplored } from './exploring.ts';
import type { WizardActions } from '../context/wizard-state.ts';

export function createExploreActions(context: StoreContext): Pick<WizardActions, 'explore' | 'stopLooking'> {
  return {
    explore: (inquiry) => {
      context.set(exploring(inquiry, 'busy'));
      import('./look-into.ts').then(
        ({ lookInto }) => lookInto(context, inquiry),
        () => context.set(exploring(inquiry, 'failed')),
      );
    },
    stopLooking: (kind) => {
      context.session.explorers.get(kind)?.stop();
      context.set({ [kind]: undefined });
    },
  };
}

/** What was looked into no longer holds. */
export function stopExploring({ session, set }: StoreContext): void {
  for (const explorer of session.explorers.values()) explorer.stop();
  set(nothingExplored);
}
