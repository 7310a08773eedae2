import { isPivotCaption, namesForecast, namesMoney, namesPieces, namesRunning, namesShare, namesTotal } from './column-words.ts';
import type { RefusedSeries } from './parsed-series.ts';
import { isBlank, readAmount, type Amount } from './read-amount.ts';
import type { Time } from './read-label.ts';
import { plainNumber, sumOf } from './sums.ts';
import type { TableColumns, ValueColumn } from './table-columns.ts';
import { monthRows, type MonthRow } from './table-rows.ts';

/** A number that belongs to a month, week or day. */
export interface Entry {
  readonly time: Time;
  readonly cell: string;
  /** Where it stands: columns one after the other. */
  readonly column: number;
  readonly isForecast: boolean;
}

/** Numbers of one product and one measure. */
export interface Stream {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly isMoney: boolean;
  readonly isForecast: boolean;
  /** Each number holds those before it too. */
  readonly isRunning: boolean;
}

export interface Streams {
  readonly streams: readonly Stream[];
  /** All numbers of the table, for what they tell of their marks. */
  readonly amounts: readonly Amount[];
  readonly isDoubtful: boolean;
  /** Blocks of months below each other, or columns without headings, that may as well be years: all of them in order. */
  readonly inOrder: readonly Entry[];
}

const cellsIn = ({ grid }: TableColumns, rows: readonly MonthRow[], column: number) => rows.map(({ row }) => grid[row]?.[column] ?? '');
const numbersIn = (cells: readonly string[]) => cells.map((cell) => plainNumber(cell));

/** Columns that only say something of the others: totals, shares, growth, running totals. */
function withoutDerived(table: TableColumns, rows: readonly MonthRow[]): readonly ValueColumn[] {
  const columns = table.values.filter(({ column }) => cellsIn(table, rows, column).some((cell) => readAmount(cell) !== undefined));
  const cells = new Map(columns.map(({ column }) => [column, cellsIn(table, rows, column)]));
  const isShare = ({ column, name }: ValueColumn) =>
    (namesShare(name) && !namesPieces(name) && !namesMoney(name)) ||
    (cells.get(column) ?? []).some((cell) => readAmount(cell)?.percent === true);
  const plain = keptUnlessAll(columns, (one) => !isShare(one) && (one.time.quarter === undefined || one.time.month !== undefined));
  const numbers = new Map(plain.map(({ column }) => [column, numbersIn(cells.get(column) ?? [])]));
  const isRowSum = (one: ValueColumn) => {
    const others = plain.filter((other) => other !== one && !namesTotal(other.name));
    if (others.length < (namesTotal(one.name) ? 1 : 2)) return false;
    if (one.time.year !== undefined && !namesTotal(one.name)) return false;
    const own = numbers.get(one.column) ?? [];
    const sums = own.map((_, at) => sumOf(others.map(({ column }) => numbers.get(column)?.[at] ?? 0)));
    const told = own.filter((value) => value !== undefined && value !== 0);
    return told.length > 2 && own.every((value, at) => value === undefined || Math.abs(value - (sums[at] ?? 0)) <= 0.5 * others.length);
  };
  const isBesideYears = ({ name, time }: ValueColumn) =>
    name === '' && time.year === undefined && plain.filter((other) => other.time.year !== undefined).length > 1;
  const isDerived = (one: ValueColumn) => {
    const years = plain.filter(({ time }) => time.year !== undefined).map(({ column }) => numbers.get(column) ?? []);
    return isBesideYears(one) && isWorkedOut(numbers.get(one.column) ?? [], years);
  };
  const isTotal = (one: ValueColumn) => (one === plain.at(-1) || one === plain[0] || namesTotal(one.name)) && isRowSum(one);
  const parts = keptUnlessAll(plain, (one) => !isTotal(one) && !isDerived(one));
  const isCopy = (one: ValueColumn) =>
    parts.some((other) => other !== one && isRunningOf(numbers.get(one.column), numbers.get(other.column)));
  return keptUnlessAll(parts, (one) => !namesRunning(one.name) && !isCopy(one));
}

/** Numbers that are the growth from one year to another, or the mean of all. */
function isWorkedOut(own: readonly (number | undefined)[], years: readonly (readonly (number | undefined)[])[]): boolean {
  const [first = [], last = []] = years.slice(-2);
  const told = own.filter((value) => value !== undefined && value !== 0);
  const ways: readonly ((row: number) => number)[] = [
    (row) => (last[row] ?? 0) - (first[row] ?? 0),
    (row) => (first[row] ?? 0) - (last[row] ?? 0),
    (row) => sumOf(years.map((year) => year[row] ?? 0)) / years.length,
  ];
  return told.length > 2 && ways.some((way) => own.every((value, row) => value === undefined || Math.abs(value - way(row)) <= 0.5));
}

const keptUnlessAll = <Item>(items: readonly Item[], isKept: (item: Item) => boolean): readonly Item[] => {
  const kept = items.filter(isKept);
  return kept.length === 0 ? items : kept;
};

/** The running total of another column. */
function isRunningOf(own: readonly (number | undefined)[] = [], other: readonly (number | undefined)[] = []): boolean {
  let sum = 0;
  return (
    own.length > 2 &&
    own.every((value, at) => {
      sum += other[at] ?? 0;
      return value !== undefined && Math.abs(value - sum) <= 0.5;
    }) &&
    own.some((value, at) => value !== other[at])
  );
}

