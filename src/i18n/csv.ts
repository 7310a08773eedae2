import Papa from 'papaparse';

export type CsvGrid = readonly (readonly string[])[];

/** What a spreadsheet would take for a formula, or for the mark that keeps it from being one. */
const risky = /^['=+\-@\t\r]/;
/** A number is no formula, also below zero. */
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

const mostCharacters = 2_000_000;

/**
 * A table as a file that a Belgian spreadsheet opens in columns: parted by semicolons, with a mark that says it is UTF-8. A cell
 * that begins like a formula gets an apostrophe before it, so that it stays text.
 */
export function writeCsv(grid: CsvGrid): string {
  const safe = grid.map((row) => row.map((cell) => (risky.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell)));
  return `\ufeff${Papa.unparse(safe, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** The cells of a file, whatever parts them, each as text; undefined when there is more than any table holds. Empty rows are left out. */
export function readCsv(text: string): CsvGrid | undefined {
  return text.length > mostCharacters ? undefined : parse(text).data.map((row) => row.map(unmarked));
}

/** The same with its empty rows, so that a row is called by the number that a spreadsheet gives it. `parted`: by what, where that is known. */
export function readAllRows(text: string, parted?: '\t'): CsvGrid | undefined {
  if (text.length > mostCharacters) return undefined;
  const delimiter = parted ?? parse(text).meta.delimiter; // empty rows would spoil the guess
  return Papa.parse<string[]>(unsigned(text), { delimiter }).data.map((row) => row.map(unmarked));
}

const unsigned = (text: string) => text.replace(/^\ufeff/, '');

function parse(text: string) {
  return Papa.parse<string[]>(unsigned(text), { delimitersToGuess: [';', ',', '\t', '|'], skipEmptyLines: 'greedy' });
}

/** Without the apostrophe that only kept it text. */
function unmarked(cell: string): string {
  return cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell;
}
