import { on, type Place, type Step, type Taker } from './found.ts';
import type { Doubt, Unreadable } from './measured.ts';
import { measureOfUnit } from './measure.ts';
import { fractionAt, partAfter, readCount } from './read-count.ts';
import { takeMeasure, takeMoney, takePer, takePriceOf, takeScale, takeSmaller } from './take-unit.ts';
import { isA, isSign, type Token } from './word.ts';

/** Takes what can be taken at this place: the first way that fits. Undefined when nothing does. */
export function takeWord(tokens: readonly Token[], step: Step, place: Place): Step | Unreadable | undefined {
  if (isA(tokens[step.at], 'taxed')) return 'with-tax';
  const takers = step.found.count === undefined ? before : behind;
  for (const take of takers) {
    const next = take(tokens, step, place);
    if (next !== undefined) return next;
  }
  return undefined;
}

const takeSmallWord: Taker = (tokens, step) => {
  const token = tokens[step.at];
  const isBeside = step.found.count === undefined || (/^\p{L}/u.test(token?.raw ?? '') && !isA(token, 'money')); // "85c"
  if (isA(token, 'about')) return isBeside ? on(step, { approximate: true }) : undefined;
  return isA(token, 'label', 'untaxed') ? on(step, {}) : undefined;
};

const takeSign: Taker = (tokens, step) => {
  const token = tokens[step.at];
  if (isSign(token, '+')) return on(step, {});
  if (isSign(token, '-', '−')) return on(step, { negative: true });
  if (!isA(token, 'minus')) return undefined;
  const doubt: Doubt = { because: 'sign', factors: [-1] };
  return on(step, { negative: true, ...(isA(token, 'at-least') && { doubt }) });
};

const takeCount: Taker = (tokens, step, { unit }) => {
  const part = fractionAt(tokens, step.at);
  const follows = part && tokens[part.next];
  const isPart = measureOfUnit[unit].of === 'money' ? isA(follows, 'scale', 'money') : isA(follows, 'scale', 'measure');
  const count = part !== undefined && isPart ? part : readCount(tokens, step.at);
  return count && { at: count.next, found: { ...step.found, count } };
};

const takePart: Taker = (tokens, step) => {
  const part = partAfter(tokens, step.at);
  const { count } = step.found;
  if (part === undefined || count === undefined) return undefined;
  return { at: part.next, found: { ...step.found, count: { value: count.value + part.value, next: part.next } } };
};

/** "500-": below zero as some programs export it, or a price without cents. */
const takeMinusBehind: Taker = (tokens, step) =>
  isSign(tokens[step.at], '-', '−') && step.at === tokens.length - 1
    ? on(step, { negative: true, doubt: { because: 'sign', factors: [-1] } })
    : undefined;

const takeHyphen: Taker = (tokens, step) =>
  isSign(tokens[step.at], '-') && tokens[step.at + 1]?.spaced === false && isA(tokens[step.at + 1], 'measure', 'money', 'scale')
    ? on(step, {})
    : undefined;

/** "2 millions d'euros", "three quarters of a million". */
const takeJoint: Taker = (tokens, step) => {
  if (!isA(tokens[step.at], 'of')) return undefined;
  if (isA(tokens[step.at + 1], 'measure', 'money', 'scale')) return on(step, {});
  return isA(tokens[step.at + 1], 'article') && isA(tokens[step.at + 2], 'scale') ? on(step, {}, 2) : undefined;
};

const hasNumber = (tokens: readonly Token[]) => tokens.some(({ digits }) => digits !== undefined);

/** "FOB Haiphong", "after deposit": where from and when, not how much. */
const takeCircumstance: Taker = (tokens, { at, found }) =>
  isA(tokens[at], 'terms', 'after') && !hasNumber(tokens.slice(at)) ? { at: tokens.length, found } : undefined;

/** Words that we do not know. With a unit that we do know, the reading can be asked about. */
const takeUnknownBehind: Taker = (tokens, { at, found }) => {
  const isClear = (found.measure !== undefined || found.currency !== undefined) && tokens[at]?.spaced === true;
  return isClear && !hasNumber(tokens.slice(at)) && /^\p{L}/u.test(tokens[at]?.raw ?? '')
    ? { at: tokens.length, found: { ...found, tail: true } }
    : undefined;
};

const takeUnknownBefore: Taker = (tokens, step) =>
  tokens[step.at]?.words.length === 0 && /^\p{L}{2}/u.test(tokens[step.at]?.raw ?? '') ? on(step, { lead: true }) : undefined;

const before: readonly Taker[] = [
  takeSmallWord,
  takeSign,
  takeCount,
  takeScale,
  takeMoney,
  takeMeasure,
  takePer,
  takeJoint,
  takeUnknownBefore,
];

const behind: readonly Taker[] = [
  takeSmallWord,
  takePart,
  takePriceOf,
  takeScale,
  takeMoney,
  takeMeasure,
  takePer,
  takeSmaller,
  takeHyphen,
  takeMinusBehind,
  takeJoint,
  takeCircumstance,
  takeUnknownBehind,
];
