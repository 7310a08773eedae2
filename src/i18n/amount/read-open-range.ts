import type { NumberRule } from '../number/number-rule.ts';
import type { ParsedNumber } from '../number/parsed-number.ts';
import { isA, isSign, type Token } from './word.ts';

type ReadRest = (tokens: readonly Token[]) => ParsedNumber | undefined;

/** ">100", "minstens 100", "100+": one end is open. */
export function readOpenRange(tokens: readonly Token[], rule: NumberRule, readRest: ReadRest): ParsedNumber | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (tokens.length < 2 || rule.unit === 'calendar-year') return undefined; // "from 2027" is that year
  // "min 2 %" may be below zero, where that can be.
  if (isA(first, 'minus') && (rule.bounds?.[0] ?? -1) < 0) return undefined;
  if (isA(first, 'at-least')) return open('at-least', readRest(tokens.slice(1)));
  if (isA(first, 'at-most')) return open('at-most', readRest(tokens.slice(1)));
  return isSign(last, '+') || isA(last, 'at-least') ? open('at-least', readRest(tokens.slice(0, -1))) : undefined;
}

function open(side: 'at-least' | 'at-most', bound: ParsedNumber | undefined): ParsedNumber | undefined {
  return bound?.is === 'value' ? { is: 'open-range', side, bound: bound.value } : bound;
}
