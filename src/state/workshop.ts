import { editionStanding, figuresAt } from '../dossier/defaults/figures-at.ts';
import { withShocks, withShocksOnInputs } from '../dossier/apply-stress.ts';
import { loadFigures } from '../dossier/defaults/load-figures.ts';
import { loadExample } from '../dossier/examples/load-example.ts';
import { newDraft, newPlan } from '../dossier/new-draft.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { leverKey, leversOf } from '../dossier/lever.ts';
import { movedDossier } from '../dossier/moved-dossier.ts';
import { toInputs } from '../dossier/to-inputs.ts';
import { withTrial } from '../dossier/trial.ts';
import { readDraftFile } from '../storage/read-draft-file.ts';
import { openDraft } from '../storage/open-draft.ts';

/** What is done to a dossier once one is open. */
export const dossierTools = {
  editionStanding,
  figuresAt,
  loadFigures,
  loadExample,
  newDraft,
  newPlan,
  readDossier,
  toInputs,
  openDraft,
  readDraftFile,
  leverKey,
  leversOf,
  movedDossier,
  withTrial,
  withShocks,
  withShocksOnInputs,
};
