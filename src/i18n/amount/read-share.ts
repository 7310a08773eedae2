import type { NumberRule } from '../number/number-rule.ts';
import type { ParsedNumber } from '../number/parsed-number.ts';
import { judge, offerWithin } from './judge-number.ts';
import { isShare } from './measure.ts';
import { fractionAt, readCount } from './read-count.ts';
import { isA, meaning, type Token } from './word.ts';

/** "een kwart", "1/3", "1 sur 10": a share in words, or of a whole. */
export function readShare(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  if (!isShare(rule.unit)) return undefined;
  const fraction = fractionAt(tokens, 0);
  if (fraction !== undefined && fraction.next === tokens.length) return taken(fraction.value, rule);
  const outOf = readOutOf(tokens);
  if (outOf !== undefined) return taken(outOf, rule);
  const isPart = tokens.some((token) => meaning(token, 'part') !== undefined);
  const part = isPart ? readCount(tokens, 0) : undefined;
  if (part === undefined || part.next > tokens.length) return undefined;
  if (part.next < tokens.length) return isA(tokens[part.next], 'measure') ? undefined : offerWithin('more-text', [part.value], rule);
  // "1½" has no sign of percent: one and a half percent, or one and a half times the whole.
  return part.value > 1 ? offerWithin('fraction', [part.value / 100, part.value], rule) : taken(part.value, rule);
}

function taken(value: number, rule: NumberRule): ParsedNumber {
  return judge({ inUnit: { fits: true, value }, approximate: false, huge: false }, rule);
}

function readOutOf(tokens: readonly Token[]): number | undefined {
  const count = readCount(tokens, 0);
  if (count === undefined || !isA(tokens[count.next], 'out-of', 'or')) return undefined;
  const whole = readCount(tokens, count.next + 1);
  if (whole === undefined || whole.next !== tokens.length) return undefined;
  const isPart = count.value >= 0 && count.value < whole.value && Number.isInteger(count.value) && Number.isInteger(whole.value);
  return isPart && isA(tokens[count.next], 'out-of') ? count.value / whole.value : undefined;
}
