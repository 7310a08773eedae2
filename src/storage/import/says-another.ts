import type { FieldRule } from '../../content/field.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { parseNumber } from '../../i18n/parse-number.ts';

/**
 * True when the text of an answer reads as something else than the number that counts, in the language it was typed in. The app
 * keeps no number beside a text that it cannot read, or of which it asks what is meant. A rate is not judged: it is read with the
 * currency beside it.
 */
export function saysAnother({ text, value, low, high, locale = 'nl-BE' }: Answer, { unit }: FieldRule): boolean {
  if (unit === undefined || unit === 'EUR/unit-of-currency' || text === undefined || typeof value !== 'number') return false;
  const read = parseNumber(text, { locale, unit });
  switch (read.is) {
    case 'value':
      return differ(read.value, value);
    case 'range':
      return differ(read.likely, value) || differ(read.low, low) || differ(read.high, high);
    case 'offer':
      return [read.value, ...read.others].every((one) => differ(typeof one === 'number' ? one : one.likely, value));
    case 'empty':
    case 'unknown':
    case 'open-range':
    case 'refused':
      return true;
  }
}

const differ = (one: number, other: number | undefined) =>
  other === undefined || Math.abs(one - other) > 1e-6 * Math.max(1, Math.abs(other));