/** More names than this are customers or orders, not products to choose from. */
const mostGroups = 14;

/** The text beside the months that tells products apart: the same few names month after month. */
function groupOfRow(table: TableColumns, rows: readonly MonthRow[]): (row: MonthRow) => string {
  const texts = table.texts.map((column) => cellsIn(table, rows, column));
  const [chosen] = texts
    .map((cells) => filledDown(cells))
    .filter((cells) => {
      const count = new Set(cells).size;
      return cells.every((cell) => cell !== '') && count > 1 && count <= mostGroups && count * 3 <= rows.length;
    })
    .toSorted((one, other) => new Set(one).size - new Set(other).size);
  const at = new Map(rows.map(({ row }, index) => [row, index]));
  return ({ row, group }) => (group === '' ? (chosen?.[at.get(row) ?? -1] ?? '') : group);
}

function filledDown(cells: readonly string[]): readonly string[] {
  let last = '';
  return cells.map((cell) => (last = isBlank(cell) ? last : cell));
}

const nameOf = (name: string) => name.replace(/\s+/g, ' ').trim();

/** The series of numbers that a table holds. */
export function tableStreams(table: TableColumns): Streams | RefusedSeries {
  const rows = monthRows(table);
  if ('is' in rows) return rows;
  const columns = withoutDerived(table, rows);
  const groupOf = groupOfRow(table, rows);
  const isNextYear = turnOfYear(rows);
  const streams = new Map<string, { name: string; columns: Set<ValueColumn>; entries: Entry[] }>();
  const years = new Set(columns.map(({ time }) => time.year)).size;
  for (const [at, column] of columns.entries()) {
    const name = isKnownYear(column, years) && isPivotCaption(column.name) ? '' : nameOf(column.name);
    for (const row of rows) {
      const group = nameOf(groupOf(row));
      const key = `${group}|${columnKey(columns, column)}`;
      const stream = streams.get(key) ?? {
        name: [group, columns.length > 1 || group === '' ? name : ''].filter(Boolean).join(' · '),
        columns: new Set(),
        entries: [],
      };
      streams.set(key, stream);
      stream.columns.add(column);
      const cell = table.grid[row.row]?.[column.column] ?? '';
      const time = { ...column.time, ...row.time };
      const later = row.time.year === undefined && isNextYear(row) ? 1 : 0;
      const dated = time.year === undefined ? time : { ...time, year: time.year + later };
      stream.entries.push({ time: dated, cell, column: at, isForecast: row.isForecast });
    }
  }
  const cells = table.grid.slice(table.start).flatMap((row) => table.values.map(({ column }) => row[column] ?? ''));
  const [only] = columns;
  const isStacked = columns.length === 1 && new Set(rows.map(({ group }) => group)).size > 1;
  const isNameless = streams.size === columns.length && columns.every((column) => isTimeless(column) && column.name === '');
  const inOrder = only !== undefined && (isStacked || isNameless) ? [...streams.values()].flatMap(({ entries }) => entries) : [];
  return {
    isDoubtful: table.isDoubtful,
    inOrder: inOrder.every(({ time }) => time.year === undefined) ? inOrder : [],
    amounts: cells.flatMap((cell) => readAmount(cell) ?? []),
    streams: [...streams.values()].map((stream) => {
      const heads = [...stream.columns].map(({ name }) => name).join(' ');
      return {
        name: stream.name === '' ? yearsOf([...stream.columns]) : stream.name,
        entries: stream.entries,
        isMoney: namesMoney(heads) && !namesPieces(heads),
        isForecast: namesForecast(heads),
        isRunning: namesRunning(heads),
      };
    }),
  };
}

/** "2024, 2025" names a series that nothing else names. */
const yearsOf = (columns: readonly ValueColumn[]) =>
  [...new Set(columns.flatMap(({ time: { year = 0 } }) => (year > 1900 ? [year] : [])))].toSorted().join(', ');

/** A book year that does not start in January: months after its December belong to the next year. */
function turnOfYear(rows: readonly MonthRow[]): (row: MonthRow) => boolean {
  const months = rows.map(({ time }) => time.month ?? 0);
  const isDown = months.length > 1 && months.slice(1).every((month, at) => ((months[at] ?? 0) - month + 12) % 12 === 1);
  const isUp = months.length > 1 && months.slice(1).every((month, at) => (month - (months[at] ?? 0) + 12) % 12 === 1);
  if ((!isUp && !isDown) || months.length > 12 || rows.some(({ time }) => time.year !== undefined)) return () => false;
  const turn = months.findIndex((month, at) => at > 0 && (isUp ? month === 1 : month === 12));
  const later = new Set(turn === -1 ? [] : rows.filter((_, at) => (isUp ? at >= turn : at < turn)));
  return (row) => later.has(row);
}

const isKnownYear = ({ time }: ValueColumn, years: number) => time.year !== undefined && years > 1;

const isTimeless = ({ time }: ValueColumn) => Object.keys(time).length === 0;

/** Columns of different years and the same name are one series; of the same year they are not, nor is one without a year. */
function columnKey(columns: readonly ValueColumn[], one: ValueColumn): string {
  const { column, name, time } = one;
  if (isTimeless(one) && columns.some((other) => other.name === name && other.time.year !== undefined)) return `${name}|${column}`;
  const same = columns.filter(
    (other) => other.name === name && other.time.year === time.year && other.time.month === time.month && other.time.day === time.day,
  );
  return same.length > 1 ? `${name}|${column}` : name;
}
