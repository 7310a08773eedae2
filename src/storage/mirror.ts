import { openDB, type DBSchema, type IDBPObjectStore } from 'idb';
import { wipeDatabase } from './wipe-database.ts';

const databaseName = 'keerpunt.mirror';
/** Of the layout of the database, not of the dossiers. */
const layout = 1;
/** On the disk before a write counts as done: by default the browser may keep it in memory for a while. */
const durability = { durability: 'strict' } as const;

interface Layout extends DBSchema {
  drafts: { key: string; value: string };
}

/** The newest text of every dossier, written through to the disk. */
export interface Mirror {
  /** Ids with their texts. */
  all(): Promise<ReadonlyMap<string, string>>;
  put(id: string, text: string): Promise<void>;
  remove(id: string): Promise<void>;
  close(): void;
}

/** Opens the mirror; `onClosed`: another window empties the device, and a later write has to open it anew. */
export async function openMirror(onClosed: () => void): Promise<Mirror> {
  const database = await openDB<Layout>(databaseName, layout, {
    upgrade: (created) => {
      created.createObjectStore('drafts');
    },
    blocking: () => {
      database.close(); // or the wipe waits for this window
      onClosed();
    },
    terminated: onClosed,
  });
  const write = async (act: (drafts: IDBPObjectStore<Layout, ['drafts'], 'drafts', 'readwrite'>) => Promise<unknown>) => {
    const { store, done } = database.transaction('drafts', 'readwrite', durability);
    await Promise.all([act(store), done]);
  };
  return {
    all: async () => {
      const { store } = database.transaction('drafts');
      const [ids, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(ids.map((id, i) => [id, texts[i] ?? '']));
    },
    put: (id, text) => write((drafts) => drafts.put(text, id)),
    remove: (id) => write((drafts) => drafts.delete(id)),
    close: () => database.close(),
  };
}

/** Removes the mirror; true when a second look finds no dossier in it. */
export function wipeMirror(): Promise<boolean> {
  return wipeDatabase(databaseName, async () => {
    const mirror = await openMirror(() => undefined);
    const { size } = await mirror.all();
    mirror.close();
    return size;
  });
}
