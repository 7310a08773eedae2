import type { Draft } from '../dossier/draft/draft.ts';
import { createMemoryStorage, languageKey, ownKeys, prefix, type BrowserStorage } from './browser-storage.ts';
import { damagedKey, readCopies, writeCopy, type Copies } from './slots.ts';

/** A line of the list of drafts. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** ISO date and time. */
  readonly changedAt: string;
  /** The example it is a copy of. */
  readonly example?: string;
  /** `all`: neither copy can be read. `one`: what cannot be read of it is kept. Its raw text can be downloaded. */
  readonly damaged?: 'all' | 'one';
}

type Saved =
  | { readonly ok: true; readonly revision: number; /** All had vanished and was written again. */ readonly cleared: boolean }
  /** `refused`: full or forbidden. `overtaken`: another tab wrote a newer one. */
  | { readonly ok: false; readonly reason: 'refused' | 'overtaken' };

/** The cache of drafts in this browser. The file is the document; this keeps it between two visits. */
export interface DraftStore {
  /** False where the browser keeps nothing and all is forgotten with the page. */
  readonly keeps: boolean;
  /** Whether a start found something that a killed browser had lost, and wrote it again; no dossier is opened before it is known. */
  readonly restored?: Promise<boolean>;
  /** Undefined where it cannot be read: what is kept may all be there still. */
  list(): readonly Entry[] | undefined;
  /** Undefined where they cannot be read. */
  copies(id: string): Copies | undefined;
  save(draft: Draft, basedOn: number): Saved;
  /** Takes a draft away; what it returns puts it back. */
  remove(id: string): () => boolean;
  /** What cannot be read of it, as it is kept; else the text of the newest copy. */
  rawText(id: string): string | undefined;
  /** Keeps the text of before a migration. */
  backUp(id: string, version: number, json: string): void;
  backup(id: string): string | undefined;
  /** What is known of the file that was made of it last. */
  fileNote(id: string): string | undefined;
  noteFile(id: string, note: string): void;
  language(): string | undefined;
  setLanguage(locale: string): void;
  /** Removes every key; true when none is left. */
  wipe(): boolean;
  /** Writes again what was seen, where all of it has vanished; true when there was something to write. */
  writeAgain(): boolean;
  /** Takes note of what another tab wrote or wiped. */
  lookAgain(): void;
}

const fileKey = (id: string) => `${prefix}file.${id}`;
const backupKey = (id: string, version: number | string) => `${prefix}before.${id}.${version}`;

export function createDraftStore(browser: BrowserStorage | undefined): DraftStore {
  const storage = browser ?? createMemoryStorage();
  const seen = new Map<string, string>();
  const remember = (keys: readonly string[]) => keys.filter(isLasting).forEach((key) => seen.set(key, storage.getItem(key) ?? ''));
  unlessRefused(() => remember(ownKeys(storage)), undefined);
  return {
    keeps: browser !== undefined,
    list: () => unlessRefused(() => listDrafts(storage), undefined),
    copies: (id) => unlessRefused(() => readCopies(storage, id), undefined),
    save: (draft, basedOn) => {
      const saved = unlessRefused(() => save(storage, seen, { draft, basedOn }), { ok: false, reason: 'refused' } as const);
      if (saved.ok) unlessRefused(() => remember(keysOf(storage, draft.id)), undefined);
      return saved;
    },
    remove: (id) => {
      const taken = unlessRefused(() => takeAway(storage, id), new Map<string, string>());
      taken.forEach((_, key) => seen.delete(key));
      return () => unlessRefused(() => putBack(storage, taken), false);
    },
    rawText: (id) => unlessRefused(() => rawText(storage, id), undefined),
    backUp: (id, version, json) => unlessRefused(() => storage.setItem(backupKey(id, version), json), undefined),
    backup: (id) => unlessRefused(() => latestBackup(storage, id), undefined),
    fileNote: (id) => unlessRefused(() => storage.getItem(fileKey(id)) ?? undefined, undefined),
    noteFile: (id, note) => unlessRefused(() => storage.setItem(fileKey(id), note), undefined),
    language: () => unlessRefused(() => storage.getItem(languageKey) ?? undefined, undefined),
    setLanguage: (locale) => unlessRefused(() => storage.setItem(languageKey, locale), undefined),
    writeAgain: () => unlessRefused(() => writeAgain(storage, seen), false),
    lookAgain: () => {
      seen.clear();
      unlessRefused(() => remember(ownKeys(storage)), undefined);
    },
    wipe: () => {
      seen.clear();
      return unlessRefused(() => {
        ownKeys(storage).forEach((key) => unlessRefused(() => storage.removeItem(key), undefined)); // one that stays leaves the others to go
        return ownKeys(storage).length === 0;
      }, false);
    },
  };
}

function unlessRefused<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act();
  } catch {
    return otherwise; // a storage that refuses is told by `save`, the one act that must not be lost
  }
}

