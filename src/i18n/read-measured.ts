import type { FieldUnit } from '../content/field.ts';
import type { Locale } from '../content/locales.ts';
import {
  currencyWords,
  measureOfUnit,
  measureWords,
  perWords,
  scaleWords,
  shortPerWords,
  withoutTaxWords,
  type Measure,
} from './number-words.ts';
import { readDigits } from './read-digits.ts';
import { shift } from './write-number.ts';

/** One number with the words around it. */
export interface Measured {
  readonly value: number;
  readonly other?: number;
  /** Power of ten that a word like "mln" added. */
  readonly scale: number;
  readonly measure?: Measure;
  /** How many of `measure` one of the word is: a tonne is 1,000 kilograms. */
  readonly times: number;
  readonly per?: Measure;
  readonly currency?: string;
}

type Words = Omit<Measured, 'value' | 'other'>;

/** `undefined` when the text is not one number with known words, `separators` when its digits cannot be read. */
export function readMeasured(text: string, locale: Locale, unit: FieldUnit): Measured | 'separators' | undefined {
  const [, before = '', digits = '', after = ''] = /^([^\d.,]*)([.,]?\d(?:[\d.,'’´` ]*\d)?)(\D*)$/.exec(text) ?? [];
  if (digits === '') return undefined;
  const [, lead = '', sign = '', inner = ''] = /^([^+\-−]*)([+\-−]?)([^+\-−]*)$/.exec(before) ?? [undefined, before + '!'];
  const words = readWords(`${lead} ${inner}`, unit, readWords(after.replace(/^\s*[.,]\s*[-–—]{0,2}\s*/, ''), unit, { scale: 0, times: 1 }));
  if (words === undefined) return undefined;
  const read = readDigits(digits, locale);
  if (read === undefined) return 'separators';
  const factor = sign === '-' || sign === '−' ? -1 : 1;
  const scaled = (value: number) => (value === 0 ? 0 : factor * shift(value, words.scale));
  return { ...words, value: scaled(read.value), ...(read.other !== undefined && { other: scaled(read.other) }) };
}

/** Takes known words off the front until nothing is left. */
function readWords(text: string, unit: FieldUnit, found: Words | undefined): Words | undefined {
  const rest = text.trim();
  if (rest === '' || found === undefined) return found;
  return readWords(...nextWord(rest, unit, found));
}

function nextWord(text: string, unit: FieldUnit, found: Words): [string, FieldUnit, Words | undefined] {
  const starts = (word: string) => text.startsWith(word) && !(/[a-zà-ÿ]$/.test(word) && /^[a-zà-ÿ]/.test(text.slice(word.length)));
  const rest = (word: string) => text.slice(word.length);
  const per = perWords.find(starts);
  const short = shortPerWords.find(([word]) => text === word);
  if (short !== undefined) return ['', unit, { ...found, per: short[1] }];
  const untaxed = withoutTaxWords.find((word) => starts(word) && unit.startsWith('EUR'));
  if (untaxed !== undefined) return [rest(untaxed), unit, found];
  if (per !== undefined) {
    const after = rest(per).trim();
    const what = measureWords.find(([word]) => after === word);
    if (what !== undefined) return ['', unit, { ...found, per: what[1] }];
  }
  const scale = scaleOf(text, unit, starts);
  if (scale !== undefined && found.scale === 0) return [rest(scale[0]), unit, { ...found, scale: scale[1] }];
  const currency = currencyWords.find(([word]) => starts(word));
  if (currency !== undefined) return [rest(currency[0]), unit, { ...found, measure: 'money', currency: currency[1] }];
  const measure = measureWords.find(([word]) => starts(word)) ?? (text === 'm' ? (['m', 'month', 1] as const) : undefined);
  if (measure === undefined || (found.measure !== undefined && found.measure !== measure[1])) return ['', unit, undefined];
  return [rest(measure[0]), unit, { ...found, measure: measure[1], times: measure[2] }];
}

const timeUnits: readonly string[] = ['day', 'week', 'month', 'year'];

/** `m` is a million of euros or pieces, but never of weeks or months. */
function scaleOf(text: string, unit: FieldUnit, starts: (word: string) => boolean): readonly [string, number] | undefined {
  const whole = scaleWords.find(([word]) => starts(word));
  if (whole !== undefined) return whole;
  const isTime = timeUnits.includes(measureOfUnit[unit].of);
  return !isTime && /^m(?![a-zà-ÿ²³])/.test(text) ? ['m', 6] : undefined;
}
