import type { FieldRule } from '../../content/field.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import { parseNumber } from '../../i18n/parse-number.ts';

/**
 * True when the text of an answer reads as another number than the one that counts, in the language it was typed in. A rate
 * is not judged: it is read with the currency beside it.
 */
export function saysAnother({ text, value, locale = 'nl-BE' }: Answer, { unit }: FieldRule): boolean {
  if (unit === undefined || unit === 'EUR/unit-of-currency' || text === undefined || typeof value !== 'number') return false;
  const read = parseNumber(text, { locale, unit });
  switch (read.is) {
    case 'value':
      return differ(read.value, value);
    case 'range':
      return differ(read.likely, value);
    case 'empty':
    case 'unknown':
      return true;
    case 'offer':
    case 'open-range':
    case 'refused':
      return false; // the field itself says that this cannot be read
  }
}

const differ = (one: number, other: number) => Math.abs(one - other) > 1e-6 * Math.max(1, Math.abs(other));
