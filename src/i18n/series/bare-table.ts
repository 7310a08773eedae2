import { namesMonths, namesTotal } from './column-words.ts';
import { refused, type Grid, type RefusedSeries, type SeriesChoice } from './parsed-series.ts';
import { isBlank, isDash, isErrorCell, readAmount } from './read-amount.ts';
import { isCoarse, readLabel } from './read-label.ts';
import { isMeanOf, isSumOf, plainNumber } from './sums.ts';
import { transposed } from './time-column.ts';

/** Numbers without months, in the order in which they would be months. */
export interface BareSeries {
  readonly cells: readonly string[];
  readonly choices: readonly SeriesChoice[];
}

const isNumber = (cell: string) => readAmount(cell) !== undefined;
const isValue = (cell: string) => isNumber(cell) || isDash(cell) || isErrorCell(cell);
const isYearRow = (row: readonly string[]) => {
  const years = row.filter((cell) => !isBlank(cell)).map((cell) => (isYearCell(cell) ? readLabel(cell).time.year : undefined));
  return years.length > 1 && years.every((year, at) => year !== undefined && (at === 0 || Math.abs(year - (years[at - 1] ?? 0)) === 1));
};
const isYearCell = (cell: string) => isCoarse(readLabel(cell).time) && readLabel(cell).time.quarter === undefined;
const months = 12;

const trimmed = (cells: readonly string[]) =>
  cells.slice(
    cells.findIndex((cell) => !isBlank(cell)),
    cells.findLastIndex((cell) => !isBlank(cell)) + 1,
  );

/** Each number that is the sum of those before it, or of the group before it, left out; asked where that may be chance. */
function withoutSums(cells: readonly string[]): readonly BareSeries[] {
  const groups = evenSums(cells.map((cell) => plainNumber(cell) ?? 0));
  const parts = cells.filter((_, at) => !groups.has(at));
  const numbers = parts.map((cell) => plainNumber(cell) ?? 0);
  const isTotalAt = (at: number) => isSumOf(numbers[at] ?? 0, at === 0 ? numbers.slice(1) : numbers.slice(0, at));
  const last = numbers.length - 1;
  if (last > 6 && isTotalAt(last - 1) && isMeanOf(numbers[last] ?? 0, numbers.slice(0, last - 1))) return sure(parts.slice(0, -2));
  const at = isTotalAt(last) ? last : isTotalAt(0) ? 0 : undefined;
  if (at === undefined) return sure(parts);
  const rest = parts.toSpliced(at, 1);
  if (numbers.filter((number) => number !== 0).length > fewestParts) return sure(rest);
  const name = { name: parts[at] ?? '' };
  return [
    { cells: rest, choices: [{ code: 'without-total', ...name }] },
    { cells: parts, choices: [{ code: 'with-total', ...name }] },
  ];
}

const sure = (cells: readonly string[]): readonly BareSeries[] => [{ cells, choices: [] }];

/** That one number is the sum of fewer others than this may be chance. */
const fewestParts = 5;

/** Every fourth number is the sum of three, every thirteenth of twelve: quarters and years. */
function evenSums(numbers: readonly number[]): ReadonlySet<number> {
  for (const size of [3, months]) {
    const at = numbers.map((_, index) => index).filter((index) => index % (size + 1) === size);
    const isSum = (index: number) =>
      isSumOf(numbers[index] ?? 0, numbers.slice(index - size, index)) && (numbers[index] ?? 0) > (numbers[index - 1] ?? 0);
    if (at.length > 1 && at.every(isSum)) return new Set(at);
  }
  return new Set();
}

/** "2024" above twelve numbers, "2025" above the next: headings that stand in the same column. */
function withoutYears(cells: readonly string[]): readonly BareSeries[] {
  const at = cells.flatMap((cell, index) => (isYearCell(cell) ? [index] : []));
  const [first, second] = at;
  const isSpaced = first === 0 && at.every((index, count) => index === count * (months + 1));
  const rest = cells.filter((_, index) => !at.includes(index));
  if (!isSpaced || (second === undefined && rest.length % months !== 0)) return [{ cells, choices: [] }];
  if (second !== undefined) return [{ cells: rest, choices: [] }];
  const heading = { name: cells[0] ?? '' };
  return [
    { cells: rest, choices: [{ code: 'without-total', ...heading }] },
    { cells, choices: [{ code: 'with-total', ...heading }] },
  ];
}

/** One line of numbers. */
function vector(cells: readonly string[]): readonly BareSeries[] {
  return withoutYears(trimmed(cells)).flatMap(({ cells: rest, choices }) =>
    withoutSums(rest).map((one) => ({ ...one, choices: [...choices, ...one.choices] })),
  );
}

interface Body {
  readonly heads: readonly string[];
  readonly labels: readonly string[];
  readonly rows: Grid;
}

