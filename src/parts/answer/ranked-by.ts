import { useSyncExternalStore } from 'react';

type RankedBy = 'money' | 'matters';

let by: RankedBy = 'matters';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** With weights given, every page of the answer speaks of the same pair: of money alone, or of all that matters. */
export function setRankedBy(next: RankedBy): void {
  by = next;
  for (const tell of listeners) tell();
}

export function useRankedBy(): RankedBy {
  return useSyncExternalStore(subscribe, () => by);
}
