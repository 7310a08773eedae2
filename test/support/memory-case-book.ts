import type { CaseRecord } from '../../src/dossier/cases/case-record.ts';
import { createCaseBookState } from '../../src/state/cases/case-book-state.ts';

/** A browser with a case book in memory, and windows on it that hear of one another. */
export function memoryCaseBooks(before: readonly CaseRecord[] = []) {
  const records = new Map(before.map((record) => [record.id, record]));
  const windows = new Set<() => void>();
  let about = '';
  let open = 0;
  const wipes = new Set<() => void>();
  const kept = (onWiped: () => void) => {
    open += 1;
    wipes.add(onWiped);
    return {
      all: async () => [...records.values()],
      put: async (added: readonly CaseRecord[]) => added.forEach((record) => records.set(record.id, record)),
      remove: async (id: string) => void records.delete(id),
      about: async () => about,
      setAbout: async (text: string) => {
        about = text;
      },
      close: () => {
        open -= 1;
        wipes.delete(onWiped);
      },
    };
  };
  return {
    /** The number of connections that are open. */
    open: () => open,
    wipe: () => wipes.forEach((onWiped) => onWiped()),
    window: () =>
      createCaseBookState({
        openBook: async (onWiped) => kept(onWiped),
        readPackage: async () => ({ ok: false, reason: 'empty' }),
        hearOthers: (onChanged) => {
          windows.add(onChanged);
          const others = () => [...windows].filter((other) => other !== onChanged);
          return { tellChanged: () => others().forEach((other) => other()), stop: () => windows.delete(onChanged) };
        },
      }),
  };
}
