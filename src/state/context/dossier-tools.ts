import { createFinding, placeTurningPoints } from './finding.ts';
import { editionStanding, figuresAt } from '../../dossier/defaults/figures-at.ts';
import { withShocks, withShocksOnInputs } from '../../dossier/explore/apply-shocks.ts';
import { loadFigures } from '../../dossier/defaults/load-figures.ts';
import { goneOnMoving } from '../../dossier/read/gone-on-moving.ts';
import { planWithQuote } from '../../dossier/read/quote.ts';
import { readDossier, readingSteps } from '../../dossier/read/read-dossier.ts';
import { leversOf } from '../../dossier/explore/lever.ts';
import { movedDossier } from '../../dossier/explore/moved-dossier.ts';
import { typedTurningPoints } from '../../dossier/explore/typed-turning-points.ts';
import { inputsSteps, toInputs } from '../../dossier/to-inputs.ts';
import { meanCosts } from '../../engine/run/table/mean-costs.ts';

/** What reads an open draft and what its calculation is told with: a question can be shown without it. */
export const dossierTools = {
  createFinding,
  placeTurningPoints,
  typedTurningPoints,
  meanCosts,
  editionStanding,
  figuresAt,
  loadFigures,
  goneOnMoving,
  planWithQuote,
  readDossier,
  readingSteps,
  toInputs,
  inputsSteps,
  leversOf,
  movedDossier,
  withShocks,
  withShocksOnInputs,
};
