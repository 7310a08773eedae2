import { prefix, type BrowserStorage } from './browser-storage.ts';
import type { Claim, OnChange } from './claim.ts';
import { claimByLock, type Locks } from './claim-by-lock.ts';

/** The other tabs of this browser that have the app open. */
export interface Tabs {
  /** Resolves once it is known which tab writes the draft. */
  claim(id: string, onChange: OnChange): Promise<Claim>;
  /** Another tab changed a draft, or (`cleared`) another app emptied the whole storage. */
  onWritten(listener: (cleared: boolean) => void): void;
  /** Another tab wiped the device: nothing of before may be written again. */
  onWiped(listener: () => void): void;
  tellWiped(): void;
}

export interface TabsBench {
  readonly storage: BrowserStorage;
  readonly locks: Locks | undefined;
  /** Distinct for every page. */
  readonly tab: string;
  now(): number;
  /** Hears of every key that another tab changed; `null` when it cleared all. */
  onStorage(listener: (key: string | null, text: string | null) => void): void;
}

const wiped = `${prefix}wiped`;
const draftKey = `${prefix}draft.`;

/** One writer per draft: by Web Locks, else by a lease in the storage. Both are heard by the storage event alone. */
export function createTabs({ storage, locks, tab, now, onStorage }: TabsBench): Tabs {
  const byLease = async (id: string, onChange: OnChange) => {
    const { claimByLease } = await import('./claim-by-lease.ts'); // few browsers need it
    return claimByLease({ storage, key: `${prefix}lease.${id}`, tab, now }, onChange);
  };
  return {
    claim: async (id, onChange) => {
      if (locks === undefined) return byLease(id, onChange);
      try {
        return await claimByLock(locks, `${prefix}draft.${id}`, onChange);
      } catch {
        return byLease(id, onChange); // from a file on disk some browsers forbid locks
      }
    },
    onWritten: (listener) => onStorage((key) => (key === null || key.startsWith(draftKey) ? listener(key === null) : undefined)),
    onWiped: (listener) => onStorage((key, text) => (key === wiped && text !== null ? listener() : undefined)),
    tellWiped: () => {
      storage.setItem(wiped, tab);
      storage.removeItem(wiped);
    },
  };
}

/** Where nothing is kept no other tab can see it. */
export const noOtherTabs: Tabs = {
  claim: () => Promise.resolve({ isMine: () => true, takeOver: () => undefined, release: () => undefined }),
  onWritten: () => undefined,
  onWiped: () => undefined,
  tellWiped: () => undefined,
};
