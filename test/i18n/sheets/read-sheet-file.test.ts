import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { number, text, type Cell } from '../../../src/present/workbook/workbook.ts';
import { writeWorkbook } from '../../../src/features/workbook/write-workbook.ts';
import { parseSeries } from '../../../src/i18n/parse-series.ts';
import { readSheetFile } from '../../../src/i18n/sheets/read-sheet-file.ts';
import { mostBytes, mostUnpackedBytes } from '../../../src/i18n/sheets/sheet-file.ts';

type Rows = readonly (readonly Cell[])[];

const workbook = (pages: Readonly<Record<string, Rows>>) =>
  writeWorkbook({
    pages: Object.entries(pages).map(([name, rows]) => ({ name, widths: [20], fixed: { rows: 1, columns: 1 }, rows })),
  });

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const sold = [503, 498, 1_204.5, 510, 1.234, 505, 490, 515, 499, 501, 508, 2_500];
const rows: Rows = [[text('Maand'), text('Stuks')], ...months.map((month, at) => [text(month), number(sold[at] ?? 0)])];

async function textOf(file: Blob, locale: 'nl-BE' | 'en-GB' = 'nl-BE'): Promise<string> {
  const read = await readSheetFile(file, locale);
  return read.ok ? (read.sheets[0]?.text ?? '') : read.reason;
}

/** A workbook of which one cell stands elsewhere. */
async function withCellAt(address: string): Promise<Blob> {
  const parts = unzipSync(new Uint8Array(await (await workbook({ page: rows })).arrayBuffer()));
  const moved = Object.entries(parts).map(([name, part]) => {
    const written = new TextDecoder().decode(part);
    return [name, name.startsWith('xl/worksheets/') ? strToU8(written.replace('r="B13"', `r="${address}"`)) : part] as const;
  });
  return new Blob([zipSync(Object.fromEntries(moved))]);
}

describe('a file of sales', () => {
  it('gives the numbers of a workbook as they are, in both ways of writing decimals', async () => {
    const file = await workbook({ verkoop: rows });
    for (const locale of ['nl-BE', 'en-GB'] as const) {
      expect(parseSeries(await textOf(file, locale), locale)).toMatchObject({ is: 'series', values: sold });
    }
  });

  it('gives every sheet that holds something, by its name', async () => {
    const read = await readSheetFile(await workbook({ uitleg: [[text('Zie blad 2')]], verkoop: rows, leeg: [[text('')]] }), 'nl-BE');
    expect(read).toMatchObject({ ok: true, sheets: [{ name: 'uitleg' }, { name: 'verkoop' }] });
  });

  it('reads a .csv in the encodings that spreadsheets write', async () => {
    const csv = `Mois;Vendu\r\n${['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août'].map((month, at) => `${month};${500 + at}`).join('\r\n')}`;
    const windows = Uint8Array.from(csv, (letter) => letter.charCodeAt(0));
    const utf16 = new Uint8Array(2 + csv.length * 2);
    utf16.set([0xff, 0xfe]);
    [...csv].forEach((letter, at) => utf16.set([letter.charCodeAt(0) % 256, Math.floor(letter.charCodeAt(0) / 256)], 2 + at * 2));
    for (const bytes of [new TextEncoder().encode(csv), windows, utf16]) {
      const read = parseSeries(await textOf(new Blob([bytes])), 'fr-BE');
      expect(read).toMatchObject({ is: 'series', values: [500, 501, 502, 503, 504, 505, 506, 507] });
    }
  });

  it('asks before the days of a .csv are added up to months', async () => {
    const days = Array.from({ length: 243 }, (_, at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));
    const read = parseSeries(await textOf(new Blob([`datum;stuks\n${days.map((day) => `${day};10`).join('\n')}`])), 'nl-BE');
    expect(read.is).toBe('asks');
    const first = read.is === 'asks' ? read.readings[0] : undefined;
    expect(first?.choices.map(({ code }) => code)).toContain('from-days');
    expect(first?.values).toEqual([310, 280, 310, 300, 310, 300, 310, 310]); // January to August, ten a day
  });

  it.each([
    ['nothing at all', new Blob([]), 'empty'],
    ['blanks', new Blob([' \r\n\t\n']), 'empty'],
    ['a picture', new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])]), 'not-a-sheet'],
    ['a page of the web', new Blob(['<!DOCTYPE html><p>12</p>']), 'not-a-sheet'],
    ['a PDF', new Blob(['%PDF-1.7 12 13 14']), 'not-a-sheet'],
    ['another zip', new Blob([zipSync({ 'a.xml': strToU8('<a/>') })]), 'not-a-sheet'],
    ['half a zip', new Blob([Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])]), 'not-a-sheet'],
    ['a workbook of before 2007', new Blob([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1])]), 'old-format'],
    ['too many bytes', new Blob([new Uint8Array(mostBytes + 1)]), 'too-large'],
    [
      'a small zip that unpacks to too much',
      new Blob([zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(mostUnpackedBytes + 1) })]),
      'too-large',
    ],
  ])('refuses %s', async (_, file, reason) => {
    expect(await readSheetFile(file, 'nl-BE')).toMatchObject({ ok: false, reason });
  });

  it('refuses 200 columns, and says how many there are', async () => {
    const wide = Array.from({ length: 12 }, () => Array.from({ length: 200 }, (_, at) => at));
    const csv = new Blob([wide.map((row) => row.join(';')).join('\n')]);
    const xlsx = await workbook({ page: wide.map((row) => row.map((value) => number(value))) });
    for (const file of [csv, xlsx]) {
      expect(await readSheetFile(file, 'nl-BE')).toEqual({ ok: false, reason: 'too-wide', columns: 200 });
    }
  });

  it('makes no rows and columns up to a cell at the far end', async () => {
    expect(await readSheetFile(await withCellAt('XFD13'), 'nl-BE')).toEqual({ ok: false, reason: 'too-wide', columns: 16_384 });
    expect(await readSheetFile(await withCellAt('B1048576'), 'nl-BE')).toMatchObject({ ok: false, reason: 'too-large' });
  });
});
