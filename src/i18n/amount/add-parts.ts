import type { NumberRule } from '../number/number-rule.ts';
import type { ParsedNumber } from '../number/parsed-number.ts';
import { isForeign, judge, offerWithin } from './judge-number.ts';
import { readMeasured } from './read-measured.ts';
import { toFieldUnit, type InUnit } from './to-field-unit.ts';
import type { Measured } from './measured.ts';
import { counts, isA, isSign, type Token } from './word.ts';

/** "4,7 % + 48,5 %", "2 weken en 3 dagen", "1 kg 200 g", "2 x 20' + 1 x 40'": parts that each tell their unit are added. */
export function addParts(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  const parts = split(tokens);
  if (parts.length < 2) return undefined;
  const found: Measured[] = [];
  for (const part of parts) {
    const read = readMeasured(part, rule);
    if (typeof read !== 'object' || read.measure === undefined || read.value < 0) return undefined;
    found.push(read);
  }
  const isSum = tokens.some((token) => isSign(token, '+'));
  if (!isSum && !shrinks(found)) return undefined;
  return total(
    found.map((part) => toFieldUnit(part, rule.unit)),
    rule,
  );
}

/** At each plus; else at each number behind a unit, with or without "and". */
function split(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const isSum = tokens.some((token) => isSign(token, '+'));
  const parts: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const isAnd = !isSum && isA(token, 'and') && counts(tokens[at + 1]);
    const isNext = !isSum && counts(token) && isA(tokens[at - 1], 'measure') && !isA(tokens[at - 1], 'times') && parts.at(-1)?.some(counts);
    if (isNext) parts.push([]);
    if (isAnd || (isSum && isSign(token, '+'))) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Weeks and then days, never weeks and weeks: that would be a choice. */
function shrinks(parts: readonly Measured[]): boolean {
  return parts.every((part, at) => {
    const larger = parts[at - 1];
    return larger === undefined || larger.measure !== part.measure || larger.times > part.times;
  });
}

function total(parts: readonly InUnit[], rule: NumberRule): ParsedNumber | undefined {
  const fitting = parts.filter((part) => part.fits);
  const odd = parts.find((part) => !part.fits);
  if (odd !== undefined) return { is: 'refused', reason: 'unit-mismatch', found: odd.found };
  if (fitting.some(({ currency }) => isForeign(currency, rule.currency))) return undefined;
  const doubts = fitting.flatMap(({ doubt }) => (doubt === undefined ? [] : [doubt]));
  if (doubts.some(({ others }) => others.length > 0)) return undefined;
  const value = Number(fitting.reduce((sum, part) => sum + part.value, 0).toPrecision(12));
  const other = Number(fitting.reduce((sum, part) => sum + (part.other ?? part.value), 0).toPrecision(12));
  if (doubts[0] !== undefined) return offerWithin(doubts[0].because, [value], rule);
  return judge({ inUnit: { fits: true, value, ...(other !== value && { other }) }, approximate: false, huge: false }, rule);
}
