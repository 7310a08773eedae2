import type { Locale } from '../content/locales.ts';
import { decimalMark } from './number/read-digits.ts';

const groups: Readonly<Record<Locale, RegExp>> = { 'nl-BE': /\./g, 'fr-BE': /[\s\u00a0\u202f]/g, 'en-GB': /,/g };

/** Groups of three digits or none, and perhaps decimals: nothing that a unit, a range or a sign of another kind belongs to. */
const numbers: Readonly<Record<Locale, RegExp>> = {
  'nl-BE': /^[−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  'fr-BE': /^[−-]?(?:\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)(?:,\d+)?$/,
  'en-GB': /^[−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

/**
 * A bare number or an amount in euro of a table as a Belgian spreadsheet reads one: ungrouped, with a decimal comma, the sign of
 * the euro first. Any other text stays as it is.
 */
export function spreadsheetNumber(text: string, locale: Locale): string {
  const isEuro = text.includes('€');
  const bare = isEuro ? text.replace('€', '').trim() : text;
  if (!numbers[locale].test(bare) || (isEuro && !/^[−-]?€|€$/.test(text))) return text;
  const number = bare.replace('−', '-').replace(groups[locale], '').replace(decimalMark[locale], ',');
  return isEuro ? `€ ${number}` : number;
}
