import type { BrowserStorage } from './browser-storage.ts';
import type { Claim, OnChange } from './claim.ts';

export interface Lease {
  readonly storage: BrowserStorage;
  readonly key: string;
  /** This page, not this window: a duplicated tab is another one. */
  readonly tab: string;
  now(): number;
}

/** Renewed so often, and given up by others after so long: a crashed tab is followed within two seconds. */
const renewEvery = 500;
const staleAfter = 1_400;

interface Held {
  readonly tab: string;
  readonly at: number;
}

/** The right to write where the browser has no locks: a note in the storage that the holder keeps renewing. */
export function claimByLease({ storage, key, tab, now }: Lease, onChange: OnChange): Claim {
  const read = (): Held | undefined => {
    const [holder, at] = (storage.getItem(key) ?? '').split(' ');
    return holder === undefined || at === undefined ? undefined : { tab: holder, at: Number(at) };
  };
  const isFree = (held: Held | undefined) => held === undefined || held.tab === tab || Math.abs(now() - held.at) > staleAfter;
  const isMine = () => read()?.tab === tab;
  const take = () => {
    if (isFree(read())) storage.setItem(key, `${tab} ${now()}`);
    return isMine();
  };
  const attempt = () => {
    try {
      return take();
    } catch {
      return true; // a storage that refuses the note refuses the draft as well: nothing can be overwritten
    }
  };
  let mine = attempt();
  const timer = setInterval(() => {
    const before = mine;
    mine = attempt();
    if (mine !== before) onChange(mine);
  }, renewEvery);
  return {
    isMine: () => {
      try {
        return mine && isMine();
      } catch {
        return mine;
      }
    },
    takeOver: () => {
      if (mine) return;
      try {
        storage.setItem(key, `${tab} ${now()}`);
        mine = isMine();
      } catch {
        return; // what refuses the note refuses the draft as well
      }
      if (mine) onChange(true);
    },
    release: () => {
      clearInterval(timer);
      mine = false;
      try {
        if (isMine()) storage.removeItem(key);
      } catch {
        return; // it goes stale by itself
      }
    },
  };
}
