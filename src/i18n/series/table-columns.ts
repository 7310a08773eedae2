import { isPivotFrame, namesTotal } from './column-words.ts';
import type { Grid } from './parsed-series.ts';
import { isBlank, isDash, isErrorCell, readAmount } from './read-amount.ts';
import { isFine, readLabel, type Label, type Time } from './read-label.ts';
import { plainText } from './plain-text.ts';
import { timeColumns, transposed, type TimeColumn } from './time-column.ts';

/** A column of numbers, with what its headings say. */
export interface ValueColumn {
  readonly column: number;
  readonly time: Time;
  /** Its headings without the time, as they are written. */
  readonly name: string;
}

/** A table with months downwards: what each column is for. */
export interface TableColumns {
  readonly grid: Grid;
  readonly isDoubtful: boolean;
  /** First row below the headings. */
  readonly start: number;
  /** What each row says of the time, all its labels together. */
  readonly labels: readonly Label[];
  readonly texts: readonly number[];
  readonly values: readonly ValueColumn[];
}

const isFilled = (cell: string) => !isBlank(cell);
const isValueCell = (cell: string) => readAmount(cell) !== undefined || isDash(cell) || isErrorCell(cell);
const yearOf = (cell: string): number | undefined => {
  const { time, rest } = readLabel(cell);
  return isFine(time) || time.quarter !== undefined || rest !== '' ? undefined : time.year;
};

/** Years beside the months: each the same as the one before it, or the next; blank cells belong to the year above. */
function isYearColumn(cells: readonly string[], heading: string): boolean {
  const filled = cells.filter((cell) => isFilled(cell) && !namesTotal(cell));
  const years = filled.map(yearOf);
  if (years.length === 0 || !years.every((year) => year !== undefined) || readLabel(heading).time.year !== undefined) return false;
  const steps = years.slice(1).map((year, at) => (year ?? 0) - (years[at] ?? 0));
  const isNamed = /jaar|annee|year|exercice|\bfy\b|\bbj\b/.test(plainText(heading));
  return isNamed || steps.every((step) => step === 0 || step === 1) || steps.every((step) => step === 0 || step === -1);
}

const merge = (one: Time, other: Time): Time => ({ ...other, ...one });

/** The year of a row is the last one above it. */
function filledDown(cells: readonly string[], start: number): readonly (number | undefined)[] {
  let last: number | undefined;
  return cells.map((cell, row) => {
    if (row >= start) last = yearOf(cell) ?? last;
    return row < start ? undefined : last;
  });
}

/** The table turned so that its months go downwards; nothing when no month, week or day is named twice. */
function turned(grid: Grid): { readonly grid: Grid; readonly times: readonly TimeColumn[]; readonly otherMonths: boolean } | undefined {
  const across = transposed(grid);
  const [down, right] = [timeColumns(grid), timeColumns(across)];
  const [downward, rightward] = [down[0]?.count ?? 0, right[0]?.count ?? 0];
  if (downward === 0 && rightward === 0) return undefined;
  return rightward > downward
    ? { grid: across, times: right, otherMonths: down.some(({ isNumbered }) => !isNumbered) }
    : { grid: transposed(across), times: down, otherMonths: right.some(({ isNumbered }) => !isNumbered) };
}

/** Years that start above the months stand one column too far to the left: nothing was copied for the empty corner. */
function shiftedHeads(grid: Grid, { column, labels }: TimeColumn): Grid {
  const first = labels.findIndex(({ time }) => isFine(time));
  return grid.map((row, at) => {
    const [year, next] = [row[column], row[column + 1]].map((cell) => yearOf(cell ?? ''));
    const isShort = !isFilled(row.at(-1) ?? '');
    const isShifted = at < first && isShort && year !== undefined && next !== undefined && Math.abs(next - year) === 1;
    return isShifted ? [...row.slice(0, column), '', ...row.slice(column, -1)] : row;
  });
}

/** Numbers 1 to 31 in a table that names months along its other side are days. */
const asDays = (labels: readonly Label[]): readonly Label[] =>
  labels.map((label, at) =>
    label.time.month === undefined ? label : { ...label, time: { day: labels.slice(0, at + 1).filter(({ time }) => isFine(time)).length } },
  );

