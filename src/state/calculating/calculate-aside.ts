import type { Draft } from '../../dossier/draft/draft.ts';
import type { Calculation } from '../../worker/calculation.ts';
import type { Calculated, Finding } from '../context/finding.ts';
import { typeTurningPoints } from './type-turning-points.ts';
import { dossierToolsOf, type StoreContext } from '../context/session.ts';
import type { Figures } from '../context/wizard-state.ts';

interface Side {
  readonly draft: Draft;
  readonly figures: Figures;
}

/** Two states of a dossier calculated beside the answer, one after the other; undefined when one of them cannot be. */
export async function calculateAside(
  context: StoreContext,
  [first, second]: readonly [Side, Side],
): Promise<{ readonly before: Finding; readonly after: Finding } | undefined> {
  const { environment } = context;
  const { answers, means } = await environment.createCalculators();
  const findingOf = async (side: Side) => {
    const read = await readSide(context, side);
    if (read === undefined) return undefined;
    const calculation = await new Promise<Calculation>((resolve, reject) =>
      answers.run(read.inputs, (found) => found.done && resolve(found), reject),
    );
    const dossierTools = await dossierToolsOf(context);
    const finding = dossierTools.createFinding(read, calculation);
    return typeTurningPoints({ draft: side.draft, finding, dossierTools, calculator: means, isStopped: () => false });
  };
  try {
    const before = await findingOf(first);
    const after = before && (await findingOf(second));
    return before && after && { before, after };
  } finally {
    answers.dispose();
    means.dispose();
  }
}

async function readSide(context: StoreContext, { draft, figures }: Side): Promise<Calculated | undefined> {
  const { readDossier, toInputs } = await dossierToolsOf(context);
  const reading = readDossier(draft, figures);
  if (!reading.ok) return undefined;
  return { revision: draft.changedAt, dossier: reading.dossier, inputs: toInputs(reading.dossier, figures), figures };
}
