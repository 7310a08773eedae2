import { derive } from '../calculating/derive.ts';
import { save, showDrafts } from './keep.ts';
import { leave } from './opening.ts';
import { forgetUnsaved } from './unsaved.ts';
import { forgetSteps, tell, type StoreContext } from '../context/session.ts';

/** Follows what the other tabs of this browser do. */
export function listenToTabs(context: StoreContext): void {
  const { environment, session, get, set } = context;
  environment.tabs.onWritten((cleared) => {
    if (cleared) writeBack(context);
    else environment.store.lookAgain(); // what it removed is not to come back from here
    const { draft, saveState } = get();
    showDrafts(context);
    if (draft === undefined || saveState !== 'read-only' || session.isNew) return;
    const opened = session.draftTools?.openDraft(environment.store, draft.id);
    if (opened?.ok === false && opened.reason === 'not-found' && !session.cleared) {
      leave(context); // or its right to write would stay here, and nobody could open it again
      tell(context, 'removed-elsewhere');
    }
    if (opened?.ok !== true || opened.copy === 'backup') return;
    set({ draft: opened.draft });
    derive(context);
  });
  environment.tabs.onWiped(() => {
    environment.store.lookAgain();
    leave(context);
    forgetUnsaved(context);
    forgetSteps(context);
    set({ drafts: [], locale: undefined });
  });
}

/** Another app emptied the storage that it shares with this one: what was seen there is written again, the open draft first of all. */
function writeBack(context: StoreContext): void {
  const { environment, session, get } = context;
  session.cleared = true;
  const { draft, saveState } = get();
  const wrote = environment.store.writeAgain();
  if (draft !== undefined && saveState !== 'read-only') save(context);
  if (wrote) tell(context, 'storage-cleared');
}
