import type { FieldUnit } from '../../content/field.ts';
import type { Locale } from '../../content/locales.ts';
import type { Default } from '../../dossier/defaults/default.ts';
import type { Answer, Sure } from '../../dossier/draft/answer.ts';
import type { Format } from '../../i18n/format.ts';
import type { NumberRule } from '../../i18n/number/number-rule.ts';
import { parseNumber } from '../../i18n/parse-number.ts';

/** What stands in the boxes of a number field, letter for letter. */
export interface Entry {
  readonly text: string;
  readonly sure: Sure | '';
  readonly low: string;
  readonly high: string;
  readonly unknown: boolean;
  readonly note: string;
}

/** The text that shows an answer: as it was typed, in the language it was typed in; else as one would type it here. */
function textOf(answer: Answer, unit: FieldUnit, format: Format): string {
  if (answer.locale === format.locale && answer.text !== undefined) return answer.text;
  return typeof answer.value === 'number' ? format.typed(answer.value, unit) : (answer.text ?? '');
}

export function entryOf(answer: Answer | undefined, unit: FieldUnit, format: Format): Entry {
  const limit = (value: number | undefined) => (value === undefined ? '' : format.typed(value, unit));
  return {
    text: answer === undefined || answer.unknown === true ? '' : textOf(answer, unit, format),
    sure: answer?.sure ?? '',
    low: limit(answer?.low),
    high: limit(answer?.high),
    unknown: answer?.unknown === true,
    note: answer?.note ?? '',
  };
}

/** A rate is held against the one that stands in for it: it may be typed upside down. */
export const expectedOf = (unit: FieldUnit, fallback: Default | undefined) =>
  unit === 'EUR/unit-of-currency' && fallback?.value !== undefined ? fallback.likely : undefined;

function limitsOf(entry: Entry, rule: NumberRule): Pick<Answer, 'low' | 'high'> {
  const low = parseNumber(entry.low, rule);
  const high = parseNumber(entry.high, rule);
  return { ...(low.is === 'value' && { low: low.value }), ...(high.is === 'value' && { high: high.value }) };
}

/** What the boxes mean. What cannot be read keeps its text and has no value: it is never guessed. */
export function answerOf(entry: Entry, rule: NumberRule): Answer | undefined {
  const note = entry.note.trim() === '' ? {} : { note: entry.note.trim().slice(0, 200) };
  if (entry.unknown) return { unknown: true, ...note };
  const read = parseNumber(entry.text, rule);
  const typed = { text: entry.text.slice(0, 200), locale: rule.locale satisfies Locale, ...note };
  const sure = entry.sure === '' ? {} : { sure: entry.sure };
  switch (read.is) {
    case 'empty':
      return entry.note.trim() === '' ? undefined : note;
    case 'unknown':
      return { unknown: true, ...note };
    case 'value':
      return { ...typed, value: read.value, ...sure, ...(entry.sure === 'range' && limitsOf(entry, rule)) };
    case 'range':
      return { ...typed, value: read.likely, sure: 'range', low: read.low, high: read.high };
    case 'offer':
    case 'open-range':
    case 'refused':
      return typed;
  }
}

export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(answer: Answer | undefined): readonly (readonly [string, unknown])[] {
  return Object.entries(answer ?? {})
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => a.localeCompare(b));
}
