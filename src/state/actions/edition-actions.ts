import { calculateAside } from '../calculating/calculate-aside.ts';
import { change } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type EditionActions = Pick<WizardActions, 'acceptEdition' | 'compareEditions'>;

/** What can be done when there are newer figures than those of the open dossier. */
export function createEditionActions(context: StoreContext): EditionActions {
  const { session, get } = context;
  return {
    acceptEdition: () => {
      const { newest } = session;
      if (newest !== undefined) change(context, (draft) => ({ ...draft, edition: newest.edition }));
    },
    compareEditions: async () => {
      const { draft, figures } = get();
      const { newest } = session;
      if (draft === undefined || figures === undefined || newest === undefined) return undefined;
      return calculateAside(context, [
        { draft, figures },
        { draft, figures: newest },
      ]);
    },
  };
}
