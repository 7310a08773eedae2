import { shift } from '../number/write-number.ts';
import { withContainers } from './containers.ts';
import { startOf, type Found, type Place, type Step } from './found.ts';
import type { Measured, Unreadable } from './measured.ts';
import { takeWord } from './take-word.ts';
import { isSign, type Token } from './word.ts';

/** One number with known words around it; undefined when the text is anything else. */
export function readMeasured(text: readonly Token[], place: Place): Measured | Unreadable | undefined {
  if (text.some(({ raw, digits }) => digits === undefined && /^[.,]?\d/.test(raw))) return 'separators';
  const booked = isSign(text[0], '(') && isSign(text.at(-1), ')'); // as accountants write what is below zero
  const tokens = withContainers(withoutBrackets(text), place.unit);
  let step: Step | Unreadable | undefined = { at: 0, found: startOf(booked) };
  while (typeof step === 'object' && step.at < tokens.length) step = takeWord(tokens, step, place);
  return typeof step === 'object' ? measuredOf(step.found, place) : step;
}

function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  const opened = tokens.map((token, at) => (isSign(tokens[at - 1], '(') ? { ...token, spaced: true } : token));
  return opened.filter((token) => !isSign(token, '(', ')'));
}

function measuredOf(found: Found, { unit }: Place): Measured | undefined {
  const { count, scale, negative, measure, per, currency, doubt, lead } = found;
  const explicit = measure !== undefined || currency !== undefined;
  const isOne = count === undefined && (measure === 'container' || found.alone || (unit === '/yr' && per !== undefined)); // "every 5 years"
  if (count === undefined && !isOne) return undefined;
  if (count?.article === true && !explicit && scale === 0) return undefined;
  if (lead && !explicit) return undefined;
  const factor = negative ? -1 : 1;
  const scaled = (value: number) => (value === 0 ? 0 : factor * shift(value, scale));
  return {
    value: scaled(count?.value ?? 1),
    ...(count?.other !== undefined && { other: scaled(count.other) }),
    scale,
    times: found.times,
    approximate: found.approximate,
    ...(measure !== undefined && { measure }),
    ...(per !== undefined && { per }),
    ...(currency !== undefined && { currency }),
    ...(doubt !== undefined ? { doubt } : (lead || found.tail || isOne) && { doubt: { because: 'more-text', factors: [] } }),
  };
}
