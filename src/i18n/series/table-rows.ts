import { namesForecast, namesShare, namesTotal } from './column-words.ts';
import { refused, type RefusedSeries } from './parsed-series.ts';
import { isBlank, readAmount } from './read-amount.ts';
import { isCoarse, isFine, type Time } from './read-label.ts';
import { isMeanOf, isSumOf, plainNumber } from './sums.ts';
import type { TableColumns } from './table-columns.ts';

/** A row with the numbers of one month, week or day. */
export interface MonthRow {
  readonly row: number;
  readonly time: Time;
  /** The product or customer that the row is of, if rows tell of several. */
  readonly group: string;
  readonly isForecast: boolean;
}

interface Pass {
  readonly rows: MonthRow[];
  /** Rows with numbers whose name is no time. */
  readonly odd: { readonly row: number; readonly text: string; readonly before: number }[];
}

const cellAt = ({ grid }: TableColumns, row: number, column: number) => grid[row]?.[column] ?? '';
const textOf = (table: TableColumns, row: number) =>
  [table.labels[row]?.rest ?? '', ...table.texts.map((column) => cellAt(table, row, column))].filter((text) => !isBlank(text)).join(' ');
const hasNumbers = (table: TableColumns, row: number) =>
  table.values.some(({ column }) => readAmount(cellAt(table, row, column)) !== undefined);
const numberAt = (table: TableColumns, row: number, column: number) => plainNumber(cellAt(table, row, column));

/** Rows in order, each with its time; totals left out. */
function pass(table: TableColumns): Pass {
  const rows: MonthRow[] = [];
  const odd: { row: number; text: string; before: number }[] = [];
  let year: number | undefined;
  const isYearAbove = isCoarse(table.labels[table.start]?.time ?? {});
  for (let row = table.start; row < table.grid.length; row += 1) {
    const { time, rest } = table.labels[row] ?? { time: {}, rest: '' };
    const text = textOf(table, row);
    if (namesTotal(text) && !(isFine(time) && !namesTotal(rest))) continue;
    if (isFine(time)) {
      rows.push({
        row,
        time: time.year === undefined && year !== undefined && isYearAbove ? { ...time, year } : time,
        group: '',
        isForecast: namesForecast(text),
      });
    } else if (isCoarse(time)) {
      year = time.year ?? year;
    } else if (hasNumbers(table, row)) {
      odd.push({ row, text, before: rows.length });
    } else if (text !== '') {
      odd.push({ row, text, before: rows.length });
    }
  }
  return { rows, odd };
}

const nextMonth = (month: number) => (month % 12) + 1;

/** A name that nobody reads between March and May is April. */
function inferred({ rows }: Pass, before: number): Time | undefined {
  const [last, next] = [rows[before - 1]?.time, rows[before]?.time];
  if (last?.month === undefined || next?.month === undefined || last.day !== undefined) return undefined;
  const month = nextMonth(last.month);
  return nextMonth(month) === next.month
    ? { ...last, month, ...(month === 1 && last.year !== undefined && { year: last.year + 1 }) }
    : undefined;
}

/** The numbers of a row are the sum, or the mean, of all rows, of those since the last such row, or of those that follow it. */
function isTotalRow(table: TableColumns, found: Pass, at: number): boolean {
  const { row, before } = found.odd[at] ?? { row: 0, before: 0 };
  const since = found.odd[at - 1]?.before ?? 0;
  const parts = [found.rows, found.rows.slice(since, before)].map((rows) => rows.map((one) => one.row));
  return parts.some((part) =>
    table.values.every(({ column }) => {
      const value = numberAt(table, row, column);
      const others = part.map((one) => numberAt(table, one, column) ?? 0);
      return value === undefined || isSumOf(value, others) || isMeanOf(value, others);
    }),
  );
}

/** A name above the rows that belong to it, with their sum or without a number. */
function isGroupHead(table: TableColumns, found: Pass, at: number): boolean {
  const { row, text, before } = found.odd[at] ?? { row: 0, text: '', before: 0 };
  const until = found.odd[at + 1]?.before ?? found.rows.length;
  const next = found.odd[at + 1];
  if (text === '' || until === before || (next !== undefined && until - before < 2)) return false;
  return table.values.every(({ column }) => {
    const value = numberAt(table, row, column);
    const part = found.rows.slice(before, until).map((one) => numberAt(table, one.row, column) ?? 0);
    return value === undefined || isSumOf(value, part);
  });
}

/** Names above rows tell products apart when the same month stands below more than one of them. */
function tellsProducts(rows: readonly MonthRow[]): boolean {
  const groupOf = new Map<string, string>();
  return (
    new Set(rows.map(({ group }) => group)).size > 1 &&
    rows.some(({ time: { year, month, week, day }, group }) => {
      const key = [year, month, week, day].join('-');
      const first = groupOf.get(key) ?? group;
      groupOf.set(key, first);
      return first !== group;
    })
  );
}

/** The rows of months, or why they cannot be told from others. */
export function monthRows(table: TableColumns): readonly MonthRow[] | RefusedSeries {
  const found = pass(table);
  const rows = [...found.rows];
  const groups: { readonly from: number; readonly name: string }[] = [];
  const extra: MonthRow[] = [];
  for (const [at, { row, text, before }] of found.odd.entries()) {
    const numbers = hasNumbers(table, row);
    if (isGroupHead(table, found, at)) {
      groups.push({ from: before, name: text });
      continue;
    }
    if (!numbers || (before > 0 && isTotalRow(table, found, at)) || namesShare(text)) continue;
    const time = inferred(found, before);
    if (time === undefined) return refused('unread-label', text === '' ? (table.grid[row]?.find((cell) => !isBlank(cell)) ?? '') : text);
    extra.push({ row, time, group: '', isForecast: namesForecast(text) });
  }
  const named = rows.map((one, at) => ({ ...one, group: groups.findLast(({ from }) => from <= at)?.name ?? '' }));
  if (!tellsProducts(named)) return [...rows, ...extra].toSorted((one, other) => one.row - other.row);
  return [...named, ...extra].toSorted((one, other) => one.row - other.row);
}
