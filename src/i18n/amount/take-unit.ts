import { on, startOf, type Place, type Step, type Taker } from './found.ts';
import type { Doubt } from './measured.ts';
import { measureOfUnit, timesAYear } from './measure.ts';
import type { Measure } from '../number/parsed-number.ts';
import { readCount } from './read-count.ts';
import { readPer } from './read-per.ts';
import { isA, isSign, meaning, type MeasureWord, type Token, type Word } from './word.ts';

export const takeScale: Taker = (tokens, step) => {
  const scale = meaning(tokens[step.at], 'scale');
  const { found } = step;
  // "deux cents euros" counts in hundreds, "25 cents" in cents.
  const isCents = isA(tokens[step.at], 'money') && !isA(tokens[step.at + 1], 'money', 'scale');
  if (scale === undefined || isCents || found.measure === 'percent' || found.per !== undefined) return undefined;
  const { currency } = scale;
  const alone = found.count === undefined && /^\p{L}{4}/u.test(tokens[step.at]?.raw ?? '');
  return on(step, {
    scale: found.scale + scale.power,
    alone: found.alone || alone,
    ...(currency !== undefined && { measure: 'money', currency }),
  });
};

export const takeMoney: Taker = (tokens, step) => {
  const money = meaning(tokens[step.at], 'money');
  const { found } = step;
  if (money === undefined || (found.measure !== undefined && found.measure !== 'money')) return undefined;
  if (found.currency !== undefined && found.currency !== money.currency) return undefined;
  if (found.count === undefined && money.times !== 1) return undefined; // "c. €8" is about eight
  // "€ 0,25 cent" tells two units: a quarter of a euro or of a cent.
  const doubt: Doubt | undefined =
    found.currency !== undefined && money.times < 1 ? { because: 'unit', factors: [1 / money.times] } : undefined;
  return on(step, {
    measure: 'money',
    currency: money.currency,
    times: Math.min(found.times, money.times),
    ...(doubt !== undefined && { doubt }),
  });
};

const isMeasure = (word: Word): word is MeasureWord => word.is === 'measure';

/** The meaning that fits what the field asks, else the first. */
function measureAt(token: Token | undefined, { unit }: Place): MeasureWord | undefined {
  const { of } = measureOfUnit[unit];
  const found = token?.words.filter(isMeasure) ?? [];
  return found.find((word) => word.of === of || (timesAYear(word.of) !== undefined && timesAYear(of) !== undefined)) ?? found[0];
}

export const takeMeasure: Taker = (tokens, step, place) => {
  const word = measureAt(tokens[step.at], place);
  const { found } = step;
  if (word === undefined || (found.count === undefined && !standsBefore(word, tokens[step.at + 1]))) return undefined;
  if (word.of === 'box' && found.count !== undefined && found.measure === undefined) return takeBoxes(tokens, step);
  const doubt: Doubt | undefined = word.doubt === undefined ? undefined : { because: 'unit', factors: [word.doubt] };
  if (found.measure === undefined)
    return on(step, { measure: word.of, times: word.times, alone: word.alone === true, ...(doubt !== undefined && { doubt }) });
  if (found.measure === word.of) return found.times === word.times ? on(step, {}) : undefined;
  // "€ 12 stuk": the word per is left out.
  return found.per === undefined && isAskedPer(word.of, place) ? on(step, { per: { measure: word.of, count: word.times } }) : undefined;
};

/** "kg 5" is a weight and "stuks: 500" a number of pieces; "item 5" is a name. */
function standsBefore({ of, alone }: MeasureWord, next: Token | undefined): boolean {
  return of === 'kilogram' || of === 'container' || alone === true || isSign(next, ':');
}

function isAskedPer(measure: Measure, { unit }: Place): boolean {
  const { per = 'none' } = measureOfUnit[unit];
  return per === measure || (timesAYear(per) !== undefined && timesAYear(measure) !== undefined);
}

/** "100 dozen van 12": so many boxes of so many pieces. */
function takeBoxes(tokens: readonly Token[], step: Step): Step {
  const inside = readCount(tokens, isA(tokens[step.at + 1], 'of', 'to', 'per', 'from') ? step.at + 2 : step.at + 1);
  if (inside === undefined || inside.article === true) return on(step, { measure: 'box' });
  const isNamed = meaning(tokens[inside.next], 'measure')?.of === 'piece';
  return { at: isNamed ? inside.next + 1 : inside.next, found: { ...step.found, measure: 'piece', times: inside.value } };
}

export const takePer: Taker = (tokens, step, { unit }) => {
  const read = readPer(tokens, step.at, unit);
  const { per, currency, count, measure } = step.found;
  if (read === undefined || per !== undefined) return undefined;
  if (isA(tokens[step.at], 'of') && count !== undefined && measure === undefined) return undefined; // "une dizaine de semaines"
  // "12/14" without a unit is a sum or a range; "€ 12/14" is not per fourteen pieces.
  const isPlain = count !== undefined && currency === undefined;
  if (read.bare === true && (isPlain || !isRound(read.per.count))) return undefined;
  return { at: read.next, found: { ...step.found, per: read.per, ...(read.doubt !== undefined && { doubt: read.doubt }) } };
};

/** Ten, a hundred, a thousand. */
const isRound = (count: number) => count >= 10 && Number.isInteger(Math.log10(count));

/** "100 stuks voor € 45", "100 pcs: $45": what was counted so far is what the price is per. */
export const takePriceOf: Taker = (tokens, step, { unit }) => {
  const { count, measure, times, per } = step.found;
  const isJoint = isA(tokens[step.at], 'per', 'label', 'to') || isSign(tokens[step.at], '=');
  const price = tokens[step.at + 1];
  if (measureOfUnit[unit].of !== 'money' || measure !== 'piece' || count === undefined || per !== undefined || !isJoint) return undefined;
  if (!isA(price, 'money') && !(price?.digits !== undefined && isA(tokens[step.at + 2], 'money'))) return undefined;
  return { at: step.at + 1, found: { ...startOf(false), per: { measure: 'piece', count: count.value * times } } };
};

/** "1 kilo 200" and "12 euro 50": the second number is in the smaller unit. */
export const takeSmaller: Taker = (tokens, step) => {
  const { count, measure, times, currency, scale, per } = step.found;
  const token = tokens[step.at];
  const value = token?.digits?.value ?? meaning(token, 'number')?.value;
  if (value === undefined || count === undefined || scale !== 0 || per !== undefined || !Number.isInteger(count.value)) return undefined;
  const places = measure === 'kilogram' && times === 1 ? 3 : measure === 'money' && currency === 'EUR' && times === 1 ? 2 : 0;
  const isBehind = isA(tokens[step.at - 1], 'measure', 'money');
  const isFull = token?.digits === undefined ? value >= 10 && value < 100 : /^\d+$/.test(token.raw) && token.raw.length === places;
  if (places === 0 || !isBehind || !isFull) return undefined;
  const smaller = tokens[step.at + 1];
  const named = places === 3 ? meaning(smaller, 'measure')?.times === 0.001 : (meaning(smaller, 'money')?.times ?? 1) < 1;
  return on(step, { count: { value: count.value + value / 10 ** places, next: step.at } }, named ? 2 : 1);
};
