import { namesDays, namesMonths, namesTotal, namesWeeks } from './column-words.ts';
import type { Grid } from './parsed-series.ts';
import { isFine, readLabel, type Label, type Time } from './read-label.ts';

/** What a column says of the time, row by row. */
export interface TimeColumn {
  readonly column: number;
  readonly labels: readonly Label[];
  /** Rows that name a month, a week or a day. */
  readonly count: number;
  /** Told by numbers, not by names or dates. */
  readonly isNumbered: boolean;
  /** A count of rows, 1 to n, that may be something else than months. */
  readonly isDoubtful: boolean;
}

const cellsOf = (grid: Grid, column: number): readonly string[] => grid.map((row) => row[column] ?? '');
const countFine = (labels: readonly Label[]) => labels.filter(({ time }) => isFine(time)).length;

/** Names of months, dates, weeks. Where a day may be a month, the column decides for all its cells. */
function namedColumn(cells: readonly string[]): readonly Label[] {
  const labels = cells.map(readLabel);
  const times = labels.map(({ time }) => time);
  const swapped = times.map((time) => (typeof time.order === 'object' ? { ...time, ...time.order } : time));
  const isOpen = !times.some(({ order }) => order === 'day');
  const isMonthFirst = times.some(({ order }) => order === 'month') || (isOpen && monthsIn(swapped) > 2 * monthsIn(times));
  if (times.every(({ order }) => order === undefined)) return daysAsYears(labels);
  return labels.map((label, at) => ({ ...label, time: (isMonthFirst ? swapped[at] : times[at]) ?? {} }));
}

const monthsIn = (times: readonly Time[]) =>
  new Set(times.flatMap(({ year, month }) => (month === undefined ? [] : `${year}-${month}`))).size;

/** "24-jan" and "25-jan": a number before the month that only changes with the year is the year. */
function daysAsYears(labels: readonly Label[]): readonly Label[] {
  const dated = labels.filter(({ time }) => time.month !== undefined && time.day !== undefined);
  const isOpen = dated.length > 5 && dated.every(({ time }) => time.year === undefined && (time.day ?? 0) > 12);
  const steps = dated.slice(1).map(({ time }, at) => ({ by: (time.day ?? 0) - (dated[at]?.time.day ?? 0), month: time.month }));
  if (!isOpen || !steps.every(({ by, month }) => by === 0 || (by === 1 && month === 1))) return labels;
  return labels.map((label) => {
    const { day, ...time } = label.time;
    return day === undefined ? label : { ...label, time: { ...time, year: 2000 + day } };
  });
}

