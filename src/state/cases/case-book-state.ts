import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CaseRecord } from '../../dossier/cases/case-record.ts';
import type { CaseBook } from '../../storage/cases/case-book.ts';
import type { PackageRead } from '../../storage/cases/read-package.ts';

/** `closed`: this browser keeps no book, or refuses it. `wiped`: the device was emptied since. */
type BookState = 'opening' | 'open' | 'closed' | 'wiped';

export interface CaseBookValues {
  readonly state: BookState;
  readonly records: readonly CaseRecord[];
  /** Whom the records represent, as the keeper says it. */
  readonly represents: string;
}

export interface CaseBookActions {
  open(): Promise<void>;
  /** Adds records, each in the place of the one with its number; false when nothing could be written. */
  put(records: readonly CaseRecord[]): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  setRepresents(text: string): Promise<boolean>;
  /** Adds the records of a file. */
  read(file: Blob): Promise<PackageRead | { readonly ok: false; readonly reason: 'not-kept' }>;
}

export interface CaseBookEnvironment {
  openBook(onWiped: () => void): Promise<CaseBook>;
  readPackage(file: Blob): Promise<PackageRead>;
  /** Other windows of this browser that show the book. */
  readonly others: { tellChanged(): void; onChanged(listener: () => void): void };
}

/** The case book of this page: what is shown is what is kept. */
export function createCaseBookState(environment: CaseBookEnvironment): StoreApi<CaseBookValues & CaseBookActions> {
  return createStore((set, get) => {
    let book: CaseBook | undefined;
    const show = async () => {
      if (book === undefined) return;
      const [records, represents] = await Promise.all([book.all(), book.about()]);
      set({ state: 'open', records, represents });
    };
    const onWiped = () => {
      book = undefined;
      set({ state: 'wiped', records: [], represents: '' });
    };
    const open = async () => {
      try {
        book ??= await environment.openBook(onWiped);
        await show();
      } catch {
        book = undefined; // a private window or a full disk: the page says that nothing is kept
        set({ state: 'closed', records: [], represents: '' });
      }
    };
    /** Opens it anew after a wipe: who writes now wants a book again. */
    const written = async (write: (open: CaseBook) => Promise<void>): Promise<boolean> => {
      if (book === undefined) await open();
      if (book === undefined) return false;
      try {
        await write(book);
        await show();
        environment.others.tellChanged();
        return true;
      } catch {
        return false;
      }
    };
    environment.others.onChanged(() => {
      if (get().state === 'open') void show().catch(onWiped);
    });
    return {
      state: 'opening',
      records: [],
      represents: '',
      open,
      put: (records) => written((kept) => kept.put(records)),
      remove: (id) => written((kept) => kept.remove(id)),
      setRepresents: (text) => written((kept) => kept.setAbout(text)),
      read: async (file) => {
        const read = await environment.readPackage(file);
        if (!read.ok) return read;
        const { represents } = get();
        const kept = await written(async (target) => {
          await target.put(read.records);
          if (represents === '' && read.represents !== '') await target.setAbout(read.represents);
        });
        return kept ? read : { ok: false, reason: 'not-kept' };
      },
    };
  });
}
