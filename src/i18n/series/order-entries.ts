import type { FirstMonth } from './parsed-series.ts';
import type { Time } from './read-label.ts';
import type { Entry } from './table-streams.ts';

/** The cells of one month or week; none where it is missing. */
export type Bucket = readonly string[];

export interface Ordered {
  readonly grain: 'month' | 'week' | 'day';
  readonly buckets: readonly Bucket[];
  readonly from?: FirstMonth;
  /** Years stand beside each other, or more than one is told: a year that runs has no last months. */
  readonly hasYears: boolean;
  /** A first or last month of which only some days are told. */
  readonly isPartial: { readonly first: boolean; readonly last: boolean };
}

const monthsPerYear = 12;
const weeksPerYear = 53;
const millisecondsPerDay = 86_400_000;

/** Where each entry stands, counted in months or weeks; years are worked out from the order where they are not told. */
function placesOf(times: readonly Time[], part: (time: Time) => number, length: number): readonly number[] {
  const told = times.map((time) => (time.year === undefined ? undefined : time.year * length + part(time)));
  if (told.every((place) => place !== undefined)) return told;
  const steps = times.slice(1).map((time, at) => (part(time) - part(times[at] ?? time) + length) % length);
  const isDown = steps.length > 0 && steps.every((step) => step === 0 || step >= length - 3) && steps.some((step) => step > 0);
  const isUp = steps.every((step) => step <= 3);
  const parts = times.map(part);
  if (!isUp && !isDown && new Set(parts).size === parts.length) return parts;
  if (!isUp && !isDown && isSorted(parts)) return parts;
  const places: number[] = [];
  for (const [at, own] of parts.entries()) {
    const last = places[at - 1];
    const step = steps[at - 1] ?? 0;
    places.push(last === undefined ? own : isDown ? last - ((length - step) % length) : last + step);
  }
  const anchor = told.findIndex((place) => place !== undefined);
  const offset = anchor === -1 ? 0 : (told[anchor] ?? 0) - (places[anchor] ?? 0);
  return places.map((place) => place + offset);
}

const isSorted = (parts: readonly number[]) => parts.every((part, at) => at === 0 || part >= (parts[at - 1] ?? 0));

function bucketsAt(places: readonly number[], entries: readonly Entry[]): readonly Bucket[] {
  const first = places.reduce((least, place) => Math.min(least, place), Infinity);
  const last = places.reduce((most, place) => Math.max(most, place), -Infinity);
  if (last - first > 4000) return [];
  const buckets = Array.from({ length: last - first + 1 }, (): string[] => []);
  entries.forEach(({ cell }, at) => buckets[(places[at] ?? 0) - first]?.push(cell));
  return buckets;
}

const dayNumber = ({ year = 2001, month = 1, day = 1 }: Time) => Date.UTC(year, month - 1, day) / millisecondsPerDay;

/** Dates that are seven days apart, or weeks more. */
function isWeekly(times: readonly Time[]): boolean {
  const days = times.map(dayNumber).toSorted((one, other) => one - other);
  const steps = days.slice(1).map((day, at) => day - (days[at] ?? 0));
  return (
    steps.length > 8 && steps.every((step) => step > 0 && step % 7 === 0) && steps.filter((step) => step === 7).length * 2 > steps.length
  );
}

function grainOf(times: readonly Time[]): Ordered['grain'] {
  if (times.some(({ week, month }) => week !== undefined && month === undefined)) return 'week';
  if (times.every(({ day }) => day === undefined)) return 'month';
  const months = times.map(({ year, month }) => `${year}-${month}`);
  if (new Set(months).size === months.length) return 'month';
  return isWeekly(times) ? 'week' : 'day';
}

const lastDay = ({ year = 2001, month = 1 }: Time) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days before the first or after the last one may be a weekend or a holiday. */
const fewDays = 5;

export function orderEntries(entries: readonly Entry[]): Ordered {
  const times = entries.map(({ time }) => time);
  const grain = grainOf(times);
  const isDated = grain === 'week' && times.every(({ week }) => week === undefined);
  const places = isDated
    ? weekPlaces(times)
    : placesOf(
        times,
        grain === 'week' ? ({ week = 1 }) => week - 1 : ({ month = 1 }) => month - 1,
        grain === 'week' ? weeksPerYear : monthsPerYear,
      );
  const first = times[places.indexOf(Math.min(...places))];
  const days = grain === 'day' ? times.toSorted((one, other) => dayNumber(one) - dayNumber(other)) : [];
  const [start, end] = [days[0], days.at(-1)];
  const years = new Set(times.map(({ year }) => year)).size;
  return {
    grain,
    buckets: withoutLeapWeeks(bucketsAt(places, entries), grain === 'week' && !isDated ? Math.min(...places) : undefined),
    hasYears: years > 1,
    isPartial: {
      first: start?.day !== undefined && start.day > fewDays,
      last: end?.day !== undefined && end.day <= lastDay(end) - fewDays,
    },
    ...(first !== undefined && fromOf(first)),
  };
}

/** A 53rd week that no one wrote is none: most years have 52. */
function withoutLeapWeeks(buckets: readonly Bucket[], first: number | undefined): readonly Bucket[] {
  if (first === undefined) return buckets;
  return buckets.filter((cells, at) => (first + at) % weeksPerYear !== weeksPerYear - 1 || cells.some((cell) => cell.trim() !== ''));
}

function weekPlaces(times: readonly Time[]): readonly number[] {
  const days = times.map(dayNumber);
  const first = Math.min(...days);
  return days.map((day) => (day - first) / 7);
}

function fromOf({ year, month, week }: Time): { readonly from?: FirstMonth } {
  const isKnown = year !== undefined && year > 1900;
  const told = month ?? (week === undefined || !isKnown ? undefined : Math.min(monthsPerYear, Math.floor(((week - 1) * 7 + 3) / 30.5) + 1));
  if (told === undefined) return {};
  return { from: { month: told, ...(isKnown && { year }) } };
}
