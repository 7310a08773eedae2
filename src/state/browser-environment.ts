import { openBrowserStorage } from '../storage/browser-storage.ts';
import { ownClaims } from '../storage/claims.ts';
import { createDraftStore } from '../storage/draft-store.ts';
import type { Environment } from './environment.ts';

/** The wizard's surroundings in a browser. */
export function createBrowserEnvironment(): Environment {
  const storage = openBrowserStorage(() => globalThis.localStorage);
  const store = createDraftStore(storage);
  const claims = ownClaims;
  return {
    store,
    claims,
    now: () => new Date(),
    createId,
    createSeed: () => randomNumbers(1)[0] ?? 1,
    loadWorkshop: async () => (await import('./workshop.ts')).workshop,
    createCalculator: async () => (await import('../worker/client.ts')).createCalculator(),
    wipeDevice: async () => store.wipe(),
  };
}

function randomNumbers(count: number): Uint32Array {
  return globalThis.crypto.getRandomValues(new Uint32Array(count));
}

/** Twelve characters: `randomUUID` does not exist on a page without https. */
function createId(): string {
  return [...randomNumbers(2)].map((part) => part.toString(36).padStart(7, '0').slice(-6)).join('');
}