interface Save {
  readonly draft: Draft;
  readonly basedOn: number;
}

function save(storage: BrowserStorage, seen: ReadonlyMap<string, string>, { draft, basedOn }: Save): Saved {
  const newest = readCopies(storage, draft.id).whole[0]?.revision ?? 0;
  if (newest > basedOn) return { ok: false, reason: 'overtaken' };
  const cleared = writeAgain(storage, seen);
  const copy = { revision: basedOn + 1, json: JSON.stringify(draft) };
  if (writeCopy(storage, draft.id, copy)) return { ok: true, revision: copy.revision, cleared };
  freeBackups(storage);
  return writeCopy(storage, draft.id, copy) ? { ok: true, revision: copy.revision, cleared } : { ok: false, reason: 'refused' };
}

/** Only what is not there: another tab may have written a newer one. */
function writeAgain(storage: BrowserStorage, seen: ReadonlyMap<string, string>): boolean {
  const cleared = [...seen.keys()].some(isDraftKey) && !ownKeys(storage).some(isDraftKey);
  if (cleared) seen.forEach((text, key) => (storage.getItem(key) === null ? storage.setItem(key, text) : undefined));
  return cleared;
}

/** Backups of before a migration go first when room is needed: what was migrated is whole. */
function freeBackups(storage: BrowserStorage): void {
  ownKeys(storage)
    .filter((key) => key.startsWith(`${prefix}before.`))
    .forEach((key) => storage.removeItem(key));
}

const isLasting = (key: string) => !key.startsWith(`${prefix}lease.`);
const isDraftKey = (key: string) => key.startsWith(`${prefix}draft.`);
const idOf = (key: string) => /^keerpunt\.(?:draft|damaged)\.([a-z0-9-]+)\.[ab]$/.exec(key)?.[1];

function listDrafts(storage: BrowserStorage): Entry[] {
  const ids = new Set(ownKeys(storage).flatMap((key) => idOf(key) ?? []));
  return [...ids].map((id) => entryOf(storage, id)).toSorted((one, two) => two.changedAt.localeCompare(one.changedAt));
}

function entryOf(storage: BrowserStorage, id: string): Entry {
  const { whole, damaged } = readCopies(storage, id);
  const read = whole.map(({ json }) => objectIn(json));
  const draft = read.find((one) => one !== undefined);
  if (draft === undefined) return { id, name: id, changedAt: '', damaged: 'all' };
  const text = (key: string) => {
    const value: unknown = Reflect.get(draft, key);
    return typeof value === 'string' ? value : '';
  };
  const example = text('example');
  const isPart = damaged.length > 0 || read.includes(undefined) || setAsideOf(storage, id).length > 0;
  return { id, name: text('name'), changedAt: text('changedAt'), ...(example !== '' && { example }), ...(isPart && { damaged: 'one' }) };
}

function objectIn(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined; // its checksum holds, and yet it is no dossier: written so by something else
  }
}

const setAsideOf = (storage: BrowserStorage, id: string) =>
  (['a', 'b'] as const).flatMap((slot) => storage.getItem(damagedKey(id, slot)) ?? []);

function rawText(storage: BrowserStorage, id: string): string | undefined {
  const { whole, damaged } = readCopies(storage, id);
  const unread = whole.flatMap(({ json }) => (objectIn(json) === undefined ? [json] : []));
  const kept = [...damaged.map(({ text }) => text), ...unread, ...setAsideOf(storage, id)];
  return kept.length === 0 ? whole[0]?.json : kept.join('\n\n');
}

/** All that was there, also when one of its keys stays: what went can be put back. */
function takeAway(storage: BrowserStorage, id: string): Map<string, string> {
  const taken = new Map(keysOf(storage, id).map((key) => [key, storage.getItem(key) ?? '']));
  taken.forEach((_, key) => unlessRefused(() => storage.removeItem(key), undefined));
  return taken;
}

/** One that is refused leaves the others: of a dossier there are two copies. */
function putBack(storage: BrowserStorage, taken: ReadonlyMap<string, string>): boolean {
  taken.forEach((text, key) => unlessRefused(() => storage.setItem(key, text), undefined));
  return [...taken].every(([key, text]) => storage.getItem(key) === text);
}

function keysOf(storage: BrowserStorage, id: string): string[] {
  return ownKeys(storage).filter((key) => new RegExp(`^keerpunt\\.(?:draft|damaged|before|lease|file)\\.${id}(?:\\.|$)`).test(key));
}

function latestBackup(storage: BrowserStorage, id: string): string | undefined {
  const start = backupKey(id, '');
  const key = ownKeys(storage)
    .filter((name) => name.startsWith(start))
    .toSorted((one, two) => Number(one.slice(start.length)) - Number(two.slice(start.length)))
    .at(-1);
  return key === undefined ? undefined : (storage.getItem(key) ?? undefined);
}
