import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type PageActions = Pick<WizardActions, 'look' | 'rankBy' | 'chooseReport' | 'offerVersion' | 'drop' | 'takeDropped'>;

/** What lasts as long as the page, whichever dossier is open. */
export function createPageActions({ get, set }: StoreContext): PageActions {
  return {
    look: (lastLook) => set({ lastLook }),
    chooseReport: (reportChoices) => set({ reportChoices }),
    rankBy: (rankedBy) => set({ rankedBy }),
    offerVersion: (take) => set({ newVersion: { take } }),
    drop: (dropped) => set({ dropped }),
    takeDropped: () => {
      const { dropped = [] } = get();
      set({ dropped: undefined });
      return dropped;
    },
  };
}
