import { caseFields, caseScales, codebookEdition, type CaseFieldId } from '../../reference/case-codebook.ts';
import { mostInList } from '../draft/limits.ts';

type CaseField = (typeof caseFields)[number];

/** What a record says: a field, and the one or several values of it. A field that is left out was not told. */
type CaseValues = Readonly<Partial<Record<CaseFieldId, readonly string[]>>>;

/** One case of a firm that looked at where it produces, whatever it did: no name, no amount, no day. */
export interface CaseRecord {
  /** Random: it leads to no firm, no file and no device. */
  readonly id: string;
  readonly told: CaseValues;
}

const patterns = {
  number: /^[a-z0-9-]{1,40}$/,
  edition: /^\d{4}-\d{2}(-\d{2})?$/,
  quarter: /^\d{4}-Q[1-4]$/,
} as const;

const rules: ReadonlyMap<string, CaseField> = new Map(caseFields.map((field) => [field.id, field]));

export function caseField(id: CaseFieldId): CaseField {
  const found = rules.get(id);
  if (found === undefined) throw new RangeError(`case record: no field ${id}`);
  return found;
}

export const isCaseField = (id: string): id is CaseFieldId => rules.has(id);

export const caseFieldIds: readonly CaseFieldId[] = caseFields.map(({ id }) => id);

/** The values of which a field takes one or several; undefined where it follows a pattern. */
export function valuesOf(field: CaseField): readonly string[] | undefined {
  return 'scale' in field ? caseScales[field.scale] : undefined;
}

/** The pattern of a field without values to choose from. */
export function patternOf({ kind }: CaseField): RegExp | undefined {
  return kind === 'choice' || kind === 'list' ? undefined : patterns[kind];
}

/** Those of the values that a field can have. */
export function allowedValues(id: CaseFieldId, values: readonly string[]): readonly string[] {
  const field = caseField(id);
  const choices = valuesOf(field);
  const pattern = patternOf(field);
  const unlike = values.length > 1 ? [...new Set(values)] : values;
  const fitting = unlike.filter((value) => choices?.includes(value) ?? pattern?.test(value) ?? false);
  return fitting.slice(0, field.kind === 'list' ? mostInList : 1);
}

/** A record without what no record may say; nothing else of it is changed. */
export function cleanRecord({ id, told }: CaseRecord): CaseRecord {
  const kept = caseFieldIds.flatMap((field) => {
    const said = told[field];
    const values = said === undefined ? [] : allowedValues(field, said);
    return values.length === 0 || field === 'record_id' ? [] : [[field, values] as const];
  });
  return { id, told: { schema: [codebookEdition], ...Object.fromEntries(kept) } };
}
