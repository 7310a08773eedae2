import type { BrowserStorage } from '../../src/storage/browser-storage.ts';

interface StorageCall {
  /** Counts from 1. */
  readonly nth: number;
  readonly name: 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length';
  readonly key: string;
  readonly text: string;
}

export interface FakeStorage extends BrowserStorage {
  readonly texts: Map<string, string>;
  /** Called before every access; may throw, or return 'ignore' to let nothing happen. */
  fault: ((call: StorageCall) => 'ignore' | undefined) | undefined;
  calls(): number;
}

/** A `localStorage` of which a test decides when it fails. */
export function memoryStorage(start: Readonly<Record<string, string>> = {}): FakeStorage {
  const texts = new Map(Object.entries(start));
  let nth = 0;
  const meet = (name: StorageCall['name'], key: string, text = '') => {
    nth += 1;
    return storage.fault?.({ nth, name, key, text });
  };
  const storage: FakeStorage = {
    texts,
    fault: undefined,
    calls: () => nth,
    getItem: (key) => {
      meet('getItem', key);
      return texts.get(key) ?? null;
    },
    setItem: (key, text) => {
      if (meet('setItem', key, text) !== 'ignore') texts.set(key, text);
    },
    removeItem: (key) => {
      if (meet('removeItem', key) !== 'ignore') texts.delete(key);
    },
    key: (index) => {
      meet('key', `${index}`);
      return [...texts.keys()][index] ?? null;
    },
    get length() {
      meet('length', '');
      return texts.size;
    },
  };
  return storage;
}

/** Refuses every write that would make the whole larger than so many characters. */
export function withQuota(storage: FakeStorage, characters: number): void {
  storage.fault = ({ name, key, text }) => {
    if (name !== 'setItem') return undefined;
    const others = [...storage.texts].filter(([held]) => held !== key);
    const size = others.reduce((sum, [held, content]) => sum + held.length + content.length, key.length + text.length);
    if (size > characters) throw new DOMException('full', 'QuotaExceededError');
    return undefined;
  };
}
