import { addParts } from './amount/add-parts.ts';
import { calculate, isCalculation } from './amount/calculate.ts';
import { cleanText } from './amount/clean-text.ts';
import { isWithin, offerWithin, refusalOf } from './amount/judge-number.ts';
import { looksLike } from './amount/looks-like.ts';
import { readCells } from './amount/read-cells.ts';
import { readGrowth } from './amount/read-growth.ts';
import { readOpenRange } from './amount/read-open-range.ts';
import { readRange } from './amount/read-range.ts';
import { readRate } from './amount/read-rate.ts';
import { readShare } from './amount/read-share.ts';
import { readSingle } from './amount/read-single.ts';
import { saidInWords } from './amount/said-in-words.ts';
import { tokenize } from './amount/tokenize.ts';
import { counts, isA, isSign, meaning, type Token } from './amount/word.ts';
import type { NumberRule } from './number/number-rule.ts';
import type { ParsedNumber, ParsedRefusal } from './number/parsed-number.ts';

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
    .split(/[\t\r\n|;]+/)
    .map(cleanText)
    .filter((cell) => cell !== '');
  const [first] = cells;
  if (first === undefined) return { is: 'empty' };
  return cells.length > 1 ? readCells(cells, (cell) => parseCell(cell, rule)) : askedIfOdd(parseCell(first, rule), first, rule);
}

/** Said with the piece it is of, as "1 per stuk", it is meant so. */
const withPiece = /(?:^|[^a-z])(?:st|stk|stuks?|pi[eè]ces?|pcs?)(?:$|[^a-z])/;

/** What is odd beside the other answers is offered, not taken. */
function askedIfOdd(read: ParsedNumber, text: string, { odd }: NumberRule): ParsedNumber {
  if (odd === undefined || (read.is !== 'value' && read.is !== 'range') || withPiece.test(text)) return read;
  const value = read.is === 'value' ? read.value : read.likely;
  if (value >= odd.below && value <= odd.above && value !== odd.at) return read;
  const ends = read.is === 'range' ? { low: read.low, high: read.high } : {};
  const others = read.is === 'value' && read.other !== undefined ? [read.other] : [];
  return { is: 'offer', because: 'odd', value, ...ends, others };
}

function parseCell(text: string, rule: NumberRule): ParsedNumber {
  const said = saidInWords(text);
  if (said === 'nothing') return isWithin(0, rule) ? { is: 'value', value: 0, approximate: false } : refusalOf(0, rule);
  if (said !== undefined) return { is: 'unknown', because: said };
  const shape = looksLike(text, rule.unit);
  if (shape !== undefined) return refused(shape);
  const parse = (plain: string, limits: NumberRule) => parseTokens(tokenize(plain, limits), limits);
  return readGrowth(text, rule, parse) ?? parse(text, rule) ?? parseLookAlike(text, rule) ?? refused('not-a-number');
}

/** The first way of reading that fits the whole text. */
function parseTokens(text: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  const tokens = inOrder(withoutTen(text, rule));
  if (rule.unit === 'EUR/unit-of-currency') return readRate(tokens, rule);
  return (
    readShare(tokens, rule) ??
    readRange(tokens, rule) ??
    readOpenRange(tokens, rule, (rest) => parseTokens(rest, rule)) ??
    readSingle(tokens, rule) ??
    addParts(tokens, rule) ??
    (isCalculation(tokens) ? calculate(tokens, rule) : undefined)
  );
}

/** "3 op 10" in a field that counts deliveries of ten. */
function withoutTen(tokens: readonly Token[], { unit }: NumberRule): readonly Token[] {
  const last = tokens.at(-1);
  const isTen = (last?.digits?.value ?? meaning(last, 'number')?.value) === 10;
  const joint = tokens.at(-2);
  return unit === 'of-ten' && isTen && (isA(joint, 'out-of') || isSign(joint, '/')) ? tokens.slice(0, -2) : tokens;
}

/** "een week of 6", "een dag of tien": about so many. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  const [article, unit, or, ...count] = tokens;
  const isIdiom = article?.raw === 'een' && isA(unit, 'measure', 'money', 'scale') && or?.raw === 'of' && isA(or, 'or') && counts(count[0]);
  return isIdiom && unit !== undefined ? [about, ...count, unit] : tokens;
}

const about: Token = { raw: 'ongeveer', spaced: true, words: [{ is: 'about' }] };

/** The letter O for a zero and l for a one: offered, since it may be a code. */
function parseLookAlike(text: string, rule: NumberRule): ParsedNumber | undefined {
  const digits = text.replace(/(?<=[\d.,ol])[ol]|[ol](?=[\d.,ol])/g, (letter) => (letter === 'o' ? '0' : '1'));
  if (digits === text || !/\d/.test(text)) return undefined;
  const read = readSingle(tokenize(digits, rule), rule);
  if (read?.is !== 'value') return undefined;
  return offerWithin('look-alike', [read.value, ...(read.other === undefined ? [] : [read.other])], rule);
}
