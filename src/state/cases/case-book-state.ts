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
  /** Lets go of what is kept: what is shown is forgotten, what is being written is still written. */
  close(): void;
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
  /** Hears of changes in other windows of this browser, until it is stopped. */
  hearOthers(onChanged: () => void): OtherWindows;
}

export interface OtherWindows {
  tellChanged(): void;
  stop(): void;
}

const nothing = { records: [], represents: '' } as const;

interface Heard {
  onChanged(): void;
  onWiped(): void;
}

/** The book that is open and the other windows that are heard, until they are closed. */
function createConnection(environment: CaseBookEnvironment, { onChanged, onWiped }: Heard) {
  let book: CaseBook | undefined;
  let others: OtherWindows | undefined;
  let openings = 0;
  const lose = () => {
    book = undefined;
    onWiped();
  };
  return {
    book: () => book,
    lose,
    /** False when it was closed meanwhile. */
    open: async (): Promise<boolean> => {
      const opening = (openings += 1);
      others ??= environment.hearOthers(onChanged);
      const opened = book ?? (await environment.openBook(lose));
      if (opening === openings) book = opened;
      else opened.close();
      return opening === openings;
    },
    tellOthers: () => others?.tellChanged(),
    close: () => {
      openings += 1;
      others?.stop();
      book?.close();
      [others, book] = [undefined, undefined];
    },
  };
}

/** A case book: what is shown is what is kept. */
export function createCaseBookState(environment: CaseBookEnvironment): StoreApi<CaseBookValues & CaseBookActions> {
  return createStore((set, get) => {
    const connection = createConnection(environment, {
      onChanged: () => {
        if (get().state === 'open') void show().catch(connection.lose);
      },
      onWiped: () => set({ state: 'wiped', ...nothing }),
    });
    const show = async () => {
      const book = connection.book();
      if (book === undefined) return;
      const [records, represents] = await Promise.all([book.all(), book.about()]);
      if (book === connection.book()) set({ state: 'open', records, represents });
    };
    const open = async () => {
      try {
        if (await connection.open()) await show();
      } catch {
        connection.close(); // a private window or a full disk: the page says that nothing is kept
        set({ state: 'closed', ...nothing });
      }
    };
    /** Opens it anew after a wipe: who writes now wants a book again. */
    const written = async (write: (open: CaseBook) => Promise<void>): Promise<boolean> => {
      if (connection.book() === undefined) await open();
      const book = connection.book();
      if (book === undefined) return false;
      try {
        await write(book);
        await show();
        connection.tellOthers();
        return true;
      } catch {
        return false;
      }
    };
    return {
      state: 'opening',
      ...nothing,
      open,
      close: () => {
        connection.close();
        set({ state: 'opening', ...nothing });
      },
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
