import { withPart } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type ChainActions = Pick<WizardActions, 'setSites'>;

/** What the table of sites does to the open dossier. */
export function createChainActions(context: StoreContext): ChainActions {
  return {
    setSites: (sites) =>
      change(context, (draft) => withPart(draft, 'chain', sites.length === 0 ? undefined : { ...draft.chain, sites: [...sites] })),
  };
}
