import type { FieldUnit } from '../content/field.ts';
import type { Locale } from '../content/locales.ts';
import { counted, formOf, ofTenWords, perWords, type Counted, type Per } from './quantity-words.ts';
import { writeMoney, writeRate } from './write-money.ts';
import { isWritable, noBreak, noNumber, roundTo, writeNumber, type Digits } from './number/write-number.ts';

/** 0.045 as 4,5 %. */
export function writeShare(share: number, locale: Locale, digits: Digits = { most: 1 }): string {
  if (!isWritable(share * 100)) return noNumber;
  return `${writeNumber(share * 100, locale, digits)}${locale === 'fr-BE' ? `${noBreak}%` : '%'}`;
}

/** A count with its word: 1 week, 2,5 weken. */
export function writeCounted(count: number, what: Counted, locale: Locale): string {
  const shown = roundTo(count, 1);
  return `${writeNumber(shown, locale, { most: 1 })}${noBreak}${counted[locale][what][formOf(shown, locale)]}`;
}

const money = (per: Per) => (value: number, locale: Locale) => `${writeMoney(value, locale)} ${perWords[locale][per]}`;
const count = (what: Counted, per?: Per) => (value: number, locale: Locale) => {
  const written = `${writeNumber(value, locale, { most: 3 })}${noBreak}${counted[locale][what][formOf(value, locale)]}`;
  return per === undefined ? written : `${written} ${perWords[locale][per]}`;
};

const writers: Readonly<Record<FieldUnit, (value: number, locale: Locale) => string>> = {
  EUR: (value, locale) => writeMoney(value, locale),
  'EUR/yr': money('year'),
  'EUR/pc': money('piece'),
  'EUR/wk': money('week'),
  'EUR/unit-of-currency': (value, locale) => `${writeRate(value, locale)} ${perWords[locale].currency}`,
  'pc/yr': count('piece', 'year'),
  'pc/wk': count('piece', 'week'),
  'kg/pc': count('kilogram', 'piece'),
  'kg/yr': count('kilogram', 'year'),
  'containers/yr': count('container', 'year'),
  'pc/container': count('piece', 'container'),
  wk: count('week'),
  months: count('month'),
  yr: count('year'),
  'calendar-year': (value) => String(value),
  '1': (value, locale) => writeShare(value, locale, { most: 2 }),
  '1/yr': (value, locale) => `${writeShare(value, locale, { most: 2 })} ${perWords[locale].year}`,
  '/yr': count('time', 'year'),
  'of-ten': (value, locale) => `${writeNumber(value, locale, { most: 1 })} ${ofTenWords[locale]}`,
};

/** The value of a field in the words of its unit: € 7,80 per stuk. */
export function writeQuantity(value: number, unit: FieldUnit, locale: Locale): string {
  return isWritable(value) ? writers[unit](value, locale) : noNumber;
}
