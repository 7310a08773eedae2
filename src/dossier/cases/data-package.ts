import { codebookEdition, smallestCell, type CaseFieldId } from '../../reference/case-codebook.ts';
import { caseField, caseFieldIds, valuesOf, type CaseRecord } from './case-record.ts';
import { caseTables, countCases } from './count-cases.ts';
import { rowOf, tableField } from './table-schema.ts';

/**
 * `shared`: protected, with counts. `own`: every field as it stands in the book, for another device of the same keeper. `record`: the
 * one record of a firm, which it gives away itself.
 */
export type PackageUse = 'shared' | 'own' | 'record';

const packageNames = {
  shared: 'keerpunt-cases',
  own: 'keerpunt-cases-own-copy',
  record: 'keerpunt-case',
} as const satisfies Record<PackageUse, string>;

export interface PackageWords {
  readonly title: string;
  readonly description: string;
  readonly records: string;
  readonly counts: string;
  readonly dictionary: string;
  readonly fieldName: (id: CaseFieldId) => string;
  /** What a field means and what keeps a firm from being recognised by it. */
  readonly fieldNote: (id: CaseFieldId) => string;
  readonly valueName: (id: CaseFieldId, value: string) => string;
}

interface PackageOf {
  readonly records: readonly CaseRecord[];
  readonly use: PackageUse;
  /** Whom the records represent, in the words of the keeper. */
  readonly represents: string;
  /** Quarter in which it was made. */
  readonly madeOn: string;
}

const text = (name: string, constraints: object = {}) => ({ name, type: 'string', constraints });
const tabular = { profile: 'tabular-data-resource' } as const;

/** A case book as one file that other tools read: `datapackage.json` with its rows in it. */
export function writePackage(of: PackageOf, words: PackageWords): PackageFile {
  return {
    fileName: `${packageNames[of.use]}-${of.madeOn.toLowerCase()}.datapackage.json`,
    text: `${JSON.stringify(packageOf(of, words), undefined, 1)}\n`,
  };
}

interface PackageFile {
  readonly fileName: string;
  readonly text: string;
}

/**
 * A Tabular Data Package (Frictionless, version 1, which version 2 reads too): records, counts and dictionary in one file, with the
 * rows in the descriptor itself, as lists under their names.
 */
function packageOf({ records, use, represents, madeOn }: PackageOf, words: PackageWords): object {
  return {
    profile: 'tabular-data-package',
    name: packageNames[use],
    title: words.title,
    description: words.description,
    version: codebookEdition,
    keerpunt: { use, codebook: codebookEdition, madeOn, represents, smallestCell: use === 'shared' ? smallestCell : 1 },
    resources: [
      recordsResource(records, words),
      ...(use === 'shared' && records.length > 0 ? [countsResource(records, words)] : []),
      dictionaryResource(words),
    ],
  };
}

function recordsResource(records: readonly CaseRecord[], words: PackageWords): object {
  const fieldWords = { title: words.fieldName, description: words.fieldNote };
  return {
    ...tabular,
    name: 'records',
    title: words.records,
    data: [caseFieldIds, ...records.map(rowOf)],
    schema: { fields: caseFieldIds.map((id) => tableField(id, fieldWords)), primaryKey: 'record_id', missingValues: [''] },
  };
}

/** Only what is there: a cell that is not listed is empty. */
function countsResource(records: readonly CaseRecord[], words: PackageWords): object {
  const data = caseTables.flatMap((table) => {
    const { rows, columns, cells } = countCases(records, table.rows, table.columns);
    return rows.flatMap((row, at) =>
      columns.flatMap((column, place) => {
        const count = cells[at]?.[place] ?? 0;
        return count === 0 ? [] : [[table.id, row, column, count]];
      }),
    );
  });
  const fields = [
    text('table', { required: true, enum: caseTables.map(({ id }) => id) }),
    text('row'),
    text('column'),
    { name: 'count', type: 'integer', constraints: { required: true, minimum: smallestCell } },
  ];
  return {
    ...tabular,
    name: 'counts',
    title: words.counts,
    data: [fields.map(({ name }) => name), ...data],
    schema: { fields, missingValues: [''] },
  };
}

function dictionaryResource(words: PackageWords): object {
  const data = caseFieldIds.flatMap((id) => {
    const row = (value: string, meaning: string) => [id, words.fieldName(id), value, meaning, words.fieldNote(id)];
    const values = valuesOf(caseField(id)) ?? [];
    return values.length === 0 ? [row('', '')] : values.map((value) => row(value, words.valueName(id, value)));
  });
  const names = ['field', 'name', 'value', 'meaning', 'note'];
  const fields = names.map((name) => text(name));
  return { ...tabular, name: 'dictionary', title: words.dictionary, data: [names, ...data], schema: { fields, missingValues: [''] } };
}
