import type codebook from '../../content/texts/nl/codebook.ts';
import type products from '../../content/texts/nl/products.ts';
import type { Same } from '../../content/texts/same.ts';
import { caseField } from '../../dossier/cases/case-record.ts';
import type { CaseFieldId, CasePart } from '../../reference/case-codebook.ts';

/** Plain catalogs, not messages: names are looked up by the field and the value of a record. */
export interface CaseCatalogs {
  readonly codebook: Same<typeof codebook>;
  readonly sectors: Same<typeof products>['sector'];
}

/** What the fields of a record and their values are called in one language. */
export interface CaseNames {
  field(id: CaseFieldId): string;
  value(id: CaseFieldId, value: string): string;
  /** Several values in one line. */
  values(id: CaseFieldId, values: readonly string[]): string;
  part(id: CasePart): string;
  kind(id: CaseFieldId): string;
  protection(id: CaseFieldId): string;
  origin(id: CaseFieldId): string;
}

export function createCaseNames({ codebook: book, sectors }: CaseCatalogs): CaseNames {
  const scales: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...book.scale, sector: sectors };
  const value = (id: CaseFieldId, one: string) => {
    const field = caseField(id);
    return 'scale' in field ? (scales[field.scale]?.[one] ?? one) : one;
  };
  return {
    field: (id) => book.field[id],
    value,
    values: (id, values) => values.map((one) => value(id, one)).join(', '),
    part: (id) => book.part[id],
    kind: (id) => book.kind[caseField(id).kind],
    protection: (id) => book.protection[caseField(id).protection],
    origin: (id) => book.origin[caseField(id).origin],
  };
}
