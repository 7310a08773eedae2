import type { Step } from '../context/history.ts';
import { showDrafts } from './keep.ts';
import type { OpenedDraft } from '../../storage/open-draft.ts';
import { leave, open } from './opening.ts';
import { tell, type StoreContext } from '../context/session.ts';
import { keepOthers, noteUnsaved } from './unsaved.ts';

/** Takes a dossier away, and knows how to bring it back; undefined where it stays. */
export function removal(context: StoreContext, id: string): Step | undefined {
  const { draft, drafts } = context.get();
  const wasOpen = draft?.id === id;
  let putBack = takeAway(context, id);
  if (putBack === undefined) return undefined;
  return {
    kind: 'removed',
    draft: id,
    name: drafts.find((entry) => entry.id === id)?.name ?? '',
    undo: async () => {
      putBack?.();
      if (wasOpen && context.get().draft === undefined) await open(context, id);
    },
    redo: async () => {
      putBack = takeAway(context, id);
    },
  };
}

/** A dossier that a file brought, and the one that was open before it. */
export function arrival(
  context: StoreContext,
  { id, name }: { readonly id: string; readonly name: string },
  before: string | undefined,
): Step {
  let putBack: (() => void) | undefined;
  return {
    kind: 'opened',
    draft: id,
    name,
    undo: async () => {
      putBack = takeAway(context, id);
      if (before !== undefined) await open(context, before);
    },
    redo: async () => {
      putBack?.();
      await open(context, id);
    },
  };
}

/** What it returns puts the dossier back. Where the browser refuses to let it go, it stays whole, and that is told. */
function takeAway(context: StoreContext, id: string): (() => void) | undefined {
  const { environment, session, get } = context;
  const { store } = environment;
  if (get().draft?.id === id) leave(context);
  const unsaved = session.unsaved.get(id);
  const opened = session.draftTools?.openDraft(store, id);
  noteUnsaved(context, id);
  const restore = store.remove(id);
  showDrafts(context);
  const putBack = () => {
    const isBack = restore();
    if (unsaved !== undefined) noteUnsaved(context, id, unsaved);
    else if (!isBack) keepInMemory(context, opened);
    showDrafts(context);
  };
  if (get().drafts.some((entry) => entry.id === id)) {
    putBack();
    tell(context, 'not-removed');
    return undefined;
  }
  void keepOthers(context); // there may be room now
  return putBack;
}

/** What took the room of a dossier, or refuses it, does not make it vanish: it waits for room, and can be kept as a file. */
function keepInMemory(context: StoreContext, opened: OpenedDraft | undefined): void {
  if (opened?.ok === true) noteUnsaved(context, opened.draft.id, opened);
  else tell(context, 'not-saved');
}
