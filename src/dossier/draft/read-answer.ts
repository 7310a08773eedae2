import type { FieldRule } from '../../content/field.ts';
import { isGoodsCode } from '../../reference/duty-of-code.ts';
import type { Answer, Sure } from './answer.ts';

/** A number that somebody gave, with one in ten lower and one in ten higher. */
export interface NumberAnswer {
  readonly kind: 'number';
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

export type AnswerValue =
  | NumberAnswer
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'choices'; readonly values: readonly string[] }
  /** One number a month, the oldest first. */
  | { readonly kind: 'series'; readonly values: readonly number[] }
  /** Not answered, or "I don't know". */
  | { readonly kind: 'open' };

export type Fault = 'out-of-bounds' | 'not-a-number' | 'not-a-choice' | 'swapped' | 'implausible';

/** What a fault means for the answer that it is about. */
export const outcomeOf = {
  'out-of-bounds': 'refuse',
  'not-a-number': 'refuse',
  'not-a-choice': 'refuse',
  swapped: 'note',
  implausible: 'warn',
} as const satisfies Record<Fault, 'refuse' | 'warn' | 'note'>;

/** How far an answer may be off, either way. Somebody who does not say how sure they are is taken at about. */
const spread = { exact: 0, about: 0.1, rough: 0.25, guess: 0.5 } as const satisfies Record<Exclude<Sure, 'range'>, number>;
const openAnswer = { given: { kind: 'open' }, faults: [] } as const;

interface ReadAnswer {
  readonly given: AnswerValue;
  readonly faults: readonly Fault[];
}

/** What an answer means under the rule of its field. `exact`: a number that is chosen, not estimated, has no range. */
export function readAnswer(rule: FieldRule, answer: Answer | undefined, exact = false): ReadAnswer {
  if (answer === undefined || answer.unknown === true || answer.value === undefined) return openAnswer;
  const { value } = answer;
  if (rule.kind === 'choices') {
    const values = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    return { given: { kind: 'choices', values }, faults: [] };
  }
  if (rule.kind === 'series') return readSeries(rule, answer.series);
  if (rule.kind !== 'number') return readChoice(rule, value);
  return typeof value === 'number' && Number.isFinite(value)
    ? readNumber(rule, { ...answer, value }, exact)
    : { given: { kind: 'open' }, faults: ['not-a-number'] };
}

/** Below half a year nothing can be said of how sales vary. */
export const fewestMonths = 6;

function readSeries({ bounds: [least, most] = [0, Infinity] }: FieldRule, series: readonly number[] = []): ReadAnswer {
  const isSold = series.length >= fewestMonths && series.some((value) => value > 0);
  if (!isSold || !series.every(Number.isFinite)) return { given: { kind: 'open' }, faults: ['not-a-number'] };
  if (series.some((value) => value < least || value > most)) return { given: { kind: 'open' }, faults: ['out-of-bounds'] };
  return { given: { kind: 'series', values: series }, faults: [] };
}

function readChoice(rule: FieldRule, value: Answer['value']): ReadAnswer {
  if (typeof value !== 'string' || value === '') return { given: { kind: 'open' }, faults: ['not-a-choice'] };
  const offered = rule.kind === 'goods-code' ? isGoodsCode(value) : rule.kind !== 'choice' || (rule.choices?.includes(value) ?? true);
  return offered ? { given: { kind: 'choice', value }, faults: [] } : { given: { kind: 'open' }, faults: ['not-a-choice'] };
}

/** Closer to 0 than this is nothing, in whatever unit: what is divided by it would be beyond counting. */
const nothing = 1e-9;

function readNumber(rule: FieldRule, answer: Answer & { readonly value: number }, exact: boolean): ReadAnswer {
  const [least, most] = rule.bounds ?? [-Infinity, Infinity];
  const [low, high] = exact ? [answer.value, answer.value] : rangeOf(answer);
  const ends = [low, answer.value, high].toSorted((a, b) => a - b);
  const [first = low, likely = answer.value, last = high] = ends;
  const faults: Fault[] = [];
  if (answer.value < least || answer.value > most) faults.push('out-of-bounds');
  if (first !== low || likely !== answer.value || last !== high) faults.push('swapped');
  if (rule.plausible && (likely < rule.plausible[0] || likely > rule.plausible[1])) faults.push('implausible');
  const read = (number: number) => Math.min(most, Math.max(least, Math.abs(number) < nothing ? 0 : number));
  return { given: { kind: 'number', low: read(first), likely: read(likely), high: read(last) }, faults };
}

function rangeOf({ value, sure, low, high }: Answer & { readonly value: number }): readonly [number, number] {
  if (sure === 'range') return [low ?? value, high ?? value];
  const share = spread[sure ?? 'about'] * Math.abs(value);
  return [value - share, value + share];
}

export function choiceIs(given: AnswerValue, value: string): boolean {
  return given.kind === 'choice' && given.value === value;
}
