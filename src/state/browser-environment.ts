import { openBrowserStorage, type BrowserStorage } from '../storage/browser-storage.ts';
import { createDraftStore, type DraftStore } from '../storage/draft-store.ts';
import { mirrored } from '../storage/mirrored-store.ts';
import { createTabs, noOtherTabs, type Tabs } from '../storage/tabs.ts';
import { createId, randomNumbers } from './context/create-id.ts';
import type { Environment } from './context/environment.ts';

/** The wizard's surroundings in a browser. */
export function createBrowserEnvironment(): Environment {
  const storage = openBrowserStorage();
  const store = storage === undefined ? createDraftStore(undefined) : storeOf(storage);
  const tabs = storage === undefined ? noOtherTabs : tabsOf(storage);
  return {
    store,
    tabs,
    now: () => new Date(),
    createId,
    createSeed: () => randomNumbers(1)[0] ?? 1,
    loadDraftTools: async () => (await import('./context/draft-tools.ts')).draftTools,
    loadDossierTools: async () => (await import('./context/dossier-tools.ts')).dossierTools,
    createCalculators: async () => (await import('../worker/client.ts')).createCalculators(),
    createOrderCalculator: async () => (await import('../worker/client.ts')).createOrderCalculator(),
    soon,
    betweenKeys: keysHeard(),
    createExplorer: async () => (await import('../worker/explorer.ts')).createExplorer(),
    wipeDevice: async () => {
      const [{ wipeDevice }, { wipeCaseBook }, { wipeMirror }] = await Promise.all([
        import('../storage/wipe-device.ts'),
        import('../storage/cases/case-book.ts'),
        import('../storage/mirror.ts'),
      ]);
      return wipeDevice({
        store,
        tabs,
        wipeDatabases: [wipeCaseBook, wipeMirror],
        caches: 'caches' in globalThis ? globalThis.caches : undefined,
        workers: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
        pause: () => new Promise((resolve) => setTimeout(resolve, 150)),
      });
    },
  };
}

/** The longest that an answer waits before it is calculated with. */
const patience = 200; // milliseconds

function soon(work: () => void): void {
  if ('requestIdleCallback' in globalThis) globalThis.requestIdleCallback(work, { timeout: patience });
  else setTimeout(work, patience / 4);
}

/** Longer than a typed answer takes to count, and to be read. */
const pauseOfTyping = 600; // milliseconds

/** From now on keys are heard; what it returns ends once the last one is long enough ago. */
function keysHeard(): () => Promise<void> {
  let last = -Infinity;
  addEventListener('keydown', () => (last = performance.now()), { capture: true, passive: true });
  return async () => {
    for (let left = pauseOfTyping; left > 0;) {
      left = last + pauseOfTyping - performance.now();
      if (left > 0) await new Promise((resolve) => void setTimeout(resolve, left));
    }
  };
}

function storeOf(storage: BrowserStorage): DraftStore {
  const store = createDraftStore(storage);
  return mirrored(
    store,
    storage,
    import('../storage/follow-store.ts').then(({ followStore }) => followStore({ storage, store })),
  );
}

function tabsOf(storage: BrowserStorage): Tabs {
  return createTabs({
    storage,
    locks: 'locks' in navigator ? navigator.locks : undefined,
    tab: createId(),
    now: () => Date.now(),
    onStorage: (listener) => addEventListener('storage', ({ key, newValue }) => listener(key, newValue)),
  });
}
