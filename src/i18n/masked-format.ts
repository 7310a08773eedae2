import type { FieldUnit } from '../content/field.ts';
import type { Locale } from '../content/locales.ts';
import type { Format } from './format.ts';
import { isWritable, minus, noBreak, noNumber, roundTo, writeUnsigned } from './number/write-number.ts';
import { formOf, perWords, type Per } from './quantity-words.ts';

/** What counts as 100: what today's chain costs in a year, what a piece costs today, and the pieces of a year. */
export interface IndexBase {
  readonly perYear: number;
  readonly perPiece: number;
  readonly pieces: number;
}

const hundred = 100;
const weeksInYear = 52;
const leastPoints = 0.05;
/** From here on in whole points. */
const wholeFrom = 10;

const pointWords: Readonly<Record<Locale, readonly [string, string]>> = {
  'nl-BE': ['indexpunt', 'indexpunten'],
  'fr-BE': ['point d’indice', 'points d’indice'],
  'en-GB': ['index point', 'index points'],
};

const hiddenWords: Readonly<Record<Locale, string>> = { 'nl-BE': 'verborgen', 'fr-BE': 'masqué', 'en-GB': 'hidden' };

/** What of the base an amount in this unit is held against, and per what it is; a base without `of` gives nothing away at all. */
type Measure = { readonly of?: keyof IndexBase; readonly per?: Per; readonly parts?: number };

const measures: Partial<Readonly<Record<FieldUnit, Measure>>> = {
  EUR: { of: 'perYear' },
  'EUR/yr': { of: 'perYear', per: 'year' },
  'EUR/wk': { of: 'perYear', per: 'week', parts: weeksInYear },
  'EUR/pc': { of: 'perPiece', per: 'piece' },
  'EUR/unit-of-currency': {},
  'pc/yr': { of: 'pieces', per: 'year' },
  'pc/wk': { of: 'pieces', per: 'week', parts: weeksInYear },
  'kg/yr': {},
  'containers/yr': {},
};

/**
 * The same format with every amount of money and every number of pieces as an index: whoever listens learns how things compare
 * and nothing of how large they are. A firm a thousand times as large reads the same.
 */
export function maskedFormat(format: Format, base: IndexBase): Format {
  const { locale } = format;
  const index = (value: number, of: number, signed = false) => writeIndex((value / of) * hundred, locale, signed);
  return {
    ...format,
    money: (euro, options) => index(euro, base.perYear, options?.signed),
    // It is an index already.
    perHundred: (euro) => index(euro, hundred),
    pieces: (count) => index(count, base.pieces),
    quantity: (value, unit) => {
      const measure = measures[unit];
      if (measure === undefined) return format.quantity(value, unit);
      if (measure.of === undefined) return hiddenWords[locale];
      const written = index(value, base[measure.of] / (measure.parts ?? 1));
      return measure.per === undefined ? written : `${written} ${perWords[locale][measure.per]}`;
    },
    typed: (value, unit) => (measures[unit] === undefined ? format.typed(value, unit) : ''),
  };
}

function writeIndex(points: number, locale: Locale, signed: boolean): string {
  if (Number.isNaN(points)) return noNumber;
  // Too small beside what costs a hundred to be told as points: a price a kilogram, say.
  if (!isWritable(points) || (points !== 0 && Math.abs(points) < leastPoints)) return hiddenWords[locale];
  const shown = roundTo(points, Math.abs(points) >= wholeFrom ? 0 : 1);
  const sign = shown < 0 ? minus : signed && shown > 0 ? '+' : '';
  return `${sign}${writeUnsigned(shown, locale, { most: 1 })}${noBreak}${pointWords[locale][formOf(shown, locale)]}`;
}

/** Whether a value in this unit is hidden by the mask. */
export function isMasked(unit: FieldUnit | undefined): boolean {
  return unit !== undefined && measures[unit] !== undefined;
}
