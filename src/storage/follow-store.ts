import { ownKeys, removedPrefix, type BrowserStorage } from './browser-storage.ts';
import type { DraftStore } from './draft-store.ts';
import { openMirror, type Mirror } from './mirror.ts';
import { decode, encode, readCopies, writeCopy } from './slots.ts';

export interface FollowBench {
  readonly storage: BrowserStorage;
  readonly store: DraftStore;
  /** `onClosed`: the next use opens it anew. */
  readonly open?: typeof openMirror;
  /** Ends the wait for a mirror that does not answer. */
  readonly wait?: () => Promise<void>;
}

export interface Following {
  /** Whether what a killed browser had lost was found and written again. */
  readonly restored: Promise<boolean>;
  /** The mirror is to hold this dossier as it is now in the store. */
  hurry(id: string): void;
  /** Nothing of before is to be written any more. */
  drop(): void;
}

const patience = () => new Promise<void>((resolve) => setTimeout(resolve, 2000)); // milliseconds

/** Brings the store up to the mirror, once, and from then on the mirror up to the store. */
export function followStore({ storage, store, open = openMirror, wait = patience }: FollowBench): Following {
  const mirror = reopened(open);
  let isLate = false;
  const takeBack = async () => {
    const held = await mirror.use(({ all }) => all());
    if (isLate) return false; // a dossier may be open by now
    const removed = removedIds(storage);
    removed.forEach((id) => following.hurry(id));
    const written = [...held].filter(([id, text]) => !removed.has(id) && writeNewer(storage, id, text));
    if (written.length > 0) store.lookAgain();
    return written.length > 0;
  };
  const onTime = wait().then(() => {
    isLate = true;
    return false;
  });
  const restored = Promise.race([takeBack().catch(() => false), onTime]);
  const following = follow(storage, mirror, restored);
  return { restored, ...following };
}

interface Reopened {
  use<Result>(act: (mirror: Mirror) => Promise<Result>): Promise<Result>;
}

/** A mirror that is opened at its first use, and anew after it was closed or refused. */
function reopened(open: typeof openMirror): Reopened {
  let opened: Promise<Mirror> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return {
    use: async (act) => {
      try {
        opened ??= open(forget);
        return await act(await opened);
      } catch (refused) {
        forget();
        throw refused;
      }
    },
  };
}

/** Brings the mirror up to the store: one write at a time, with the newest text, since typing is faster than a disk. */
function follow(storage: BrowserStorage, mirror: Reopened, start: Promise<unknown>) {
  const behind = new Set<string>();
  let isBusy = false;
  const catchUp = async () => {
    try {
      await start;
      for (const id of behind) {
        behind.delete(id);
        const text = newestText(storage, id);
        await mirror.use(({ put, remove }) => (text === undefined ? remove(id) : put(id, text)));
        storage.removeItem(removedPrefix + id);
      }
    } catch {
      return; // no database here, or the disk is full: the store holds it
    } finally {
      isBusy = false;
    }
  };
  return {
    hurry: (id: string) => {
      behind.add(id);
      if (isBusy) return;
      isBusy = true;
      void catchUp();
    },
    drop: () => behind.clear(),
  };
}

function newestText(storage: BrowserStorage, id: string): string | undefined {
  const [newest] = readCopies(storage, id).whole;
  return newest && encode(newest);
}

/** Ids that were removed here, and that no other window wrote again. */
function removedIds(storage: BrowserStorage): ReadonlySet<string> {
  const noted = ownKeys(storage).filter((key) => key.startsWith(removedPrefix));
  return new Set(noted.map((key) => key.slice(removedPrefix.length)).filter((id) => newestText(storage, id) === undefined));
}

/** Whether there was something newer to write, and it stands. */
function writeNewer(storage: BrowserStorage, id: string, text: string): boolean {
  const copy = decode(text);
  const newest = readCopies(storage, id).whole[0]?.revision ?? 0;
  return copy !== undefined && copy.revision > newest && writeCopy(storage, id, copy);
}
