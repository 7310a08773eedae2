import type { Draft } from '../../dossier/draft/draft.ts';
import { weighingsInForce } from '../context/weighings-in-force.ts';
import { settle } from '../calculating/settle.ts';
import { calculateAside } from '../calculating/calculate-aside.ts';
import { draftToolsOf, dossierToolsOf, type StoreContext } from '../context/session.ts';
import type { ComparedWith, WizardActions } from '../context/wizard-state.ts';

type CompareActions = Pick<WizardActions, 'compareWith'>;

/** Lays the open dossier beside another; nothing is opened or written for it. */
export function createCompareActions(context: StoreContext): CompareActions {
  const { session, get } = context;
  return {
    compareWith: async (other) => {
      const here = get().draft;
      const { figuresAt } = await dossierToolsOf(context);
      const there = here && (await draftBeside(context, here, other));
      const { newest } = session;
      if (here === undefined || there === undefined || newest === undefined) return undefined;
      const side = (draft: Draft) => ({ draft, figures: figuresAt(draft.edition, newest) });
      const found = await calculateAside(context, [side(here), side(there)]);
      if (found === undefined) return undefined;
      const { rankedBy } = get();
      await settle(found.before, weighingsInForce({ draft: here, rankedBy }));
      await settle(found.after, weighingsInForce({ draft: there, rankedBy }));
      return { here: { draft: here, finding: found.before }, there: { draft: there, finding: found.after } };
    },
  };
}

async function draftBeside(context: StoreContext, here: Draft, { kind, id }: ComparedWith): Promise<Draft | undefined> {
  if (kind === 'draft') {
    const unsaved = context.session.unsaved.get(id);
    if (unsaved !== undefined) return unsaved.draft;
    const { openDraft } = await draftToolsOf(context);
    const opened = openDraft(context.environment.store, id);
    return opened.ok ? opened.draft : undefined;
  }
  const kept = here.snapshots?.find((snapshot) => snapshot.id === id);
  return kept && { ...here, name: kept.name, changedAt: kept.takenAt, answers: kept.answers, plans: kept.plans };
}
