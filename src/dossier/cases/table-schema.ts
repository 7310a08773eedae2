import type { CaseFieldId } from '../../reference/case-codebook.ts';
import { caseField, caseFieldIds, patternOf, valuesOf, type CaseRecord } from './case-record.ts';

/** Between the values of a list, in a cell of a table. */
const between = ';';

interface TableField {
  readonly name: CaseFieldId;
  readonly type: 'string';
  readonly title: string;
  readonly description: string;
  readonly constraints: Readonly<Record<string, unknown>>;
}

interface FieldWords {
  readonly title: (id: CaseFieldId) => string;
  readonly description: (id: CaseFieldId) => string;
}

/** A field as a Table Schema tells it: text, with what may stand in it. */
export function tableField(id: CaseFieldId, { title, description }: FieldWords): TableField {
  return { name: id, type: 'string', title: title(id), description: description(id), constraints: constraintsOf(id) };
}

function constraintsOf(id: CaseFieldId): TableField['constraints'] {
  const field = caseField(id);
  if (id === 'record_id') return { required: true, unique: true, pattern: patternOf(field)?.source };
  const choices = valuesOf(field);
  if (choices === undefined) return { pattern: patternOf(field)?.source };
  if (field.kind === 'choice') return { enum: choices };
  const any = `(${choices.join('|')})`;
  return { pattern: `^${any}(${between}${any})*$` };
}

/** A record as a row of a table, its cells in the order of the fields: an empty text where it was not told. */
export function rowOf({ id, told }: CaseRecord): readonly string[] {
  return caseFieldIds.map((field) => (field === 'record_id' ? id : (told[field] ?? []).join(between)));
}

/** The values that stand in a cell. */
export const valuesInCell = (cell: string): readonly string[] =>
  cell
    .split(between)
    .map((value) => value.trim())
    .filter((value) => value !== '');
