/** The part of `localStorage` that is used, so that a test can stand in for it. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Every key starts with it: other apps may live on the same origin. */
export const prefix = 'keerpunt.';

/** Where the chosen language is kept. */
export const languageKey = `${prefix}language`;

/** Of a dossier that was removed, until its mirror is gone too: or a start would bring it back. */
export const removedPrefix = `${prefix}removed.`;

/** The browser's storage when it can be written and read back, else nothing. */
export function openBrowserStorage(
  get: () => BrowserStorage | null | undefined = () => globalThis.localStorage,
): BrowserStorage | undefined {
  const key = `${prefix}probe`;
  try {
    const storage = get();
    if (storage === null || storage === undefined) return undefined;
    storage.setItem(key, key);
    const kept = storage.getItem(key) === key;
    storage.removeItem(key);
    return kept || ownKeys(storage).length > 0 ? storage : undefined;
  } catch {
    return readable(get);
  }
}

/** A full storage refuses the probe and still holds earlier work. */
function readable(get: () => BrowserStorage | null | undefined): BrowserStorage | undefined {
  try {
    const storage = get() ?? undefined;
    return storage !== undefined && ownKeys(storage).length > 0 ? storage : undefined;
  } catch {
    return undefined;
  }
}

export function ownKeys(storage: BrowserStorage): string[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  return keys.filter((key) => key.startsWith(prefix));
}

/** Keeps texts for as long as the page lives. */
export function createMemoryStorage(): BrowserStorage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}
