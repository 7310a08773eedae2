import type { DraftStore } from './draft-store.ts';
import type { Tabs } from './tabs.ts';

export interface Device {
  readonly store: DraftStore;
  readonly tabs: Tabs;
  /** Removes the records of the case book; true when a second look finds none. */
  wipeCaseBook(): Promise<boolean>;
  /** Files that were kept to work without a connection; `undefined` where the browser has no such thing. */
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  readonly workers: { getRegistration(): Promise<Pick<ServiceWorkerRegistration, 'scope' | 'unregister'> | undefined> } | undefined;
  /** Lets the other tabs hear of it before the last look. */
  pause(): Promise<void>;
}

/** Forgets drafts, case book, language, offline files and their worker; true when a second look finds nothing of it. */
export async function wipeDevice({ store, tabs, wipeCaseBook, caches, workers, pause }: Device): Promise<boolean> {
  const wiped = store.wipe();
  const told = attempt(() => tabs.tellWiped());
  await pause();
  const [again, book, offline] = await Promise.all([store.wipe(), wipeCaseBook(), forgetOffline(caches, workers).catch(() => false)]);
  return wiped && told && again && book && offline;
}

async function forgetOffline(caches: Device['caches'], workers: Device['workers']): Promise<boolean> {
  const registration = await workers?.getRegistration();
  if (registration === undefined) return true;
  const ours = (name: string) => name.endsWith(registration.scope);
  const names = (await caches?.keys()) ?? [];
  await Promise.all(names.filter(ours).map((name) => caches?.delete(name)));
  await registration.unregister();
  const left = (await caches?.keys()) ?? [];
  return !left.some(ours);
}

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
