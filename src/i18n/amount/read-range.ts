import type { NumberRule } from '../number/number-rule.ts';
import type { ParsedNumber } from '../number/parsed-number.ts';
import { isForeign, judgeRange, offerWithin } from './judge-number.ts';
import { isShare, isTime } from './measure.ts';
import type { Measured } from './measured.ts';
import { fractionAt } from './read-count.ts';
import { readMeasured } from './read-measured.ts';
import { toFieldUnit, type InUnit } from './to-field-unit.ts';
import { counts, isA, isSign, type Token } from './word.ts';

type Fitting = Extract<InUnit, { readonly fits: true }>;

/** "10 à 15", "10-15 k€", "entre 12 et 14 CNY", "10 ± 2", "4/6 weken"; undefined when the text is no range. */
export function readRange(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  return readAround(tokens, rule) ?? readFromTo(tokens, rule) ?? readSlash(tokens, rule);
}

function readFromTo(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  const between = isA(tokens[0], 'between');
  const start = between || isA(tokens[0], 'from') ? 1 : 0;
  for (let at = start + 1; at < tokens.length - 1; at += 1) {
    if (!(between ? isA(tokens[at], 'and') : isMark(tokens, at))) continue;
    const found = endsOf(tokens.slice(start, at), tokens.slice(at + 1), rule);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A hyphen between numbers is a range; before a number it is a minus. */
function isMark(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.raw === 'a' && tokens[at + 1]?.digits === undefined) return false; // "24 a dozen"
  return isA(tokens[at], 'to', 'or') || (isSign(tokens[at], '-') && at > 0 && !isSign(tokens[at - 1], '-'));
}

function endsOf(left: readonly Token[], right: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  if (!left.some(counts) && !isA(left[0], 'article')) return undefined;
  if (!right.some(counts) || [...left, ...right].some(({ raw }) => /^0\d{2}/.test(raw))) return undefined; // "2026-014" is a number of a document
  const low = readMeasured(left, rule);
  const high = readMeasured(right, rule);
  if (typeof low !== 'object' || typeof high !== 'object') return undefined;
  return isSameKind(low, high) ? toRange(share(low, high), share(high, low), rule) : undefined;
}

/** Two currencies, or money and weight, are no range. */
function isSameKind(one: Measured, other: Measured): boolean {
  if (one.measure === 'box') return false; // "2 pallets à 500"
  const isPart = one.measure === undefined || other.measure === undefined;
  const isOne = one.currency === undefined || other.currency === undefined || one.currency === other.currency;
  return isOne && (isPart || one.measure === other.measure || !['money', 'percent'].includes(one.measure ?? ''));
}

/** What is told of one end holds for the other: the unit, and the power of ten where that keeps them in order. */
function share(bare: Measured, told: Measured): Measured {
  const { measure, times, per, currency } = told;
  const same = bare.measure === undefined ? { ...bare, ...(measure !== undefined && { measure, times }) } : bare;
  const currencies = same.currency ?? currency;
  const pers = same.per ?? per;
  const full: Measured = { ...same, ...(currencies !== undefined && { currency: currencies }), ...(pers !== undefined && { per: pers }) };
  if (bare.scale !== 0 || told.scale === 0 || bare.value === 0) return full;
  return scaledBeside(full, told);
}

/** "1 to 1.5 million" is in millions, "500 to 1k" is not; "900 to 1.2 million" leaves a thousand unsaid, which is asked. */
function scaledBeside(bare: Measured, { value, scale }: Measured): Measured {
  const off = (power: number) => distance(bare.value * 10 ** power, value);
  const powers = [0, scale, 3, 6].filter((power) => power <= scale).toSorted((a, b) => off(a) - off(b));
  const power = powers[0] ?? 0;
  if (power === 0) return bare;
  const scaled = (number: number) => Number(`${number}e${power}`);
  return {
    ...bare,
    value: scaled(bare.value),
    ...(bare.other !== undefined && { other: scaled(bare.other) }),
    ...(power !== scale && { doubt: { because: 'power-of-ten', factors: [] } }),
  };
}

/** How many times one is the other, either way. */
const distance = (one: number, other: number) => Math.abs(Math.log(Math.abs(one / other)));

/** Further apart than this, a power of ten may be missing. */
const farApart = 50;

function toRange(first: Measured, second: Measured, rule: NumberRule): ParsedNumber {
  const low = toFieldUnit(first, rule.unit);
  const high = toFieldUnit(second, rule.unit);
  if (!low.fits) return { is: 'refused', reason: 'unit-mismatch', found: low.found };
  if (!high.fits) return { is: 'refused', reason: 'unit-mismatch', found: high.found };
  const swapped = low.value > high.value;
  const doubt = low.doubt ?? high.doubt;
  const isFar = isFarApart(low.value, high.value) && !isShare(rule.unit);
  const because = doubt?.because ?? (isFar ? 'power-of-ten' : undefined);
  return judgeRange({ ends: [ordered(low.value, high.value), ...othersOf(low, high)], swapped, currency: low.currency, because }, rule);
}

const ordered = (a: number, b: number) => ({ low: Math.min(a, b), high: Math.max(a, b) });

/** The range that the other reading of the separators makes, where that keeps the order in which they were typed. */
function othersOf(low: Fitting, high: Fitting) {
  const [first, last] = [low.other ?? low.value, high.other ?? high.value];
  const isOther = low.other !== undefined || high.other !== undefined;
  const isOdd = isFarApart(first, last) && !isFarApart(low.value, high.value);
  return isOther && !isOdd && first <= last === low.value <= high.value ? [ordered(first, last)] : [];
}

const isFarApart = (one: number, other: number) => one > 0 && other > 0 && distance(one, other) > Math.log(farApart);

/** "10 ± 2" and, except where percentages are asked, "10 ± 5%". */
function readAround(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  const at = tokens.findIndex((token, index) => index > 0 && isA(token, 'plus-minus'));
  if (at < 1 || !tokens.slice(0, at).some(counts)) return undefined;
  const centre = readMeasured(tokens.slice(0, at), rule);
  const width = readMeasured(tokens.slice(at + 1), rule);
  if (typeof centre !== 'object' || typeof width !== 'object') return undefined;
  const relative = width.measure === 'percent' && centre.measure !== 'percent' && !isShare(rule.unit);
  if (relative) {
    const distance = (Math.abs(centre.value) * width.value) / 100;
    return toRange(moved(centre, -distance), moved(centre, distance), rule);
  }
  const full = share(centre, width);
  return toRange(moved(full, -width.value), moved(full, width.value), rule);
}

/** So far from the middle. A middle that can be read in two ways is asked. */
function moved({ other, ...centre }: Measured, distance: number): Measured {
  const value = Number((centre.value + distance).toPrecision(12));
  return { ...centre, value, ...(other !== undefined && { doubt: { because: 'separator', factors: [] } }) };
}

/** A half and a third, which are also one to two and one to three. */
const common = ['1/2', '1/3', '2/3', '1/4', '3/4'];

/** "4/6 weken" is four to six; "1/2 week" may be a half. Outside times a slash divides. */
function readSlash(tokens: readonly Token[], rule: NumberRule): ParsedNumber | undefined {
  const at = isA(tokens[0], 'from') ? 1 : 0;
  const fraction = isTime(rule.unit) ? fractionAt(tokens, at) : undefined;
  if (fraction === undefined || tokens.slice(fraction.next).some(counts)) return undefined;
  const high = readMeasured(tokens.slice(at + 2), rule);
  const [first] = tokens.slice(at);
  const low = first && readMeasured([first], rule);
  if (typeof low !== 'object' || typeof high !== 'object') return undefined;
  const range = toRange(share(low, high), high, rule);
  const isCommon = common.includes(`${low.value}/${high.value}`);
  const part = toFieldUnit({ ...high, value: fraction.value }, rule.unit);
  if (!isCommon || !part.fits || isForeign(part.currency)) return range;
  const fromTo = range.is === 'range' ? [{ low: range.low, likely: range.likely, high: range.high }] : [];
  return offerWithin('fraction', [part.value, ...fromTo], rule);
}
