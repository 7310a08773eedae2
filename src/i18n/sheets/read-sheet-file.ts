import type { Locale } from '../../content/locales.ts';
import { splitText } from '../series/split-text.ts';
import { mostBytes, mostColumns, refusedFile, type SheetFile } from './sheet-file.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
/** Zip, in which a workbook is packed. */
const zip = [0x50, 0x4b, 0x03, 0x04];
/** The container of workbooks of before 2007, and of those with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** The text of a file, in the encodings in which spreadsheets write one; nothing where it is no text. */
function textOf(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  // oxlint-disable-next-line no-control-regex -- these are what tells a picture or a program from a text
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
}

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // as a spreadsheet in Belgium writes a .csv
  }
}

const isMarkup = (text: string) => /^\s*(?:<(?:!doctype|html|\?xml|svg)|%PDF-|\{\\rtf)/i.test(text);

/**
 * Reads the sheets of a .csv or .xlsx file, on this device. What is too large, too wide or no sheet is refused with the reason.
 * Never throws for what is in a file.
 */
export async function readSheetFile(file: Blob, locale: Locale): Promise<SheetFile> {
  if (file.size > mostBytes) return refusedFile('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return refusedFile('empty');
  if (startsWith(bytes, compound)) return refusedFile('old-format');
  if (startsWith(bytes, zip)) {
    const { readWorkbook } = await import('./read-workbook.ts');
    return readWorkbook(bytes, locale);
  }
  const text = textOf(bytes);
  if (text === undefined || isMarkup(text)) return refusedFile('not-a-sheet');
  if (text.trim() === '') return refusedFile('empty');
  const grids = splitText(text);
  if (grids === undefined) return refusedFile('too-large');
  const columns = Math.max(...grids.flatMap(({ grid }) => grid.map((row) => row.length)));
  return columns > mostColumns ? refusedFile('too-wide', columns) : { ok: true, sheets: [{ name: '', text }] };
}