/** Days since 1900 as a spreadsheet counts them, between 1990 and 2050. */
function dateOfSerial(serial: number): Time {
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

type Read = (cell: string) => Time | undefined;

const isMonthNumber = (month: number) => month >= 1 && month <= 12;
const yearMonth: Read = (cell) => {
  const [, year, month] = /^((?:19|20)\d\d)0?(\d\d)$/.exec(cell) ?? [];
  return isMonthNumber(Number(month)) ? { year: Number(year), month: Number(month) } : undefined;
};
const monthYear: Read = (cell) => {
  const [, month, year] = /^0?(\d\d)((?:19|20)\d\d)$/.exec(cell) ?? [];
  return isMonthNumber(Number(month)) ? { year: Number(year), month: Number(month) } : undefined;
};
const yearWeek: Read = (cell) => {
  const [, year, week] = /^((?:19|20)\d\d)(\d\d)$/.exec(cell) ?? [];
  return Number(week) >= 1 && Number(week) <= 53 ? { year: Number(year), week: Number(week) } : undefined;
};
const wholeDate: Read = (cell) => {
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(cell) ?? [];
  const isDate = isMonthNumber(Number(month)) && Number(day) >= 1 && Number(day) <= 31;
  return isDate ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
};
const serial: Read = (cell) =>
  /^\d{5}([.,]0+)?$/.test(cell) && Number.parseInt(cell, 10) > 32_873 && Number.parseInt(cell, 10) < 55_153
    ? dateOfSerial(Number.parseInt(cell, 10))
    : undefined;
const upTo =
  (most: number, as: 'month' | 'week' | 'day'): Read =>
  (cell) =>
    /^0*\d{1,2}$/.test(cell) && Number(cell) >= 1 && Number(cell) <= most ? { [as]: Number(cell) } : undefined;

const stepsOf = (numbers: readonly number[]) => numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
const isRun = (numbers: readonly number[], by: (step: number) => boolean) => numbers.length > 5 && stepsOf(numbers).every(by);
const isEvenRun = (numbers: readonly number[], by: (step: number) => boolean) => isRun(numbers, by) || isRun(numbers.toReversed(), by);

interface Numbered {
  readonly read: Read;
  readonly isDoubtful?: true;
}

/** How whole numbers in a column tell the time: by their heading, or because they run on as nothing else does. */
function numberedAs(cells: readonly string[], heading: string): Numbered | undefined {
  const numbers = cells.map((cell) => Number.parseInt(cell, 10));
  const all = (read: Read) => cells.every((cell) => read(cell) !== undefined);
  const isOne = (step: number) => step === 1;
  if (all(yearWeek) && namesWeeks(heading)) return { read: yearWeek };
  if (all(yearMonth)) return { read: yearMonth };
  if (all(yearWeek) && new Set(cells).size === cells.length && cells.length > 20) return { read: yearWeek };
  if (all(monthYear)) return { read: monthYear };
  if (all(wholeDate)) return { read: wholeDate };
  const isMonthly = isEvenRun(numbers, (step) => step >= 28 && step <= 31);
  const isWeekly = isEvenRun(numbers, (step) => step === 7);
  const isDaily = cells.length > 14 && isEvenRun(numbers, (step) => step >= 0 && step <= 5);
  if (all(serial) && (isMonthly || isWeekly || isDaily || namesDays(heading) || namesMonths(heading))) return { read: serial };
  if (all(upTo(53, 'week')) && namesWeeks(heading)) return { read: upTo(53, 'week') };
  if (all(upTo(12, 'month')) && namesMonths(heading)) return { read: upTo(12, 'month') };
  if (all(upTo(31, 'day')) && namesDays(heading)) return { read: upTo(31, 'day') };
  if (all(upTo(12, 'month')) && isEvenRun(numbers, (step) => step === 1 || step === -11)) return { read: upTo(12, 'month') };
  if (!isRun(numbers, isOne) || numbers[0] !== 1) return undefined;
  if (numbers.length > 51 && numbers.length < 54) return { read: upTo(53, 'week') };
  const index: Read = (cell) => (/^\d+$/.test(cell) ? { month: ((Number(cell) - 1) % 12) + 1 } : undefined);
  return numbers.length % 12 === 0 ? { read: index } : { read: index, isDoubtful: true };
}

/** Whole numbers below a heading; totals may stand among them. */
function numberedColumn(cells: readonly string[]): { readonly labels: readonly Label[]; readonly isDoubtful: boolean } | undefined {
  const isWhole = (cell: string) => /^\d{1,8}([.,]0+)?$/.test(cell);
  const first = cells.findIndex(isWhole);
  const last = cells.findLastIndex(isWhole);
  if (first === -1) return undefined;
  const inside = cells.slice(first, last + 1);
  if (!inside.every((cell) => isWhole(cell) || cell === '' || namesTotal(cell))) return undefined;
  const heading = cells.slice(0, first).findLast((cell) => cell !== '') ?? '';
  const found = numberedAs(inside.filter(isWhole), heading);
  if (found === undefined) return undefined;
  const labels = cells.map((cell, at) => {
    const time = at >= first && at <= last ? found.read(cell) : undefined;
    return time === undefined ? readLabel(cell) : { time, rest: '' };
  });
  return { labels, isDoubtful: found.isDoubtful === true };
}

/** The columns that tell of months, weeks or days, those that tell most of them first. */
export function timeColumns(grid: Grid): readonly TimeColumn[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const found = Array.from({ length: width }, (_, column): TimeColumn | undefined => {
    const cells = cellsOf(grid, column);
    const named = namedColumn(cells);
    const numbered = width > 1 ? numberedColumn(cells) : undefined;
    const isNumbered = numbered !== undefined && countFine(numbered.labels) > countFine(named);
    const labels = isNumbered ? numbered.labels : named;
    const isDoubtful = isNumbered && numbered.isDoubtful;
    return countFine(labels) < 2 ? undefined : { column, labels, count: countFine(labels), isNumbered, isDoubtful };
  });
  return found
    .flatMap((one) => one ?? [])
    .toSorted((one, other) => other.count - one.count || Number(one.isNumbered) - Number(other.isNumbered));
}

export const transposed = (grid: Grid): Grid => {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? ''));
};
