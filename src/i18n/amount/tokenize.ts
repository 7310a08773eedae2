import type { FieldUnit } from '../../content/field.ts';
import type { Locale } from '../../content/locales.ts';
import { readDigits } from '../number/read-digits.ts';
import { currencyWords, scaledCurrency } from './currency-words.ts';
import { jointWords } from './joint-words.ts';
import { numberWords } from './number-words.ts';
import { unitWords } from './unit-words.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Token, Word } from './word.ts';

type Vocabulary = ReturnType<typeof createVocabulary>;
interface Place {
  readonly locale: Locale;
  readonly unit: FieldUnit;
}

const made = new Map<string, Vocabulary>();
const longest = 28;

function vocabularyOf({ locale, unit }: Place): Vocabulary {
  const key = `${locale} ${unit}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const vocabulary = createVocabulary([...unitWords, ...currencyWords, ...numberWords, ...jointWords], { locale, unit });
  made.set(key, vocabulary);
  return vocabulary;
}

/** Spaces or quotes between groups of three, or points and commas in any way: whether they make sense is judged later. */
const numbers = [/\d{1,3}([ '])\d{3}(?:\1\d{3})*(?!\d)(?:[.,]\d+)?/y, /\d+(?:[.,]\d+|'\d{3}(?!\d))*/y, /[.,]\d+/y];
/** "12,-", "12,=", "1'500.--": no cents. */
const noCents = /\s?[.,]\s?[-=]{1,3}(?!\s?\d)|[.,](?![\d.])/y;
const unknown = /[\p{L}\p{M}]+(?:['.&-][\p{L}\p{M}]+)*|./uy;

function found(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** A cleaned text as numbers, known words, unknown words and signs. */
export function tokenize(text: string, place: Place): readonly Token[] {
  const vocabulary = vocabularyOf(place);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (text[at] === ' ' || joinsWords(text, at)) at += 1;
    if (at >= text.length) break;
    const spaced = at > start;
    const number = numberAt(text, at);
    if (number !== undefined) {
      const digits = readDigits(number, place.locale);
      tokens.push({ raw: number, spaced, words: [], ...(digits !== undefined && { digits }) });
      at += number.length;
      at += found(noCents, text, at)?.length ?? 0;
    } else {
      const { raw, words } = wordAt(text, at, vocabulary);
      tokens.push({ raw, spaced, words });
      at += raw.length;
      if (/\p{L}$/u.test(raw) && text[at] === '.') at += 1; // abbreviated
    }
  }
  return tokens;
}

/** The hyphen of "vingt-cinq", "demi-mois" and "40-voeter". */
const joinsWords = (text: string, at: number) =>
  text[at] === '-' && /[\p{L}\d]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');

function numberAt(text: string, at: number): string | undefined {
  const char = text[at] ?? '';
  if (!/[\d.,]/.test(char) || (!/\d/.test(char) && /\p{L}/u.test(text[at - 1] ?? ''))) return undefined;
  for (const pattern of numbers) {
    const number = found(pattern, text, at);
    if (number !== undefined) return number;
  }
  return undefined;
}

function wordAt(text: string, at: number, vocabulary: Vocabulary): { readonly raw: string; readonly words: readonly Word[] } {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const raw = text.slice(at, at + length);
    const words = vocabulary.get(raw);
    if (words !== undefined && !(/\p{L}$/u.test(raw) && /^\p{L}/u.test(text.slice(at + length)))) return { raw, words };
  }
  const raw = found(unknown, text, at) ?? text.charAt(at);
  const scaled = scaledCurrency(raw);
  return { raw, words: scaled === undefined ? [] : [{ is: 'scale', ...scaled }] };
}
