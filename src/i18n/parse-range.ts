import { isWithin, refusalOf, warningOf } from './judge-number.ts';
import { measureOfUnit } from './number-words.ts';
import type { NumberRule } from './number-rule.ts';
import type { ParsedNumber } from './parsed-number.ts';
import { readMeasured, type Measured } from './read-measured.ts';
import { toFieldUnit, type InUnit } from './to-field-unit.ts';

const between = /^(?:tussen|entre|between) (.*\d\D*?) (?:en|et|and) (.*\d.*)$/;
const fromTo =
  /^(?:van |de |from )?(.*\d[^-–—]*?)(?:\s*(?:-|–|—|\.{2,3}|…|\/\/)\s*| (?:tot en met|t\/m|tot|à|a|to|jusqu'à|jusque) )(\D*\d.*)$/;
const plusMinus = /^(.*\d)\s*(?:±|\+\/-|\+-)\s*(\d.*)$/;

interface Ends {
  readonly low: InUnit;
  readonly high: InUnit;
}

/** "10 à 15", "10-15 k€", "10 ± 2": low and high with the middle as likely; nothing when the text is no range. */
export function parseRange(text: string, rule: NumberRule): ParsedNumber | undefined {
  const around = plusMinus.exec(text);
  if (around !== null) return parseAround(around[1] ?? '', around[2] ?? '', rule);
  const found = between.exec(text) ?? fromTo.exec(text);
  if (found === null || /[+*×÷=]/.test(text)) return undefined;
  const ends = endsOf(found[1] ?? '', found[2] ?? '', rule);
  return ends === undefined ? undefined : toRange(ends, rule);
}

/** Both ends in the unit of the field; a unit or power of ten behind the second holds for the first as well. */
function endsOf(left: string, right: string, { locale, unit }: NumberRule): Ends | undefined {
  const high = readMeasured(right.trim(), locale, unit);
  const low = readMeasured(left.trim(), locale, unit);
  if (typeof high !== 'object' || typeof low !== 'object') return undefined;
  const bare = low.measure === undefined && low.scale === 0;
  return { low: toFieldUnit(bare ? shared(low, high) : low, unit), high: toFieldUnit(high, unit) };
}

function shared(low: Measured, high: Measured): Measured {
  const scaled = (value: number) => Number(`${value}e${high.scale}`);
  return { ...high, value: scaled(low.value), ...(low.other !== undefined && { other: scaled(low.other) }) };
}

function toRange({ low, high }: Ends, rule: NumberRule): ParsedNumber {
  if (!low.fits || !high.fits)
    return { is: 'refused', reason: 'unit-mismatch', found: low.fits ? (high.fits ? '' : high.found) : low.found };
  const outside = [low.value, high.value].find((value) => !isWithin(value, rule));
  if (outside !== undefined) return refusalOf(outside, rule);
  const swapped = low.value > high.value;
  const ordered = (a: number, b: number) => ({ low: Math.min(a, b), high: Math.max(a, b) });
  const ends = ordered(low.value, high.value);
  const warning = warningOf(ends.low, false, rule) ?? warningOf(ends.high, false, rule);
  const second = ordered(low.other ?? low.value, high.other ?? high.value);
  const ambiguous = (low.other !== undefined || high.other !== undefined) && isWithin(second.low, rule) && isWithin(second.high, rule);
  return {
    is: 'range',
    ...ends,
    likely: middle(ends.low, ends.high),
    swapped,
    ...(ambiguous && { other: second }),
    ...(warning !== undefined && { warning }),
  };
}

const middle = (low: number, high: number) => Number(((low + high) / 2).toPrecision(12));

/** "10 ± 2" and, except where percentages are asked, "10 ± 5%". */
function parseAround(middleText: string, widthText: string, rule: NumberRule): ParsedNumber | undefined {
  const [, percent] = /^([\d.,]+)\s?%$/.exec(widthText) ?? [];
  const relative = percent !== undefined && measureOfUnit[rule.unit].of !== 'percent';
  const centre = readMeasured(middleText.trim(), rule.locale, rule.unit);
  const width = readMeasured(relative ? percent : widthText.trim(), rule.locale, rule.unit);
  if (typeof centre !== 'object' || typeof width !== 'object') return undefined;
  const distance = relative ? Math.abs(centre.value) * (width.value / 100) : width.value;
  const end = (value: number) => toFieldUnit({ ...centre, value: Number(value.toPrecision(12)) }, rule.unit);
  return toRange({ low: end(centre.value - distance), high: end(centre.value + distance) }, rule);
}
