import type { CaseFieldId } from '../../reference/case-codebook.ts';
import { caseField, valuesOf, type CaseRecord } from './case-record.ts';

/** How many records say each value of one field with each value of another; a record with two values in a list counts in both. */
export interface CaseCounts {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** `cells[row][column]`; the last row and column count those in which it was not told. */
  readonly cells: readonly (readonly number[])[];
}

/** Stands for what was not told or may not be shared. */
export const notTold = '';

const allValues = (id: CaseFieldId): readonly string[] => [...(valuesOf(caseField(id)) ?? []), notTold];
const told = (record: CaseRecord, id: CaseFieldId): readonly string[] => {
  const values = record.told[id] ?? [];
  return values.length === 0 ? [notTold] : values;
};

export function countCases(records: readonly CaseRecord[], rowField: CaseFieldId, columnField: CaseFieldId): CaseCounts {
  const rows = allValues(rowField);
  const columns = allValues(columnField);
  const cells = rows.map(() => columns.map(() => 0));
  for (const record of records)
    for (const row of told(record, rowField))
      for (const column of told(record, columnField)) {
        const cellsOfRow = cells[rows.indexOf(row)];
        const at = columns.indexOf(column);
        if (cellsOfRow !== undefined && at >= 0) cellsOfRow[at] = (cellsOfRow[at] ?? 0) + 1;
      }
  return { rows, columns, cells };
}

/** The tables that the policy debate asks for: why against what came of it, and what was meant against what was done. */
export const caseTables = [
  { id: 'motives', rows: 'motives', columns: 'outcome' },
  { id: 'intention', rows: 'outcome', columns: 'stage' },
  { id: 'advice', rows: 'advice_money', columns: 'stage' },
] as const satisfies readonly { id: string; rows: CaseFieldId; columns: CaseFieldId }[];

export type CaseTableId = (typeof caseTables)[number]['id'];
