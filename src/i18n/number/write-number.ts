import type { Locale } from '../../content/locales.ts';

/** U+00A0 keeps a number on one line; the narrow U+202F is missing from the report's font. */
export const noBreak = '\u00a0';
/** A real minus: a hyphen would break the line after it. */
export const minus = '\u2212';
/** Shown instead of a number that is not one. */
export const noNumber = '\u2013';

interface Marks {
  readonly group: string;
  readonly decimal: string;
}

const marks: Readonly<Record<Locale, Marks>> = {
  'nl-BE': { group: '.', decimal: ',' },
  'fr-BE': { group: noBreak, decimal: ',' },
  'en-GB': { group: ',', decimal: '.' },
};

export interface Digits {
  /** Digits after the decimal mark, at least and at most. */
  readonly least?: number;
  readonly most?: number;
}

/** Moves the decimal point in the written number, so that 1.005 rounds the way it reads. */
export function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds half away from zero, as it is taught at school. */
export function roundTo(value: number, decimals: number): number {
  const rounded = Math.sign(value) * shift(Math.round(shift(Math.abs(value), decimals)), -decimals);
  return rounded === 0 ? 0 : rounded;
}

/** Rounds to two significant digits, for sentences. */
export function roundAbout(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  return roundTo(value, 1 - Math.floor(Math.log10(Math.abs(value))));
}

/**
 * A number without its sign, written as the language writes it. Not Intl: its output differs between browsers and
 * releases, and the report must come out the same on every machine, also where the language is missing.
 */
export function writeUnsigned(value: number, locale: Locale, { least = 0, most = 2 }: Digits = {}): string {
  const { group, decimal } = marks[locale];
  const [whole = '0', fraction = ''] = plainDigits(Math.abs(roundTo(value, Math.max(least, most)))).split('.');
  const digits = fraction.padEnd(least, '0');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return digits === '' ? grouped : `${grouped}${decimal}${digits}`;
}

/** Decimal digits without an exponent. */
function plainDigits(value: number): string {
  const written = String(value);
  return written.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : written;
}

/** Beyond these no figure of a firm lies, and digits would no longer be exact. */
export function isWritable(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) < 1e15;
}

export function writeNumber(value: number, locale: Locale, digits?: Digits): string {
  if (!isWritable(value)) return noNumber;
  const written = writeUnsigned(value, locale, digits);
  return value < 0 && /[1-9]/.test(written) ? `${minus}${written}` : written;
}
