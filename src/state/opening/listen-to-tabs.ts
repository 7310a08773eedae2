import { derive } from '../calculating/derive.ts';
import { leave } from './opening.ts';
import { forgetSteps, type StoreContext } from '../context/session.ts';

/** Follows what the other tabs of this browser do. */
export function listenToTabs(context: StoreContext): void {
  const { environment, session, get, set } = context;
  environment.tabs.onWritten((cleared) => {
    if (!cleared) environment.store.lookAgain(); // what it removed is not to come back from here
    const { draft, saveState } = get();
    set({ drafts: environment.store.list() });
    if (draft === undefined || saveState !== 'read-only') return;
    const opened = session.dossierTools?.openDraft(environment.store, draft.id);
    if (opened?.ok !== true || opened.copy === 'backup') return;
    set({ draft: opened.draft });
    derive(context);
  });
  environment.tabs.onWiped(() => {
    environment.store.lookAgain();
    leave(context);
    forgetSteps(context);
    set({ drafts: [], locale: undefined });
  });
}
