import { newDraft, newPlan } from '../../dossier/draft/new-draft.ts';
import { loadExample } from '../../dossier/examples/load-example.ts';
import { leverKey } from '../../dossier/explore/lever.ts';
import { withTrial } from '../../dossier/explore/trial.ts';
import { openDraft } from '../../storage/open-draft.ts';

/** What opening and writing a draft takes. */
export const draftTools = { leverKey, loadExample, newDraft, newPlan, openDraft, withTrial };
