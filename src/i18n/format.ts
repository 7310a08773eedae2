import type { FieldUnit } from '../content/field.ts';
import type { Locale } from '../content/locales.ts';
import { andWords, toWords } from './quantity-words.ts';
import { writeDate, writeDateTime } from './write-date.ts';
import { writeMoney, type MoneyOptions } from './write-money.ts';
import { roundTo, writeNumber, type Digits } from './number/write-number.ts';
import { writeCounted, writeQuantity, writeShare } from './write-quantity.ts';

/** Writes values the way one language does. A value that is not a number is written as a dash. */
export interface Format {
  readonly locale: Locale;
  /** What stands between a name and what is said of it, before a space. */
  readonly colon: string;
  /** € 1.234,50. `{ style: 'about' }` keeps two significant digits, for sentences; `{ signed: true }` writes the plus. */
  money(euro: number, options?: MoneyOptions): string;
  /** What € 100 of today then costs: € 83. */
  perHundred(euro: number): string;
  number(value: number, digits?: Digits): string;
  /** 0.045 as 4,5%. */
  share(share: number, digits?: Digits): string;
  days(count: number): string;
  weeks(count: number): string;
  months(count: number): string;
  years(count: number): string;
  pieces(count: number): string;
  kilograms(count: number): string;
  /** A value of a field in the words of its unit: € 7,80 per stuk. */
  quantity(value: number, unit: FieldUnit): string;
  /** `2026-11-24` as 24 november 2026. */
  date(isoDate: string): string;
  dateTime(isoDateTime: string): string;
  /** `CN` as China. */
  country(code: string): string;
  /** `CHF` as Zwitserse frank. */
  currency(code: string): string;
  /** a, b en c. */
  list(items: readonly string[]): string;
  /** Items that may hold commas of their own. */
  longList(items: readonly string[]): string;
  /** low tot high. */
  range(low: string, high: string): string;
  /** As a person would type it: what `parseNumber` reads back, without grouping. */
  typed(value: number, unit: FieldUnit): string;
}

export function createFormat(locale: Locale): Format {
  return {
    locale,
    colon: locale === 'fr-BE' ? '\u00a0:' : ':',
    country: (code) => nameOf(code, 'region', locale),
    currency: (code) => nameOf(code, 'currency', locale),
    money: (euro, options) => writeMoney(euro, locale, options),
    perHundred: (euro) => writeMoney(euro, locale),
    number: (value, digits) => writeNumber(value, locale, digits),
    share: (share, digits) => writeShare(share, locale, digits),
    days: (count) => writeCounted(count, 'day', locale),
    weeks: (count) => writeCounted(count, 'week', locale),
    months: (count) => writeCounted(count, 'month', locale),
    years: (count) => writeCounted(count, 'year', locale),
    pieces: (count) => writeCounted(count, 'piece', locale),
    kilograms: (count) => writeCounted(count, 'kilogram', locale),
    quantity: (value, unit) => writeQuantity(value, unit, locale),
    date: (isoDate) => writeDate(isoDate, locale),
    dateTime: (isoDateTime) => writeDateTime(isoDateTime, locale),
    list: (items) => joined(items, andWords[locale]),
    longList: (items) => items.join(locale === 'fr-BE' ? '\u00a0; ' : '; '),
    range: (low, high) => `${low} ${toWords[locale]} ${high}`,
    typed: (value, unit) => typed(value, unit, locale),
  };
}

/** The number that people type for a value: a share as a percentage. */
export function asTyped(value: number, unit: FieldUnit): number {
  return roundTo(unit === '1' || unit === '1/yr' ? value * 100 : value, 10);
}

function typed(value: number, unit: FieldUnit, locale: Locale): string {
  if (!Number.isFinite(value)) return '';
  const asked = asTyped(value, unit);
  const point = String(asked);
  const plain = point.includes('e') ? asked.toFixed(10).replace(/\.?0+$/, '') : point;
  return locale === 'en-GB' ? plain : plain.replace('.', ',');
}

function joined(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}

/** By language and what they name, made when first asked for: that takes longer than all else of opening a page. */
const displayNames = new Map<string, Intl.DisplayNames | undefined>();

function displayNamesOf(locale: Locale, type: 'region' | 'currency'): Intl.DisplayNames | undefined {
  const key = `${locale} ${type}`;
  if (!displayNames.has(key)) displayNames.set(key, createDisplayNames(locale, type));
  return displayNames.get(key);
}

function createDisplayNames(locale: Locale, type: 'region' | 'currency'): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([locale], { type });
  } catch {
    return undefined; // then the code itself still says which one it is
  }
}

/** Has the names of countries made, in a step of its own: whoever asks for the first one does not wait for that. */
export function prepareCountryNames(locale: Locale): Promise<void> {
  return new Promise((resolve) =>
    setTimeout(() => {
      nameOf('BE', 'region', locale);
      resolve();
    }),
  );
}

const codes = { region: /^[A-Z]{2}$/, currency: /^[A-Z]{3}$/ };

/** Names of countries and currencies come from the browser. */
const nameOf = (code: string, type: 'region' | 'currency', locale: Locale): string =>
  codes[type].test(code) ? (displayNamesOf(locale, type)?.of(code) ?? code) : code;
