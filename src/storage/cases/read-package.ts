import { cleanRecord, allowedValues, isCaseField, type CaseRecord } from '../../dossier/cases/case-record.ts';
import { valuesInCell } from '../../dossier/cases/table-schema.ts';
import { decodeText } from '../decode-text.ts';

/** Above this a file would stall the page: ten thousand records take some twenty million characters. */
const largestFile = 60_000_000;
const mostRecords = 20_000;
/** So many rows are read before the page gets its turn. */
const batch = 100;

export type PackageRefusal = 'empty' | 'too-large' | 'not-text' | 'not-json' | 'not-a-package' | 'no-rows' | 'too-many' | 'unreadable';

export type PackageRead =
  | {
      readonly ok: true;
      readonly records: readonly CaseRecord[];
      /** Whom it says that it represents. */
      readonly represents: string;
      /** Columns that are not in the codebook. */
      readonly unknown: readonly string[];
      /** Cells with a value that no record may say: they are left out. */
      readonly dropped: number;
    }
  | { readonly ok: false; readonly reason: PackageRefusal };

interface Around {
  readonly createId: () => string;
  readonly pause: () => Promise<void>;
}

const refuse = (reason: PackageRefusal) => ({ ok: false, reason }) as const;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldOf = (value: unknown, name: string): unknown => (isObject(value) ? Reflect.get(value, name) : undefined);

/** Reads a data package of cases, of this app or of another that follows the codebook. Nothing of it is run or fetched. */
export async function readPackage(file: Blob, around: Around): Promise<PackageRead> {
  if (file.size === 0) return refuse('empty');
  if (file.size > largestFile) return refuse('too-large');
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) return refuse('not-text');
    const content = parsed(text);
    return content === undefined ? refuse('not-json') : await readContent(content, around);
  } catch {
    return refuse('unreadable'); // the file was moved, or the browser may not read it
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readContent(content: unknown, around: Around): Promise<PackageRead> {
  const resources = fieldOf(content, 'resources');
  if (!Array.isArray(resources)) return refuse('not-a-package');
  const tables = resources.flatMap((resource: unknown) => {
    const data = rowsIn(fieldOf(resource, 'data'));
    return data === undefined ? [] : [{ name: fieldOf(resource, 'name'), data }];
  });
  const rows = (tables.find(({ name }) => name === 'records') ?? tables[0])?.data;
  if (rows === undefined || !rows.some((row) => Object.keys(row).some((column) => column !== 'record_id' && isCaseField(column))))
    return refuse('no-rows');
  if (rows.length > mostRecords) return refuse('too-many');
  const represents = fieldOf(fieldOf(content, 'keerpunt'), 'represents');
  return { ok: true, represents: typeof represents === 'string' ? represents.slice(0, 500) : '', ...(await readRows(rows, around)) };
}

/** Rows as objects, or as lists under a list of names. */
function rowsIn(data: unknown): readonly object[] | undefined {
  if (!Array.isArray(data)) return undefined;
  const all: readonly unknown[] = data;
  const [head] = all;
  if (!Array.isArray(head)) return all.filter(isObject);
  const names: readonly unknown[] = head;
  return all.slice(1).flatMap((row) => {
    if (!Array.isArray(row)) return [];
    const cells: readonly unknown[] = row;
    return [Object.fromEntries(names.map((name, at) => [String(name), cells[at]]))];
  });
}

async function readRows(rows: readonly object[], { createId, pause }: Around) {
  const records: CaseRecord[] = [];
  const unknown = new Set<string>();
  let dropped = 0;
  for (const [at, row] of rows.entries()) {
    if (at % batch === 0) await pause();
    const told: [string, readonly string[]][] = [];
    for (const [column, cell] of Object.entries<unknown>({ ...row })) {
      if (!isCaseField(column)) unknown.add(column.slice(0, 60));
      else {
        const said = typeof cell === 'string' ? valuesInCell(cell) : [];
        const allowed = allowedValues(column, said);
        dropped += said.length - allowed.length;
        told.push([column, allowed]);
      }
    }
    const number = told.find(([column]) => column === 'record_id')?.[1][0];
    records.push(cleanRecord({ id: number ?? createId(), told: Object.fromEntries(told) }));
  }
  return { records, unknown: [...unknown], dropped };
}