/** Rows of numbers without the headings above them and the names before them. */
function bodyOf(grid: Grid): Body {
  const first = grid.findIndex((row) => row.some(isNumber) && !isYearRow(row));
  const below = grid.slice(Math.max(0, first));
  const width = below[0]?.length ?? 0;
  const isText = (column: number) => {
    const filled = below.map((row) => row[column] ?? '').filter((cell) => !isBlank(cell));
    return (filled.length === 0 && below.length > 1) || filled.filter(isValue).length * 2 < filled.length;
  };
  const columns = Array.from({ length: width }, (_, column) => column);
  const texts = columns.filter(isText);
  const kept = columns.filter((column) => !texts.includes(column));
  const labelled = below.map((row) => ({
    label: texts
      .map((column) => row[column] ?? '')
      .join(' ')
      .trim(),
    row: kept.map((column) => row[column] ?? ''),
  }));
  const body = labelled.filter(({ label, row }) => !namesTotal(label) && row.some((cell) => !isBlank(cell)));
  const heads = kept.map((column) =>
    grid
      .slice(0, Math.max(0, first))
      .map((row) => row[column] ?? '')
      .filter((cell) => !isBlank(cell))
      .join(' '),
  );
  return { heads, labels: body.map(({ label }) => label), rows: body.map(({ row }) => row) };
}

/** Years or quarters downwards instead of months: twelve numbers beside each year are its months. */
function byYears(grid: Grid): readonly BareSeries[] | RefusedSeries | undefined {
  const rows = grid.filter((row) => row.slice(1).some(isValue) && !namesTotal(row[0] ?? ''));
  const coarse = rows.filter(([first = '']) => isCoarse(readLabel(first).time));
  if (coarse.length < 2 || coarse.length < rows.length - 1) return undefined;
  const values = coarse.map((row) => row.slice(1));
  const years = coarse.map(([first = '']) => readLabel(first).time);
  if (years.some(({ quarter }) => quarter !== undefined)) return refused('quarters');
  const width = Math.max(...values.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  if (width !== months && width !== months + 1) return refused('years');
  const order = coarse.map((_, at) => at).toSorted((one, other) => (years[one]?.year ?? 0) - (years[other]?.year ?? 0));
  const cells = order.flatMap((at) => (values[at] ?? []).slice(0, months));
  return [{ cells: trimmed(cells), choices: [] }];
}

/** The line that is the sum of all others, if there is one: the last or the first. */
function sumLine(lines: readonly (readonly string[])[]): number | undefined {
  const numbers = lines.map((line) => line.map((cell) => plainNumber(cell) ?? 0));
  const isSumAt = (at: number) =>
    numbers.length > 2 &&
    (numbers[at] ?? []).every((value, row) =>
      isSumOf(
        value,
        numbers.toSpliced(at, 1).map((line) => line[row] ?? 0),
      ),
    );
  return [lines.length - 1, 0].find(isSumAt);
}

/** Several lines of numbers without months: one of them, or all one after the other. */
function matrix({ heads, labels, rows }: Body): readonly BareSeries[] {
  const columns = transposed(rows);
  const isDown = rows.length >= columns.length;
  const all = isDown ? columns : rows;
  const names = isDown ? heads : labels;
  const sumAt = sumLine(all);
  const lines = all.flatMap((line, at) => (at === sumAt ? [] : [{ line, at, name: names[at] ?? '' }]));
  const each = lines.slice(0, months).flatMap(({ line, at, name }) => {
    const choice: SeriesChoice = name === '' ? { code: 'nameless', name: String(at + 1) } : { code: 'column', name };
    return withoutSums(trimmed(line)).map((one) => ({ ...one, choices: [choice, ...one.choices] }));
  });
  const sum: readonly BareSeries[] = all
    .filter((_, at) => at === sumAt)
    .map((line) => ({ cells: trimmed(line), choices: [{ code: 'sum', name: String(lines.length) }] }));
  const isWhole = lines.every(({ line }) => line.length === months && line.every((cell) => !isBlank(cell)));
  const joined = { cells: lines.flatMap(({ line }) => line), choices: [{ code: 'joined-lines', name: String(lines.length) }] } as const;
  return isWhole ? [joined, ...each, ...sum] : [...each, ...sum];
}

/** Sales without any month, week or day beside them. */
export function bareSeries(pasted: Grid): readonly BareSeries[] | RefusedSeries {
  const grid = transposed(transposed(pasted)).filter((row) => row.some((cell) => !isBlank(cell)));
  const told = byYears(grid) ?? byYears(transposed(grid));
  if (told !== undefined) return told;
  const body = bodyOf(grid);
  const columns = transposed(body.rows).filter((column) => column.some(isNumber));
  if (columns.length === 0) return refused('no-numbers', grid.flat().find((cell) => !isBlank(cell)) ?? '');
  const names = body.labels.filter((label) => label !== '' && !namesMonths(label));
  if (body.rows.length === 1) return vector(body.rows[0] ?? []);
  if (columns.length > 1) return matrix(body);
  const found = vector(columns[0] ?? []);
  if (names.length < 2) return found;
  return found.map((one) => ({ ...one, choices: [...one.choices, { code: 'rows-are-months', name: names[0] ?? '' }] }));
}
