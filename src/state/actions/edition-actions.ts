import type { Draft } from '../../dossier/draft/draft.ts';
import type { Calculation } from '../../worker/calculation.ts';
import { change } from '../opening/keep.ts';
import { dossierToolsOf, type StoreContext } from '../context/session.ts';
import type { Calculated } from '../context/finding.ts';
import type { Figures, WizardActions } from '../context/wizard-state.ts';

type EditionActions = Pick<WizardActions, 'acceptEdition' | 'compareEditions'>;

/** What can be done when there are newer figures than those of the open dossier. */
export function createEditionActions(context: StoreContext): EditionActions {
  const { environment, session, get } = context;
  return {
    acceptEdition: () => {
      const { newest } = session;
      if (newest !== undefined) change(context, (draft) => ({ ...draft, edition: newest.edition }));
    },
    compareEditions: async () => {
      const { draft, figures } = get();
      const { newest } = session;
      if (draft === undefined || figures === undefined || newest === undefined) return undefined;
      const calculator = await environment.createCalculator();
      const side = async (with_: Figures) => {
        const read = await readWith(context, draft, with_);
        if (read === undefined) return undefined;
        const calculation = await new Promise<Calculation>((resolve, reject) =>
          calculator.run(read.inputs, (found) => found.done && resolve(found), reject),
        );
        const { createFinding } = await dossierToolsOf(context);
        return createFinding(read, calculation);
      };
      try {
        const before = await side(figures);
        const after = before && (await side(newest));
        return before && after && { before, after };
      } finally {
        calculator.dispose();
      }
    },
  };
}

async function readWith(context: StoreContext, draft: Draft, figures: Figures): Promise<Calculated | undefined> {
  const { readDossier, toInputs } = await dossierToolsOf(context);
  const reading = readDossier(draft, figures);
  if (!reading.ok) return undefined;
  return { revision: draft.changedAt, dossier: reading.dossier, inputs: toInputs(reading.dossier, figures), figures };
}
