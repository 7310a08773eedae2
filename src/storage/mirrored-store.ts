import { removedPrefix, type BrowserStorage } from './browser-storage.ts';
import type { DraftStore } from './draft-store.ts';
import type { Following } from './follow-store.ts';

/**
 * A store of which every dossier is written through to the disk as well. A browser that is killed may lose what `localStorage`
 * took in since its last flush; at the next start what is newer in the mirror is written again. Without a mirror it works as before.
 */
export function mirrored(store: DraftStore, storage: BrowserStorage, loaded: Promise<Following>): DraftStore {
  const follow = (act: (following: Following) => void) => void loaded.then(act, () => undefined);
  const hurry = (id: string) => follow((following) => following.hurry(id));
  return {
    ...store,
    restored: loaded.then(
      ({ restored }) => restored,
      () => false,
    ),
    save: (draft, basedOn) => {
      const saved = store.save(draft, basedOn);
      if (saved.ok) hurry(draft.id);
      return saved;
    },
    remove: (id) => {
      const putBack = store.remove(id);
      noteRemoved(storage, id);
      hurry(id);
      return () => {
        const isBack = putBack();
        hurry(id);
        return isBack;
      };
    },
    wipe: () => {
      follow(({ drop }) => drop());
      return store.wipe();
    },
  };
}

function noteRemoved(storage: BrowserStorage, id: string): void {
  try {
    storage.setItem(removedPrefix + id, '1');
  } catch {
    return; // full: the mirror hears of it within the second
  }
}
