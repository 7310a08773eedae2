import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { cleanRecord, type CaseRecord } from '../../dossier/cases/case-record.ts';
import { wipeDatabase } from '../wipe-database.ts';

const databaseName = 'keerpunt.cases';
/** Of the layout of the database, not of the records: those are read by their codebook. */
const layout = 1;
/** So many are written or read before the page gets its turn. */
const batch = 100;
const aboutKey = 'represents';

interface Layout extends DBSchema {
  records: { key: string; value: CaseRecord };
  about: { key: string; value: string };
}

/** Records of many dossiers, on this device only. */
export interface CaseBook {
  /** All records, in the order of their numbers. */
  all(): Promise<readonly CaseRecord[]>;
  /** Writes all of them or none; one with a number that is there already takes its place. */
  put(records: readonly CaseRecord[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** Whom the records represent, as the keeper of the book says it. */
  about(): Promise<string>;
  setAbout(text: string): Promise<void>;
  close(): void;
}

/** Opens the book; `onWiped`: another window, or this one elsewhere, empties the device. */
export async function openCaseBook(onWiped: () => void): Promise<CaseBook> {
  const database = await openDB<Layout>(databaseName, layout, {
    upgrade: (created) => {
      created.createObjectStore('records', { keyPath: 'id' });
      created.createObjectStore('about');
    },
    blocking: () => {
      database.close(); // or the wipe waits for this window
      onWiped();
    },
  });
  return {
    all: () => readAll(database),
    put: (records) => putAll(database, records),
    remove: (id) => database.delete('records', id),
    about: async () => (await database.get('about', aboutKey)) ?? '',
    setAbout: async (text) => {
      await database.put('about', text, aboutKey);
    },
    close: () => database.close(),
  };
}

async function readAll(database: IDBPDatabase<Layout>): Promise<readonly CaseRecord[]> {
  const found: CaseRecord[] = [];
  for (let from: IDBKeyRange | undefined; ;) {
    const read = await database.getAll('records', from, batch);
    for (const record of read) found.push(cleanRecord(record)); // another version may have written values that are not known here
    const last = read.at(-1);
    if (last === undefined || read.length < batch) return found;
    from = IDBKeyRange.lowerBound(last.id, true);
  }
}

async function putAll(database: IDBPDatabase<Layout>, records: readonly CaseRecord[]): Promise<void> {
  const transaction = database.transaction('records', 'readwrite');
  const ended = transaction.done.then(
    () => undefined,
    (reason: unknown) => reason ?? new Error('case book: the transaction was ended'),
  );
  let refused: unknown;
  for (let at = 0; at < records.length && refused === undefined; at += batch) {
    const written = await Promise.allSettled(records.slice(at, at + batch).map(async (record) => transaction.store.put(record)));
    const [failure] = written.flatMap((one) => (one.status === 'rejected' ? [one] : []));
    if (failure !== undefined) refused = failure.reason ?? new Error('case book: a record was refused');
  }
  if (refused !== undefined) abort(transaction);
  const failed = refused ?? (await ended);
  await ended;
  if (failed !== undefined) throw failed;
}

/** A full disk has ended it already. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

/** Removes the book; true when a second look finds no record of it. */
export function wipeCaseBook(): Promise<boolean> {
  return wipeDatabase(databaseName, async () => {
    const book = await openCaseBook(() => undefined);
    const [records, about] = [await book.all(), await book.about()];
    book.close();
    return records.length + about.length;
  });
}
