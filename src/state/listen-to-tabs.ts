import { derive } from './derive.ts';
import { leave } from './opening.ts';
import { forgetSteps, type Desk } from './session.ts';

/** Follows what the other tabs of this browser do. */
export function listenToTabs(desk: Desk): void {
  const { environment, session, get, set } = desk;
  environment.tabs.onWritten((cleared) => {
    if (!cleared) environment.store.lookAgain(); // what it removed is not to come back from here
    const { draft, saveState } = get();
    set({ drafts: environment.store.list() });
    if (draft === undefined || saveState !== 'read-only') return;
    const opened = session.workshop?.openDraft(environment.store, draft.id);
    if (opened?.ok !== true || opened.copy === 'backup') return;
    set({ draft: opened.draft });
    derive(desk);
  });
  environment.tabs.onWiped(() => {
    environment.store.lookAgain();
    leave(desk);
    forgetSteps(desk);
    set({ drafts: [], locale: undefined });
  });
}
