import writeExcelFile from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../../../../src/content/locales.ts';
import { amountRows } from '../../../../../src/features/scan/check/amounts/amount-rows.ts';
import { readAmountsFile } from '../../../../../src/features/scan/check/amounts/read-amounts-file.ts';
import { writeAmountsCsv, writeAmountsWorkbook, type AmountsSheet } from '../../../../../src/features/scan/check/amounts/write-amounts.ts';
import { readCsv } from '../../../../../src/i18n/csv.ts';
import { asTyped } from '../../../../../src/i18n/format.ts';
import { loadTexts } from '../../../../../src/i18n/load-texts.ts';
import { readSheetFile } from '../../../../../src/i18n/sheets/read-sheet-file.ts';
import { createNamespaceWords } from '../../../../../src/i18n/words.ts';
import { draftOf, figures, planOf, said } from '../../../../support/draft-of.ts';

const draft = draftOf({ 'purchase.amount': said(180_000.5), 'purchase.pieces': said(12_000) }, [
  planOf('nearshore', { price: said(18.125) }),
]);
const rows = amountRows(draft, figures);
const commands = ["cmd|' /C calc'!A0", 'HYPERLINK("http://x")', '1+1', 'SUM(A1:A9)', 'WEBSERVICE("x")', '"x"'];
const hostile = ['=', '+', '-', '@', '\t='].flatMap((sign) => commands.map((command) => `${sign}${command}`));

async function sheetIn(locale: Locale, option = 'Polen'): Promise<AmountsSheet> {
  const t = createNamespaceWords<'amounts'>(locale, await loadTexts(locale, 'amounts'));
  const keys = ['what', 'option', 'unit', 'now', 'basis', 'amount', 'code'] as const;
  const lines = rows.map(({ code, now, unit }) => ({
    what: code,
    option,
    unit,
    now: now === undefined ? undefined : asTyped(now, unit),
    basis: '',
    code,
    isShare: unit === '1',
  }));
  return { name: t('sheet'), head: keys.map((key) => t(`head.${key}`)), lines };
}

const nothing = { ok: true, changes: [], same: 0, notTaken: [] };
const open = { draft, figures };

describe('the sheet of amounts', () => {
  it.each(locales)('changes nothing when it comes back as it went out, in %s, read on a screen in another language', async (locale) => {
    const sheet = await sheetIn(locale);
    for (const screen of locales) {
      expect(await readAmountsFile(writeAmountsCsv(sheet), open, screen)).toEqual(nothing);
      expect(await readAmountsFile(await writeAmountsWorkbook(sheet), open, screen)).toEqual(nothing);
    }
  });

  it('is read as a spreadsheet keeps numbers, with empty rows in between and on a second sheet', async () => {
    const { head } = await sheetIn('nl-BE');
    const row = (code: string, amount: number | string) => [null, null, null, null, null, amount, code];
    const data = [[...head], row('purchase.amount', 1234.567), [], row('purchase.pieces', 'veel'), row('purchase.basis', 3)];
    const book = await writeExcelFile([
      { sheet: 'Uitleg', data: [['Lees mij']] },
      { sheet: 'Blad', data },
    ]).toBlob();
    const read = await readAmountsFile(book, open, 'en-GB');
    expect(read).toMatchObject({
      ok: true,
      changes: [{ answer: { value: 1234.567, text: '1234,567' } }],
      notTaken: [{ line: 4 }, { line: 5 }],
    });
  });

  it('is read from a file in the old letters of a spreadsheet, with semicolons', async () => {
    const { head } = await sheetIn('fr-BE');
    const text = [head.join(';'), ';;;;;"1 500,5";purchase.amount'].join('\r\n');
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0)); // windows-1252
    expect(await readAmountsFile(new Blob([bytes]), open, 'nl-BE')).toMatchObject({ ok: true, changes: [{ answer: { value: 1500.5 } }] });
  });

  it('says why a file is no such sheet', async () => {
    expect(await readAmountsFile(new Blob(['Naam;Bedrag\r\nx;3']), open, 'nl-BE')).toEqual({ ok: false, reason: 'not-a-template' });
    expect(await readAmountsFile(new Blob([]), open, 'nl-BE')).toEqual({ ok: false, reason: 'empty' });
  });

  it('keeps thirty hostile names text, in both formats', async () => {
    expect(hostile).toHaveLength(30);
    for (const name of hostile) {
      const sheet = await sheetIn('nl-BE', name);
      const csv = await writeAmountsCsv(sheet).text();
      for (const line of csv.trim().split('\r\n').slice(1, 3)) expect(line).not.toMatch(/(^|;)"?[=+\-@\t]/);
      expect(readCsv(csv)?.[1]?.[1]).toBe(name);
    }
    const book = await readSheetFile(await writeAmountsWorkbook(await sheetIn('nl-BE', hostile[0])), 'nl-BE');
    expect(book.ok && book.sheets[0]?.text.split('\n')[1]).toContain(hostile[0]); // a formula would come back as what it gives
  });
});
