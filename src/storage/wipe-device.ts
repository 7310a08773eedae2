import type { DraftStore } from './draft-store.ts';
import type { Tabs } from './tabs.ts';

export interface Device {
  readonly store: DraftStore;
  readonly tabs: Tabs;
  /** Remove the databases; each says true when a second look finds nothing in it. */
  readonly wipeDatabases: readonly (() => Promise<boolean>)[];
  /** Files that were kept to work without a connection; `undefined` where the browser has no such thing. */
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
  readonly workers: { getRegistration(): Promise<Pick<ServiceWorkerRegistration, 'scope' | 'unregister'> | undefined> } | undefined;
  /** Lets the other tabs hear of it before the last look. */
  pause(): Promise<void>;
}

/** Forgets drafts, their mirror, case book, language, offline files and their worker; true when a second look finds nothing of it. */
export async function wipeDevice({ store, tabs, wipeDatabases, caches, workers, pause }: Device): Promise<boolean> {
  const wiped = store.wipe();
  const told = attempt(() => tabs.tellWiped());
  await pause();
  const again = store.wipe();
  const rest = await Promise.all([...wipeDatabases.map((wipe) => wipe()), forgetOffline(caches, workers).catch(() => false)]);
  return wiped && told && again && rest.every(Boolean);
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