export function tableColumns(pasted: Grid): TableColumns | undefined {
  const found = turned(pasted);
  const [main, ...others] = found?.times ?? [];
  if (found === undefined || main === undefined) return undefined;
  const grid = shiftedHeads(found.grid, main);
  const isDaily = main.isDoubtful && found.otherMonths && main.count > 27 && main.count < 32;
  const mainLabels = isDaily ? asDays(main.labels) : main.labels;
  const start = firstRow(grid, main, mainLabels);
  const width = grid[0]?.length ?? 0;
  const body = (column: number) => grid.slice(start).map((row) => row[column] ?? '');
  const heading = (column: number) =>
    grid
      .slice(0, start)
      .map((row) => row[column] ?? '')
      .join(' ')
      .trim();
  const rest = Array.from({ length: width }, (_, column) => column).filter((column) => column !== main.column);
  const isNumeric = (column: number) => {
    const filled = body(column).filter(isFilled);
    return filled.length > 0 && filled.filter(isValueCell).length * 2 >= filled.length;
  };
  const named = others.filter(({ count, isNumbered }) => count * 1.25 >= main.count && (!isNumbered || rest.filter(isNumeric).length > 1));
  const timed = new Set(named.map(({ column }) => column));
  const numeric = rest.filter((column) => isNumeric(column) && !timed.has(column));
  const hasYears = mainLabels.some(({ time }) => isFine(time) && time.year !== undefined);
  const years = hasYears ? [] : rest.filter((column) => !timed.has(column) && isYearColumn(body(column), heading(column)));
  const valueColumns = numeric.filter((column) => !years.includes(column));
  const yearColumn = valueColumns.length === 0 ? undefined : years[0];
  const values = valueColumns.length === 0 ? numeric : valueColumns;
  const quarters = rest.filter(
    (column) =>
      !values.includes(column) &&
      body(column)
        .filter(isFilled)
        .every((cell) => readLabel(cell).time.quarter !== undefined),
  );
  const texts = rest.filter(
    (column) => !values.includes(column) && !timed.has(column) && column !== yearColumn && !quarters.includes(column),
  );
  const filled =
    yearColumn === undefined
      ? []
      : filledDown(
          grid.map((row) => row[yearColumn] ?? ''),
          start,
        );
  const labels = mainLabels.map((label, row) => {
    const year = filled[row];
    const time = named.reduce((sum, one) => merge(sum, one.labels[row]?.time ?? {}), label.time);
    const isTotal = yearColumn !== undefined ? (readLabel(grid[row]?.[yearColumn] ?? '').rest ?? '') : '';
    return {
      time: year === undefined || time.year !== undefined ? time : { ...time, year },
      rest: [label.rest, isTotal].filter(Boolean).join(' '),
    };
  });
  return { grid, isDoubtful: main.isDoubtful && !isDaily, start, labels, texts, values: headed(grid, start, values) };
}

/** The first row below the headings: of the first month, or of the year or group that stands above it with its own number. */
function firstRow(grid: Grid, { column }: TimeColumn, labels: readonly Label[]): number {
  let start = labels.findIndex(({ time }) => isFine(time));
  const holdsNumber = (row: readonly string[]) =>
    row.some((cell, at) => at !== column && readAmount(cell) !== undefined && yearOf(cell) === undefined && !isFine(readLabel(cell).time));
  const holdsOnlyYear = (row: readonly string[]) => row.every((cell, at) => (at === column ? yearOf(cell) !== undefined : isBlank(cell)));
  while (start > 0) {
    const above = grid[start - 1] ?? [];
    if (!holdsNumber(above) && !holdsOnlyYear(above)) break;
    start -= 1;
  }
  return start;
}

/** What stands above each column. A heading over several columns stands in the first of them. */
function headed(grid: Grid, start: number, columns: readonly number[]): readonly ValueColumn[] {
  const rows = grid.slice(0, start).map((row, at) => {
    const cells = columns.map((column) => row[column] ?? '');
    const count = cells.filter(isFilled).length;
    if (count < 2 || count === cells.length || at === start - 1) return cells;
    return cells.map((cell, column) => (isFilled(cell) ? cell : (cells.slice(0, column).findLast(isFilled) ?? '')));
  });
  const title = grid.slice(0, start).flatMap((row) => (row.filter(isFilled).length === 1 ? row.filter(isFilled) : []));
  const titleYear = title.map((cell) => readLabel(cell).time.year).findLast((year) => year !== undefined);
  return columns.map((column, at) => {
    const labels = rows
      .map((cells) => ({ cell: cells[at] ?? '', ...readLabel(cells[at] ?? '') }))
      .map((label) => ({ ...label, ...relativeYear(label.cell) }))
      .filter(({ cell }) => isFilled(cell) && !isPivotFrame(cell));
    const time = labels.reduce<Time>((sum, label) => merge(label.time, sum), {});
    const name = labels
      .flatMap(({ cell, rest, time: said }) => (Object.keys(said).length === 0 ? [cell] : rest === '' ? [] : [rest]))
      .join(' ');
    const year = time.year ?? titleYear;
    return { column, name, time: year === undefined ? time : { ...time, year } };
  });
}

/** "N-1", "vorig jaar": years counted from now; 0 and below, since nobody says which. */
function relativeYear(cell: string): Label | Record<string, never> {
  const plain = plainText(cell);
  const [, back] = /^(?:n|jaar|annee|year) ?- ?(\d)$/.exec(plain) ?? [];
  const isNow = /^(?:n|dit jaar|lopend jaar|huidig jaar|annee en cours|cette annee|this year|current year|cy|ty)$/.test(plain);
  const isLast = /^(?:vorig jaar|annee precedente|annee passee|last year|previous year|prior year|py|ly)$/.test(plain);
  const year = back !== undefined ? -Number(back) : isNow ? 0 : isLast ? -1 : undefined;
  return year === undefined ? {} : { time: { year }, rest: '' };
}
