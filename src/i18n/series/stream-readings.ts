import type { Locale } from '../../content/locales.ts';
import { monthsFromWeeks } from './add-up.ts';
import { lastZeros } from './last-zeros.ts';
import { readersFor, valueOf, type MarksReading } from './number-marks.ts';
import type { Bucket, Ordered } from './order-entries.ts';
import { refused, type FirstMonth, type RefusedSeries, type SeriesChoice, type SeriesReading } from './parsed-series.ts';
import { isBlank, isDash, isErrorCell, readAmount, type Amount } from './read-amount.ts';

export const fewestMonths = 6;
export const mostMonths = 240;

export interface ReadingContext {
  readonly locale: Locale;
  readonly perYear: number | undefined;
  /** All numbers of the table. */
  readonly amounts: readonly Amount[];
}

const isEmpty = (cell: string) => isBlank(cell) || isDash(cell);

/** Why a cell cannot be a number, if so. */
function faultIn(cells: readonly string[]): RefusedSeries | undefined {
  const error = cells.find(isErrorCell);
  if (error !== undefined) return refused('error-cell', error);
  const odd = cells.find((cell) => !isEmpty(cell) && readAmount(cell) === undefined);
  return odd === undefined ? undefined : refused('not-a-number', odd);
}

type Values = readonly (number | undefined)[];

interface Partly {
  readonly values: Values;
  readonly from: FirstMonth | undefined;
  readonly choices: readonly SeriesChoice[];
}

/** Buckets with a number each, or nothing where all is blank. */
function valuesOf(buckets: readonly Bucket[], { reader }: MarksReading): Values {
  return buckets.map((cells) => {
    const amounts = cells.flatMap((cell) => readAmount(cell) ?? []);
    return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + valueOf(amount, reader), 0);
  });
}

const later = (from: FirstMonth | undefined, months: number): FirstMonth | undefined => {
  if (from === undefined) return undefined;
  const place = from.month - 1 + months;
  return { month: (((place % 12) + 12) % 12) + 1, ...(from.year !== undefined && { year: from.year + Math.floor(place / 12) }) };
};

const slice = (one: Partly, start: number, end: number): Partly => ({
  ...one,
  values: one.values.slice(start, end),
  from: later(one.from, start),
});

/** Months without a number: nothing sold, or not told. At the ends they may be left off. */
function withoutBlanks(one: Partly, { buckets, hasYears }: Ordered): readonly Partly[] {
  const first = one.values.findIndex((value) => value !== undefined);
  const last = one.values.findLastIndex((value) => value !== undefined);
  if (first === -1) return [];
  const inner = slice(one, first, last + 1);
  const filled = inner.values.map((value) => value ?? 0);
  const gaps = inner.values.filter((value) => value === undefined).length;
  const cut = one.values.length - inner.values.length;
  const edges = [...buckets.slice(0, first), ...buckets.slice(last + 1)];
  const isOpen = cut > 0 && (edges.some((cells) => cells.some(isDash)) || (cut === 1 && !hasYears));
  const zero = (count: number): SeriesChoice => ({ code: 'blank-is-zero', name: String(count) });
  const trimmed: Partly = { ...inner, values: filled, choices: gaps === 0 ? one.choices : [...one.choices, zero(gaps)] };
  if (!isOpen) return [trimmed];
  const whole: Partly = { ...one, values: one.values.map((value) => value ?? 0), choices: [...one.choices, zero(gaps + cut)] };
  return [whole, { ...trimmed, choices: [...trimmed.choices, { code: 'without-blank', name: String(cut) }] }];
}

/** Zeros at the end: months without sales, or months of this year that are still to come. */
function withoutLastZeros(one: Partly): readonly Partly[] {
  const count = lastZeros(one.values);
  const rest = one.values.length - count;
  if (count === 0 || rest < fewestMonths) return [one];
  const zeros: SeriesChoice = { code: 'without-zeros', name: String(count) };
  return [
    { ...slice(one, 0, rest), choices: [...one.choices, zeros] },
    { ...one, choices: [...one.choices, { code: 'as-written' }] },
  ];
}

