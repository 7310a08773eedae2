import type { Step } from './history.ts';
import { leave, open } from './opening.ts';
import { tell, type Desk } from './session.ts';

/** Takes a dossier away, and knows how to bring it back. */
export function removal(desk: Desk, id: string): Step {
  const { draft, drafts } = desk.get();
  const wasOpen = draft?.id === id;
  let putBack = takeAway(desk, id);
  return {
    kind: 'removed',
    draft: id,
    name: drafts.find((entry) => entry.id === id)?.name ?? '',
    undo: async () => {
      putBack();
      if (wasOpen && desk.get().draft === undefined) await open(desk, id);
    },
    redo: async () => {
      putBack = takeAway(desk, id);
    },
  };
}

/** A dossier that a file brought, and the one that was open before it. */
export function arrival(desk: Desk, { id, name }: { readonly id: string; readonly name: string }, before: string | undefined): Step {
  let putBack: () => void = () => undefined;
  return {
    kind: 'opened',
    draft: id,
    name,
    undo: async () => {
      putBack = takeAway(desk, id);
      if (before !== undefined) await open(desk, before);
    },
    redo: async () => {
      putBack();
      await open(desk, id);
    },
  };
}

function takeAway(desk: Desk, id: string): () => void {
  const { environment, get, set } = desk;
  if (get().draft?.id === id) leave(desk);
  const restore = environment.store.remove(id);
  set({ drafts: get().drafts.filter((entry) => entry.id !== id) });
  return () => {
    if (!restore()) tell(desk, 'not-saved');
    set({ drafts: environment.store.list() });
  };
}
