import { createStore, type StoreApi } from 'zustand/vanilla';
import { usualChoices } from '../dossier/report-choices.ts';
import { noTrial } from '../dossier/explore/trial.ts';
import { createActionActions } from './actions/action-actions.ts';
import { createAnswerActions } from './actions/answer-actions.ts';
import { createChainActions } from './actions/chain-actions.ts';
import { createCompareActions } from './actions/compare-actions.ts';
import { createDeviceActions } from './actions/device-actions.ts';
import { createFileActions } from './actions/file-actions.ts';
import { createDraftActions } from './actions/draft-actions.ts';
import { createEditionActions } from './actions/edition-actions.ts';
import { createExploreActions } from './calculating/explore-actions.ts';
import { nothingExplored } from './calculating/exploring.ts';
import type { Environment } from './context/environment.ts';
import { listenToTabs } from './opening/listen-to-tabs.ts';
import { showRestored } from './opening/opening.ts';
import { createHourActions } from './actions/hour-actions.ts';
import { createMaterialActions } from './actions/material-actions.ts';
import { createResetActions } from './actions/reset-actions.ts';
import { createSession, type StoreContext } from './context/session.ts';
import { createTaskActions } from './actions/task-actions.ts';
import { createPageActions } from './actions/page-actions.ts';
import { createPlanActions } from './actions/plan-actions.ts';
import { createWeighActions } from './actions/weigh-actions.ts';
import { createSnapshotActions } from './actions/snapshot-actions.ts';
import { createTrialActions } from './actions/trial-actions.ts';
import { createVariantActions } from './actions/variant-actions.ts';
import type { Locale, Wizard, WizardValues } from './context/wizard-state.ts';

const languages: readonly Locale[] = ['nl-BE', 'fr-BE', 'en-GB'];

function startingValues({ store }: Environment): WizardValues {
  const chosen = store.language();
  const listed = store.list();
  const drafts = listed ?? [];
  return {
    locale: languages.find((locale) => locale === chosen),
    draft: undefined,
    drafts,
    draftsUnread: listed === undefined || !store.keeps,
    saveState: store.keeps ? 'saved' : 'memory',
    hasUnsaved: false,
    notices: [
      ...(store.keeps ? [] : [{ code: 'memory-only' } as const]),
      ...(listed === undefined ? [{ code: 'not-read' } as const] : []),
      ...(drafts.some(({ damaged }) => damaged === 'all') ? [{ code: 'damaged' } as const] : []),
    ],
    canUndo: false,
    canRedo: false,
    removed: undefined,
    told: undefined,
    figures: undefined,
    reading: undefined,
    inputs: undefined,
    finding: undefined,
    calculating: false,
    trial: noTrial,
    outcome: undefined,
    trialCalculating: false,
    ...nothingExplored,
    rankedBy: 'matters',
    lastLook: undefined,
    reportChoices: usualChoices,
    newVersion: undefined,
    dropped: undefined,
  };
}

/** The wizard: answers in, draft kept, model run. One per page; a test makes its own. */
export function createWizard(environment: Environment): StoreApi<Wizard> {
  return createStore<Wizard>((set, get) => {
    const context: StoreContext = { environment, session: createSession(), get, set };
    listenToTabs(context);
    void environment.store.restored?.then((found) => (found ? showRestored(context) : undefined));
    return {
      ...startingValues(environment),
      ...createDraftActions(context),
      ...createAnswerActions(context),
      ...createResetActions(context),
      ...createPlanActions(context),
      ...createTrialActions(context),
      ...createActionActions(context),
      ...createSnapshotActions(context),
      ...createFileActions(context),
      ...createDeviceActions(context),
      ...createMaterialActions(context),
      ...createChainActions(context),
      ...createHourActions(context),
      ...createExploreActions(context),
      ...createTaskActions(context),
      ...createVariantActions(context),
      ...createEditionActions(context),
      ...createCompareActions(context),
      ...createWeighActions(context),
      ...createPageActions(context),
    };
  });
}
