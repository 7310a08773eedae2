import type { NumberRule } from '../number/number-rule.ts';
import type { ParsedNumber } from '../number/parsed-number.ts';
import { currencyPair } from './currency-words.ts';
import { isWithin, offerWithin, refusalOf } from './judge-number.ts';
import { readCount } from './read-count.ts';
import { readMeasured } from './read-measured.ts';
import { readRange } from './read-range.ts';
import { isA, isSign, meaning, type Token } from './word.ts';

interface Side {
  readonly amount?: number;
  readonly currency?: string;
}

/**
 * What one unit of another currency is worth in euro. "1 EUR = 1,15 USD", "7,85 CNY/EUR" and "0,87 €" say themselves which
 * way round they are; a bare number is held against the rate that is expected.
 */
export function readRate(text: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  const tokens = text.flatMap(apart);
  const sides = splitRate(tokens);
  return sides === undefined ? (readPlain(tokens, rule) ?? rangeOfRates(tokens, rule)) : readBoth(tokens, sides, rule);
}

/** "eurusd" as "eur / usd". */
function apart(token: Token): readonly Token[] {
  const pair = currencyPair(token.raw);
  if (pair === undefined || token.words.length > 0) return [token];
  const [first, second] = pair.map((currency): Token => ({ raw: currency, spaced: true, words: [{ is: 'money', currency, times: 1 }] }));
  return first === undefined || second === undefined ? [token] : [first, { raw: '/', spaced: false, words: [{ is: 'per' }] }, second];
}

/** At the equals sign, or at the word per. */
function splitRate(tokens: readonly Token[]): readonly (readonly Token[])[] | undefined {
  const at = tokens.findIndex((token, index) => index > 0 && (isSign(token, '=') || isA(token, 'per')));
  const parts = at < 1 ? [] : [tokens.slice(0, at), tokens.slice(at + 1)];
  return parts.length === 2 && parts.every((part) => part.some((token) => isA(token, 'money'))) ? parts : undefined;
}

function readBoth(tokens: readonly Token[], sides: readonly (readonly Token[])[], rule: NumberRule): ParsedNumber | undefined {
  const [left, right] = sides.map(readSide);
  if (left?.currency === undefined || right?.currency === undefined) return undefined;
  const [foreign, ...more] = [left.currency, right.currency].filter((code) => code !== 'EUR');
  if (foreign === undefined || more.length > 0) return undefined;
  if (rule.currency !== undefined && rule.currency !== 'other' && foreign !== rule.currency) return undefined;
  if (left.amount === undefined && !tokens.some((token) => isSign(token, '='))) {
    // "EUR/USD 1,15": the market means dollars for a euro, many an owner the other way.
    const quoted = right.amount ?? NaN;
    return offerWithin('rate-direction', [inverse(quoted), quoted], rule);
  }
  const [euro, other] = left.currency === 'EUR' ? [left.amount ?? 1, right.amount ?? 1] : [right.amount ?? 1, left.amount ?? 1];
  return taken(Number((euro / other).toPrecision(10)), rule);
}

function readSide(tokens: readonly Token[]): Side | undefined {
  let side: Side = {};
  let at = 0;
  while (at < tokens.length) {
    const count = side.amount === undefined ? readCount(tokens, at) : undefined;
    const money = meaning(tokens[at], 'money');
    if (count !== undefined) side = { ...side, amount: Math.min(count.value, count.other ?? count.value) };
    else if (money !== undefined && side.currency === undefined && money.times === 1) side = { ...side, currency: money.currency };
    else if (!isA(tokens[at], 'label', 'about', 'per')) return undefined;
    at = count?.next ?? at + 1;
  }
  return side;
}

function readPlain(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  const read = readMeasured(tokens, rule);
  if (typeof read !== 'object' || read.doubt !== undefined || read.value <= 0) return undefined;
  if (read.per !== undefined || (read.measure !== undefined && read.measure !== 'money')) return undefined;
  // Three decimals are common in rates, thousands are not.
  const value = Math.min(read.value, read.other ?? read.value) * read.times;
  if (read.currency === 'EUR') return taken(value, rule);
  if (read.currency !== undefined) return offerWithin('rate-direction', [inverse(value), value], rule);
  const { expected } = rule;
  if (expected === undefined) return taken(value, rule, inverse(value));
  return isUpsideDown(value, expected) ? offerWithin('rate-direction', [inverse(value), value], rule) : taken(value, rule);
}

/** "1,10-1,20" where 0,87 was expected is a range upside down as well. */
function rangeOfRates(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  const range = readRange(tokens, rule);
  if (range?.is !== 'range' || rule.expected === undefined || !isUpsideDown(range.likely, rule.expected)) return range;
  const [low, high] = [inverse(range.high), inverse(range.low)];
  const { likely } = range;
  return offerWithin(
    'rate-direction',
    [
      { low, high, likely: inverse(likely) },
      { low: range.low, high: range.high, likely },
    ],
    rule,
  );
}

const inverse = (rate: number) => Number((1 / rate).toPrecision(6));

/** Off by more than this, a rate is held against its inverse. */
const likely = 1.05;

function isUpsideDown(value: number, expected: number): boolean {
  const off = Math.abs(Math.log(value / expected));
  return off > Math.log(likely) && Math.abs(Math.log(value * expected)) < off;
}

function taken(value: number, rule: NumberRule, other?: number): ParsedNumber {
  if (!isWithin(value, rule)) return refusalOf(value, rule);
  return { is: 'value', value, approximate: false, ...(other !== undefined && isWithin(other, rule) && other !== value && { other }) };
}
