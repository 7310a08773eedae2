import { firmsAlike } from '../../dossier/cases/firms-alike.ts';
import type { CaseRecord } from '../../dossier/cases/case-record.ts';
import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { smallestCell } from '../../reference/case-codebook.ts';
import type { CaseNames } from './case-names.ts';

interface CellWords {
  readonly names: CaseNames;
  readonly t: NamespaceWords<'cases'>;
  readonly format: Format;
}

interface CellText {
  /** True while a firm could be recognised. */
  readonly isSmall: boolean;
  readonly lines: readonly string[];
}

/** Below this one firm is as likely as two. */
const one = 1.5;
/** Digits that an order of magnitude can bear. */
const digits = 1;

/** How many firms a record could be of, and which field to leave out while they are few. */
export function tellCell({ told }: CaseRecord, { names, t, format }: CellWords): CellText {
  const { firms, by, leave } = firmsAlike(told);
  const isSmall = firms < smallestCell;
  const about = format.number(Number(firms.toPrecision(digits)));
  const size = firms < one ? t('cell.one') : t(isSmall ? 'cell.few' : 'cell.many', { firms: about });
  const fields = by.map((field) => names.values(field, told[field] ?? []));
  return {
    isSmall,
    lines: [
      size,
      ...(fields.length === 0 ? [] : [t('cell.by', { fields: format.list(fields) })]),
      ...(isSmall ? [leave === undefined ? t('cell.leaveMore') : t('cell.leave', { field: names.field(leave) })] : []),
      t('cell.estimate'),
    ],
  };
}
