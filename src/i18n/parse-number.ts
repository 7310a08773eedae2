import { calculate, isCalculation } from './calculate.ts';
import { isWithin, judge, refusalOf } from './judge-number.ts';
import { looksLike } from './looks-like.ts';
import { aboutWords, atLeastWords, atMostWords, notApplicableWords, unknownWords } from './number-words.ts';
import type { NumberRule } from './number-rule.ts';
import { parseRange } from './parse-range.ts';
import type { ParsedNumber, ParsedRefusal } from './parsed-number.ts';
import { readMeasured } from './read-measured.ts';
import { toFieldUnit } from './to-field-unit.ts';

const longest = 200;
const refused = (reason: ParsedRefusal['reason']): ParsedRefusal => ({ is: 'refused', reason });

/**
 * Reads what a person typed or pasted in a number field.
 *
 * Tolerant of signs, spaces, units and words; never guesses silently and never throws. A percentage comes back as a share.
 */
export function parseNumber(text: string, rule: NumberRule): ParsedNumber {
  if (text.length > longest) return refused('too-long');
  const cells = text
    .split(/[\t\r\n]+/)
    .map(clean)
    .filter((cell) => cell !== '');
  const [first] = cells;
  if (first === undefined) return { is: 'empty' };
  return cells.length > 1 ? parseCells(cells, rule) : parseCell(first, rule);
}

/** Plain spaces, plain digits, small letters; without marks that nobody sees. */
function clean(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function parseCell(text: string, rule: NumberRule): ParsedNumber {
  const said = text.replace(/[.!…]+$/, '');
  if (unknownWords.some((word) => word === text || word === said)) return { is: 'unknown', because: 'unknown' };
  if (notApplicableWords.some((word) => word === text || word === said)) return { is: 'unknown', because: 'not-applicable' };
  const shape = looksLike(text);
  if (shape !== undefined) return refused(shape);
  return parseOfTen(text, rule) ?? parseOpenRange(text, rule) ?? parseClosed(text, rule);
}

function parseClosed(text: string, rule: NumberRule): ParsedNumber {
  const exact = withoutAbout(text);
  const range = parseRange(exact, rule);
  if (range !== undefined) return range;
  if (isCalculation(exact)) return parseCalculation(exact, rule);
  const single = parseSingle(exact, rule, exact !== text);
  return single.is === 'refused' && single.reason === 'not-a-number' ? (parseLookAlike(exact, rule) ?? single) : single;
}

function parseSingle(text: string, rule: NumberRule, approximate: boolean): ParsedNumber {
  const measured = readMeasured(text, rule.locale, rule.unit);
  if (measured === undefined) return refused('not-a-number');
  if (measured === 'separators') return refused('separators');
  const inUnit = toFieldUnit(measured, rule.unit);
  if (!inUnit.fits) return { is: 'refused', reason: 'unit-mismatch', found: inUnit.found };
  const { value, other, converted, currency } = inUnit;
  if (converted || currency !== undefined) {
    if (!isWithin(value, rule)) return refusalOf(value, rule);
    const others = other !== undefined && isWithin(other, rule) ? [other] : [];
    return currency === undefined
      ? { is: 'offer', because: 'converted', value, others }
      : { is: 'offer', because: 'other-currency', value, others, currency };
  }
  return judge({ value, approximate, huge: measured.scale >= 9, ...(other !== undefined && { other }) }, rule);
}

function withoutAbout(text: string): string {
  const before = aboutWords.find((word) => text.startsWith(word) && /^\s*[\d€$£,.]/.test(text.slice(word.length)));
  if (before !== undefined) return text.slice(before.length).trim();
  const after = aboutWords.find((word) => text.endsWith(` ${word}`));
  return after === undefined ? text : text.slice(0, -after.length).trim();
}

/** "3 op 10" in a field that counts deliveries of ten. */
function parseOfTen(text: string, rule: NumberRule): ParsedNumber | undefined {
  if (rule.unit !== 'of-ten') return undefined;
  const [, count] = /^(.*\d)\s*(?:op de|op|van de|van|sur les|sur|out of|of|in|\/)\s*(?:10|tien|dix|ten)$/.exec(text) ?? [];
  return count === undefined ? undefined : parseClosed(count, rule);
}

function parseOpenRange(text: string, rule: NumberRule): ParsedNumber | undefined {
  const least = atLeastWords.find((word) => text.startsWith(word)) ?? (/\d\s*\+$/.test(text) ? '' : undefined);
  const most = atMostWords.find((word) => text.startsWith(word));
  const word = least ?? most;
  if (word === undefined) return undefined;
  const bound = parseClosed(
    text
      .slice(word.length)
      .replace(/\s*\+$/, '')
      .trim(),
    rule,
  );
  if (bound.is !== 'value') return bound;
  return { is: 'open-range', side: least === undefined ? 'at-most' : 'at-least', bound: bound.value };
}

function parseCalculation(text: string, rule: NumberRule): ParsedNumber {
  const outcome = calculate(text, rule.locale);
  if (outcome === undefined) return refused(/\d/.test(text) ? 'calculation' : 'not-a-number');
  const value = rule.unit === '1' || rule.unit === '1/yr' ? Number((outcome / 100).toPrecision(12)) : outcome;
  return isWithin(value, rule) ? { is: 'offer', because: 'calculation', value, others: [] } : refusalOf(value, rule);
}

/** The letter O for a zero and l for a one: offered, since it may be a code. */
function parseLookAlike(text: string, rule: NumberRule): ParsedNumber | undefined {
  const digits = text.replace(/(?<=[\d.,ol])[ol]|[ol](?=[\d.,ol])/g, (letter) => (letter === 'o' ? '0' : '1'));
  if (digits === text || !/\d/.test(text)) return undefined;
  const read = parseSingle(digits, rule, false);
  if (read.is !== 'value') return undefined;
  return { is: 'offer', because: 'look-alike', value: read.value, others: read.other === undefined ? [] : [read.other] };
}

/** Several cells of a table were pasted: the first is offered, the others are told. */
function parseCells(cells: readonly string[], rule: NumberRule): ParsedNumber {
  const values = cells.slice(0, 20).flatMap((cell) => {
    const read = parseCell(cell, rule);
    return read.is === 'value' ? [read.value] : [];
  });
  const [value, ...others] = values;
  return value === undefined || values.length < cells.length
    ? refused('not-a-number')
    : { is: 'offer', because: 'two-cells', value, others };
}
