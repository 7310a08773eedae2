import type { Site } from '../../dossier/draft/chain-schema.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import { calculateAside } from '../calculating/calculate-aside.ts';
import { withPart } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type ChainActions = Pick<WizardActions, 'setSites' | 'keepChain' | 'compareChain'>;

/** What the table of sites does to the open dossier. */
export function createChainActions(context: StoreContext): ChainActions {
  return {
    setSites: (sites) =>
      change(context, (draft) => withPart(draft, 'chain', sites.length === 0 ? undefined : { ...draft.chain, sites: [...sites] })),
    keepChain: (sites, kept) => change(context, (draft) => withChain(draft, sites, kept)),
    compareChain: async (sites) => {
      const { draft, figures } = context.get();
      if (draft === undefined || figures === undefined) return undefined;
      return calculateAside(context, [
        { draft: withChain(draft, sites, false), figures },
        { draft: withChain(draft, sites, true), figures },
      ]);
    },
  };
}

function withChain(draft: Draft, sites: readonly Site[], kept: boolean): Draft {
  return withPart(draft, 'chain', { sites: [...sites], ...(kept && { kept: true }) });
}