/** A month below zero is a credit note: it takes off what was sold before, or counts as nothing sold. */
function withoutCredits(one: Partly): readonly Partly[] {
  const values = one.values.map((value) => value ?? 0);
  const count = values.filter((value) => value < 0).length;
  if (count === 0) return [one];
  const carried = [...values];
  for (let at = carried.length - 1; at > 0; at -= 1) {
    const value = carried[at] ?? 0;
    if (value < 0) [carried[at - 1], carried[at]] = [(carried[at - 1] ?? 0) + value, 0];
  }
  for (let at = 0; at < carried.length - 1; at += 1) {
    const value = carried[at] ?? 0;
    if (value < 0) [carried[at + 1], carried[at]] = [(carried[at + 1] ?? 0) + value, 0];
  }
  const zero: Partly = {
    ...one,
    values: values.map((value) => Math.max(0, value)),
    choices: [...one.choices, { code: 'credit-is-zero', name: String(count) }],
  };
  if (carried.some((value) => value < 0)) return [zero];
  return [zero, { ...one, values: carried, choices: [...one.choices, { code: 'credit-deducted', name: String(count) }] }];
}

/** Weeks and days, added up to months. */
function asMonths(one: Partly, { grain, isPartial }: Ordered): readonly Partly[] {
  if (grain === 'month') return [one];
  const values = one.values.map((value) => value ?? 0);
  if (grain === 'week') return [{ ...one, values: monthsFromWeeks(values), choices: [...one.choices, { code: 'from-weeks' }] }];
  const all: Partly = { ...one, values, choices: [...one.choices, { code: 'from-days' }] };
  const start = isPartial.first ? 1 : 0;
  const end = values.length - (isPartial.last ? 1 : 0);
  return start === 0 && end === values.length ? [all] : [slice(all, start, end), all];
}

/** All ways to read the numbers of one series, or why there is none. */
export function streamReadings(ordered: Ordered, context: ReadingContext): readonly SeriesReading[] | RefusedSeries {
  const cells = ordered.buckets.flat();
  const fault = faultIn(cells);
  if (fault !== undefined) return fault;
  const own = cells.flatMap((cell) => readAmount(cell) ?? []);
  if (own.length === 0) return refused('no-numbers');
  if (own.every(({ percent }) => percent)) return refused('not-a-number', cells.find((cell) => !isEmpty(cell)) ?? '');
  const readers = readersFor({ amounts: own, table: context.amounts, locale: context.locale, perYear: context.perYear });
  const odd = cells.find((cell) => /[.,]/.test(cell));
  if (readers.length === 0) return refused('not-a-number', odd ?? '');
  const isRepeated = ordered.grain === 'month' && ordered.buckets.some(({ length }) => length > 1);
  const found = readers.flatMap((reader) => {
    const choices: SeriesChoice[] = [
      ...(reader.as === undefined ? [] : [{ code: reader.as }]),
      ...(isRepeated ? [{ code: 'rows-added' } as const] : []),
    ];
    const whole: Partly = { values: valuesOf(ordered.buckets, reader), from: ordered.from, choices };
    const told = ordered.grain === 'month' ? withoutBlanks(whole, ordered) : asMonths(whole, ordered);
    return told.flatMap(withoutCredits).flatMap(withoutLastZeros);
  });
  const broken = found.some(({ values }) => values.some(Number.isNaN));
  const readings = found.filter(({ values }) => !values.some(Number.isNaN)).map(toReading);
  if (readings.length === 0) return broken ? refused('not-a-number', odd ?? '') : refused('no-numbers');
  return sizedReadings(readings);
}

const toReading = ({ values, from, choices }: Partly): SeriesReading => ({
  values: values.map((value) => value ?? 0),
  choices,
  ...(from !== undefined && { from }),
});

/** Readings with enough months and something sold; why not, when there is none. */
export function sizedReadings(readings: readonly SeriesReading[]): readonly SeriesReading[] | RefusedSeries {
  const kept = readings.filter(
    ({ values }) => values.length >= fewestMonths && values.length <= mostMonths && values.some((value) => value > 0),
  );
  if (kept.length > 0) return kept;
  const values = readings[0]?.values ?? [];
  if (values.length < fewestMonths) return refused('too-few', String(values.length));
  return values.length > mostMonths ? refused('too-many', String(values.length)) : refused('all-zero');
}
