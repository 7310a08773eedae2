import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import readSheets from 'read-excel-file/universal';
import type { Locale } from '../../content/locales.ts';
import { mostColumns, mostRows, mostUnpackedBytes, refusedFile, type SheetFile } from './sheet-file.ts';

/** The parts of a workbook that hold cells or say how to read them; nothing where they unpack to more than a sheet is. */
function unpack(bytes: Uint8Array): Unzipped | 'too-large' {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.xml(?:\.rels)?$/.test(name)) return false;
      unpacked += originalSize;
      return unpacked <= mostUnpackedBytes;
    },
  });
  return unpacked > mostUnpackedBytes ? 'too-large' : parts;
}

const letters = 26;
const columnOf = (name: string) => [...name].reduce((column, letter) => column * letters + letter.charCodeAt(0) - 64, 0);

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How far the cells reach. A single one at the far end would have every row and column before it made. */
function extentOf(parts: Unzipped): Extent {
  let [rows, columns] = [0, 0];
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/') || !name.endsWith('.xml')) continue;
    for (const [, column = '', row = ''] of strFromU8(part).matchAll(/<(?:c|row)\b[^>]*?\br="([A-Z]{0,4})(\d+)"/g)) {
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnOf(column));
    }
  }
  return { rows, columns };
}

/** A number with a mark that can only be decimal: three digits behind it would look like thousands. */
function numberText(value: number, locale: Locale): string {
  const plain = Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
  const shown = /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
  return locale === 'en-GB' ? shown : shown.replace('.', ',');
}

function cellText(cell: unknown, locale: Locale): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberText(cell, locale) : '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell !== 'string') return '';
  const text = cell.replace(/\s+/g, ' ').trim();
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads the sheets of a workbook that hold something. Packed anew without compression, so that what reads them starts no worker. */
export async function readWorkbook(bytes: Uint8Array, locale: Locale): Promise<SheetFile> {
  try {
    const parts = unpack(bytes);
    if (parts === 'too-large') return refusedFile('too-large');
    const { rows, columns } = extentOf(parts);
    if (rows > mostRows) return refusedFile('too-large');
    if (columns > mostColumns) return refusedFile('too-wide', columns);
    const found = await readSheets(new Blob([zipSync(parts, { level: 0 })]));
    const sheets = found.map(({ sheet, data }) => ({
      name: sheet,
      text: data.map((row) => row.map((cell) => cellText(cell, locale)).join('\t')).join('\n'),
    }));
    const filled = sheets.filter(({ text }) => text.trim() !== '');
    return filled.length === 0 ? refusedFile('empty') : { ok: true, sheets: filled };
  } catch {
    return refusedFile('not-a-sheet'); // a zip with something else in it, or a damaged one
  }
}
