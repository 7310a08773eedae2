import { locales, type Locale } from '../../../../content/locales.ts';
import type { Draft } from '../../../../dossier/draft/draft.ts';
import { readAllRows } from '../../../../i18n/csv.ts';
import { loadTexts } from '../../../../i18n/load-texts.ts';
import { readSheetFile } from '../../../../i18n/sheets/read-sheet-file.ts';
import type { SheetRefusal } from '../../../../i18n/sheets/sheet-file.ts';
import { createNamespaceWords } from '../../../../i18n/words.ts';
import type { Figures } from '../../../../state/context/wizard-state.ts';
import { amountRows } from './amount-rows.ts';
import { readAmounts, type AmountsRead, type Headings } from './read-amounts.ts';

export type AmountsFileRead = AmountsRead | { readonly ok: false; readonly reason: SheetRefusal; readonly columns?: number };

interface Open {
  readonly draft: Draft;
  readonly figures: Figures;
}

async function headingsIn(locale: Locale): Promise<Headings> {
  const t = createNamespaceWords<'amounts'>(locale, await loadTexts(locale, 'amounts'));
  return { locale, code: t('head.code'), now: t('head.now'), amount: t('head.amount') };
}

/** Reads a sheet of amounts that was filled in, in whatever language it was fetched: the first of its sheets that is one. */
export async function readAmountsFile(file: Blob, { draft, figures }: Open, locale: Locale): Promise<AmountsFileRead> {
  const found = await readSheetFile(file, locale);
  if (!found.ok) return found;
  const headings = await Promise.all(locales.map(headingsIn));
  const rows = amountRows(draft, figures);
  let first: Exclude<AmountsFileRead, { readonly ok: true }> | undefined;
  for (const { name, text } of found.sheets) {
    const grid = name === '' ? readAllRows(text) : readAllRows(text, '\t'); // a sheet of a workbook has a name
    const read: AmountsFileRead = grid === undefined ? { ok: false, reason: 'too-large' } : readAmounts(grid, rows, headings);
    if (read.ok) return read;
    if (first === undefined || first.reason === 'not-a-template') first = read;
  }
  return first ?? { ok: false, reason: 'empty' };
}
