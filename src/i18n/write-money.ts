import type { Locale } from '../content/locales.ts';
import { isWritable, minus, noBreak, noNumber, roundAbout, roundTo, writeUnsigned } from './number/write-number.ts';

/**
 * - `exact`: cents when there are any
 * - `whole`: rounded to the euro
 * - `about`: two significant digits, for sentences
 */
type MoneyStyle = 'exact' | 'whole' | 'about';

const mostOfRate = 6;

export interface MoneyOptions {
  readonly style?: MoneyStyle;
  /** Writes the plus of a gain as well. */
  readonly signed?: boolean;
}

const sign = (value: number, signed: boolean) => (value < 0 ? minus : signed && value > 0 ? '+' : '');

function rounded(value: number, style: MoneyStyle): number {
  if (style === 'exact') return roundTo(value, 2);
  return style === 'whole' ? roundTo(value, 0) : roundAbout(value);
}

/** An amount in euro as the language writes it: € 1.234,50 · 1 234,50 € · €1,234.50. */
export function writeMoney(value: number, locale: Locale, { style = 'exact', signed = false }: MoneyOptions = {}): string {
  if (!isWritable(value)) return noNumber;
  const amount = rounded(value, style);
  const cents = Number.isInteger(amount) ? 0 : 2;
  return inEuro(writeUnsigned(amount, locale, { least: cents, most: cents }), sign(amount, signed), locale);
}

/** What one unit of another currency is worth, to six decimals: € 0,8712. */
export function writeRate(value: number, locale: Locale): string {
  return inEuro(writeUnsigned(value, locale, { most: mostOfRate }), sign(value, false), locale);
}

function inEuro(digits: string, before: string, locale: Locale): string {
  if (locale === 'nl-BE') return `€${noBreak}${before}${digits}`;
  return locale === 'fr-BE' ? `${before}${digits}${noBreak}€` : `${before}€${digits}`;
}
