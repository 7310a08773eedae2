import { createFinding, placeTurningPoints } from './finding.ts';
import { editionStanding, figuresAt } from '../../dossier/defaults/figures-at.ts';
import { withShocks, withShocksOnInputs } from '../../dossier/explore/apply-shocks.ts';
import { loadFigures } from '../../dossier/defaults/load-figures.ts';
import { loadExample } from '../../dossier/examples/load-example.ts';
import { newDraft, newPlan } from '../../dossier/draft/new-draft.ts';
import { goneOnMoving } from '../../dossier/read/gone-on-moving.ts';
import { planWithQuote } from '../../dossier/read/quote.ts';
import { readDossier, readingSteps } from '../../dossier/read/read-dossier.ts';
import { leverKey, leversOf } from '../../dossier/explore/lever.ts';
import { movedDossier } from '../../dossier/explore/moved-dossier.ts';
import { typedTurningPoints } from '../../dossier/explore/typed-turning-points.ts';
import { inputsSteps, toInputs } from '../../dossier/to-inputs.ts';
import { withTrial } from '../../dossier/explore/trial.ts';
import { meanCosts } from '../../engine/run/table/mean-costs.ts';
import { readDraftFile } from '../../storage/read-draft-file.ts';
import { openDraft } from '../../storage/open-draft.ts';

/** What is done to a dossier once one is open. */
export const dossierTools = {
  createFinding,
  placeTurningPoints,
  typedTurningPoints,
  meanCosts,
  editionStanding,
  figuresAt,
  loadFigures,
  loadExample,
  newDraft,
  newPlan,
  goneOnMoving,
  planWithQuote,
  readDossier,
  readingSteps,
  toInputs,
  inputsSteps,
  openDraft,
  readDraftFile,
  leverKey,
  leversOf,
  movedDossier,
  withTrial,
  withShocks,
  withShocksOnInputs,
};
