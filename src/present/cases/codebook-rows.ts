import { caseField, caseFieldIds, valuesOf } from '../../dossier/cases/case-record.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import type { TableRows } from '../../scene/scene.ts';
import type { CaseNames } from './case-names.ts';

/** Every field with its values, what protects a firm and where the idea comes from. */
export function codebookTable(names: CaseNames, t: NamespaceWords<'cases'>): TableRows {
  const head = (['field', 'kind', 'values', 'protection', 'origin'] as const).map((column) => t(`codebook.head.${column}`));
  const rows = caseFieldIds.map((id) => [
    names.field(id),
    names.kind(id),
    (valuesOf(caseField(id)) ?? []).map((value) => names.value(id, value)).join(' · '),
    names.protection(id),
    names.origin(id),
  ]);
  return { head, rows, numeric: [] };
}
