import Papa from 'papaparse';
import type { Grid } from './parsed-series.ts';
import { findMonths } from './month-words.ts';
import { plainText } from './plain-text.ts';
import { readAmount } from './read-amount.ts';
import { isFine, readLabel } from './read-label.ts';
import { splitLines, type GridReading } from './split-lines.ts';

/** Reads rows and cells; where quotes are no quotes (inches) once more without them. */
function readGrid(text: string, delimiter: string): Grid {
  const read = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const hasLooseQuotes = read.errors.some(({ type }) => type === 'Quotes');
  const rows = hasLooseQuotes ? Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '\u0000' }).data : read.data;
  return rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' ').trim()));
}

const holds = (lines: readonly string[], mark: string) => lines.filter((line) => line.includes(mark)).length >= lines.length / 2;

/** A table as chat and wiki programs write it. */
function barTable(text: string): Grid {
  const grid = readGrid(text, '|').filter((row) => !row.every((cell) => /^:?-*:?$/.test(cell)));
  return grid.map((row) => (row[0] === '' && row.at(-1) === '' && row.length > 2 ? row.slice(1, -1) : row));
}

const startsWithTime = ([first = '']: readonly string[]) => isFine(readLabel(first).time);

/** A comma parts cells where names stand before it or above, or a count of rows; not where it only stands within numbers. */
function commaTable(text: string, lines: readonly string[]): readonly GridReading[] {
  if (lines.length < 2 || !holds(lines, ',')) return [];
  const grid = readGrid(text, ',').filter((row) => row.some((cell) => cell !== ''));
  const [head = [], ...body] = grid;
  const isHead = head.length > 1 && head.every((cell) => cell !== '' && readAmount(cell) === undefined);
  const counted = (isHead ? body : grid).map(([first]) => first);
  const isCounted = counted.length > 5 && counted.every((first, at) => Number(first) === at + 1);
  const isNamed = grid.filter((row) => row.length > 1 && startsWithTime(row)).length > grid.length / 2;
  const isQuoted = lines.filter((line) => /^".*",|,".*"$/.test(line)).length > lines.length / 2;
  if (!isHead && !isCounted && !isNamed && !isQuoted) return [];
  if (!isHead && isNamed && isMonthAndDigits(grid)) return [];
  const broken = brokenThousands(grid, isHead);
  return broken === undefined
    ? [{ grid }]
    : [
        { grid: broken, as: 'joined' },
        { grid, as: 'apart' },
      ];
}

/** "januari 1,665": the comma stands within the number behind the month. */
const isMonthAndDigits = (grid: Grid) =>
  grid.every(([first = '', ...rest]) => /\p{L} \d+$/u.test(first) && rest.length === 1 && /^\d+$/.test(rest[0] ?? ''));

/** "Jan,1,665": a comma between thousands that the export forgot to quote. */
function brokenThousands(grid: Grid, isHead: boolean): Grid | undefined {
  const columns = isHead ? (grid[0]?.length ?? 0) : 2;
  const body = isHead ? grid.slice(1) : grid;
  const isBroken = ([, ...rest]: readonly string[]) =>
    rest.length > 1 && /^\d{1,3}$/.test(rest[0] ?? '') && rest.slice(1).every((part) => /^\d{3}$/.test(part));
  if (columns !== 2 || !body.some(isBroken) || !body.every((row) => row.length <= 2 || isBroken(row))) return undefined;
  const joined = body.map(([first = '', ...rest]) => [first, rest.join('')]);
  return isHead ? [grid[0] ?? [], ...joined] : joined;
}

/** "510,480,530": one line with commas only. */
function commaRow([line = '', ...others]: readonly string[]): readonly GridReading[] {
  const cells = line.trim().split(',');
  const isRow = others.length === 0 && cells.length > 5 && cells.every((cell) => readAmount(cell) !== undefined);
  return isRow && !/,\s/.test(line) ? [{ grid: [cells.map((cell) => cell.trim())] }] : [];
}

/** One cell a line, as some programs copy a table: a month, its number, a month, its number. */
function fromCells(grid: Grid): Grid {
  const cells = grid.flat().filter((cell) => cell !== '');
  if (grid.some((row) => row.length > 1) || cells.length < 12) return grid;
  const at = cells.flatMap((cell, index) => (findMonths(plainText(cell)).length > 0 && startsWithTime([cell]) ? [index] : []));
  const [first = 0, second = 0] = at;
  const width = second - first;
  const isEven = width > 1 && at.length > 4 && at.every((index, count) => index === first + count * width) && first % width === 0;
  return isEven ? Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => cells.slice(row * width, (row + 1) * width)) : grid;
}

const mostCharacters = 1_000_000;
const mostRows = 20_000;
const longestLine = 40_000;
const mostCells = 400_000;

/** The tables that a pasted text may be, the likeliest first; nothing when it holds more than sales can be. */
export function splitText(pasted: string): readonly GridReading[] | undefined {
  if (pasted.length > mostCharacters) return undefined;
  const text = pasted
    .replace(/^\ufeff/, '')
    .replace(/[\u200b\u200e\u200f]/g, '')
    .replace(/\r\n?/g, '\n');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > mostRows || lines.some((line) => line.length > longestLine)) return undefined;
  const grids = lines.length === 0 ? [] : gridsOf(text, lines);
  return grids.some(({ grid }) => grid.length * Math.max(0, ...grid.map((row) => row.length)) > mostCells) ? undefined : grids;
}

function gridsOf(text: string, lines: readonly string[]): readonly GridReading[] {
  if (text.includes('\t')) return [{ grid: readGrid(text, '\t') }];
  if (holds(lines, ';')) return [{ grid: readGrid(text, ';') }];
  if (holds(lines, '|')) return [{ grid: barTable(text) }];
  const commas = [...commaTable(text, lines), ...commaRow(lines)];
  const read = commas.length > 0 ? commas : splitLines(lines);
  return read.map((one) => ({ ...one, grid: fromCells(one.grid) }));
}
