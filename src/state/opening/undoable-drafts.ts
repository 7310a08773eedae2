import type { Step } from '../context/history.ts';
import { allDrafts } from './keep.ts';
import { leave, open } from './opening.ts';
import { tell, type StoreContext } from '../context/session.ts';
import { keepOthers, noteUnsaved } from './unsaved.ts';

/** Takes a dossier away, and knows how to bring it back. */
export function removal(context: StoreContext, id: string): Step {
  const { draft, drafts } = context.get();
  const wasOpen = draft?.id === id;
  let putBack = takeAway(context, id);
  return {
    kind: 'removed',
    draft: id,
    name: drafts.find((entry) => entry.id === id)?.name ?? '',
    undo: async () => {
      putBack();
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
  let putBack: () => void = () => undefined;
  return {
    kind: 'opened',
    draft: id,
    name,
    undo: async () => {
      putBack = takeAway(context, id);
      if (before !== undefined) await open(context, before);
    },
    redo: async () => {
      putBack();
      await open(context, id);
    },
  };
}

function takeAway(context: StoreContext, id: string): () => void {
  const { environment, session, get, set } = context;
  if (get().draft?.id === id) leave(context);
  const unsaved = session.unsaved.get(id);
  noteUnsaved(context, id);
  const restore = environment.store.remove(id);
  set({ drafts: get().drafts.filter((entry) => entry.id !== id) });
  void keepOthers(context); // there may be room now
  return () => {
    if (!restore()) tell(context, 'not-saved');
    if (unsaved !== undefined) noteUnsaved(context, id, unsaved);
    set({ drafts: allDrafts(context) });
  };
}
