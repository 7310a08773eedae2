/** What a pasted piece of a spreadsheet holds: one number a month, the oldest first; or why not. */
export type ParsedSeries =
  | { readonly is: 'empty' }
  | { readonly is: 'series'; readonly values: readonly number[] }
  | { readonly is: 'refused'; readonly reason: SeriesRefusal; readonly cell: string };

export type SeriesRefusal = 'not-a-number' | 'negative' | 'gap' | 'too-few' | 'too-many' | 'all-zero';

const fewest = 6;
const most = 240;
const monthsPerYear = 12;
const totals = /^(tot|totaal|totaux|total|som|somme|sum|gem|gemiddelde|moyenne|average|mean)\b/i;
const yearOf = /^(19|20)\d\d$/;

type Table = readonly (readonly string[])[];

/**
 * Reads sales a month as pasted: a row, a column, or a table of years and months, with or without headings. A comma or a point is
 * decimal unless three digits follow it everywhere in the series. Never guesses silently and never throws.
 */
export function parseSeries(text: string): ParsedSeries {
  const cells = monthsOf(withoutHeadings(tableOf(text)));
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  if (last === -1) return { is: 'empty' };
  const told = cells.slice(
    cells.findIndex((cell) => !isBlank(cell)),
    last + 1,
  );
  if (told.some(isBlank)) return { is: 'refused', reason: 'gap', cell: '' };
  const read = readerOf(told);
  const values = told.map(read);
  const odd = values.findIndex((value) => !Number.isFinite(value));
  if (odd !== -1) return { is: 'refused', reason: 'not-a-number', cell: told[odd] ?? '' };
  const below = values.findIndex((value) => value < 0);
  if (below !== -1) return { is: 'refused', reason: 'negative', cell: told[below] ?? '' };
  if (values.length < fewest) return { is: 'refused', reason: 'too-few', cell: String(values.length) };
  if (values.length > most) return { is: 'refused', reason: 'too-many', cell: String(values.length) };
  return values.every((value) => value === 0) ? { is: 'refused', reason: 'all-zero', cell: '' } : { is: 'series', values };
}

/** Rows and cells. What was typed on one line without tabs is parted at spaces. */
function tableOf(text: string): Table {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '' || line.includes('\t'));
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && !/[\t;]/.test(only)) {
    return [only.trim().split(/\s*,\s+|\s+/)];
  }
  return lines.map((line) => line.split(/[\t;]/).map((cell) => cell.trim()));
}

const isBlank = (cell: string): boolean => /^[-–—.]?$/.test(cell);
const isNumber = (cell: string): boolean => Number.isFinite(readerOf([cell])(cell));
const isLabel = (cell: string): boolean => cell !== '' && !isBlank(cell) && !isNumber(cell);

/** The table without names of months, years and totals. */
function withoutHeadings(table: Table): Table {
  const body = table.filter(([first = ''], row) => row === 0 || !totals.test(first));
  const columns = Math.max(0, ...body.map((row) => row.length));
  const [head = [], ...rest] = body;
  const isYears = columns > 1 && head.slice(1).every((cell) => cell === '' || yearOf.test(cell));
  const isNames = head.some((cell, at) => isLabel(cell) && (at > 0 || columns === 1));
  const isHead = rest.length > 0 && (isNames || isYears);
  const rows = (isHead ? rest : body).map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
  const kept = isHead ? head.map((cell) => !totals.test(cell)) : [];
  const isNamed = columns > 1 && rows.every(([first = '']) => isLabel(first) || yearOf.test(first) || first === '');
  return rows.map((row) => row.filter((_, at) => kept[at] !== false && (at > 0 || !isNamed)));
}

/** Years beside each other are read one after the other; all else row by row. */
function monthsOf(table: Table): readonly string[] {
  const columns = Math.max(0, ...table.map((row) => row.length));
  const isByYear = table.length === monthsPerYear && columns > 1;
  return isByYear ? Array.from({ length: columns }, (_, at) => table.map((row) => row[at] ?? '')).flat() : table.flat();
}

/** How a number of this series is read: what three digits follow everywhere, or what stands in one number twice, parts thousands. */
function readerOf(cells: readonly string[]): (cell: string) => number {
  const bare = (cell: string) => cell.replace(/[\s\u00a0\u202f'’]/g, '').replace(/(st|stuks?|pcs?|pièces?|pieces?)\.?$/i, '');
  const groups = (mark: '.' | ',') => {
    const other = mark === '.' ? ',' : '.';
    const holding = cells.map(bare).filter((cell) => cell.includes(mark));
    const isAfter = holding.some((cell) => cell.includes(other) && cell.lastIndexOf(mark) > cell.lastIndexOf(other));
    return !isAfter && holding.every((cell) => new RegExp(`^-?\\d{1,3}(\\${mark}\\d{3})+(\\${other}\\d+)?$`).test(cell));
  };
  const grouping = (['.', ','] as const).filter(groups);
  return (cell) => {
    const plain = grouping.reduce((text, mark) => text.replaceAll(mark, ''), bare(cell)).replace(',', '.');
    return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  };
}
