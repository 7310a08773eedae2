import type { Limits } from '../number/number-rule.ts';
import type { NumberWarning, OfferReason, ParsedNumber, ParsedRange, ParsedRefusal, Reading } from '../number/parsed-number.ts';
import type { InUnit } from './to-field-unit.ts';

/** A number in the unit of the field, with what was said around it. */
export interface Read {
  readonly inUnit: Extract<InUnit, { readonly fits: true }>;
  readonly approximate: boolean;
  /** A word like "miljard" stood with it. */
  readonly huge: boolean;
}

/** What the field asks an amount in: the euro, unless the invoice is in another currency. */
export const isForeign = (currency: string | undefined, asked = 'EUR') => currency !== undefined && currency !== asked;

/** Below this an amount is shown as 0. */
const tiny = 1e-6;

export function isWithin(value: number, { bounds }: Limits): boolean {
  return Number.isFinite(value) && (bounds === undefined || (value >= bounds[0] && value <= bounds[1]));
}

export function refusalOf(value: number, { bounds }: Limits): ParsedRefusal {
  if (bounds === undefined || !Number.isFinite(value)) return { is: 'refused', reason: 'not-a-number' };
  return value > bounds[1]
    ? { is: 'refused', reason: 'above-maximum', limit: bounds[1] }
    : { is: 'refused', reason: 'below-minimum', limit: bounds[0] };
}

/** Holds a number against the limits of its field; a reading outside them is never offered. */
export function judge({ inUnit, approximate, huge }: Read, limits: Limits & { readonly currency?: string }): ParsedNumber {
  const { value, other, currency, doubt } = inUnit;
  const second = other === undefined ? [] : [other];
  if (isForeign(currency, limits.currency)) return offerOf('other-currency', [value, ...second, ...(doubt?.others ?? [])], currency);
  if (doubt !== undefined) return offerWithin(doubt.because, [value, ...doubt.others, ...second], limits);
  if (!isWithin(value, limits)) return offerWithin('separator', second, limits, refusalOf(value, limits));
  const fitting = second.find((one) => isWithin(one, limits));
  const warning = warningOf(value, huge, limits);
  return {
    is: 'value',
    value,
    approximate,
    ...(fitting !== undefined && { other: fitting }),
    ...(warning !== undefined && { warning }),
  };
}

/** The readings that the field can take, to choose from; the refusal of the first where there are none. */
export function offerWithin(
  because: OfferReason,
  readings: readonly Reading[],
  limits: Limits,
  refusal: ParsedRefusal = refusalOf(endsOf(readings[0] ?? NaN)[1], limits),
): ParsedNumber {
  const fitting = readings.filter((reading) => endsOf(reading).every((end) => isWithin(end, limits)));
  return fitting.length === 0 ? refusal : offerOf(because, fitting);
}

function offerOf(because: OfferReason, readings: readonly Reading[], currency?: string): ParsedNumber {
  const [first = NaN, ...others] = readings.filter((one, at) => readings.findIndex((other) => isSame(one, other)) === at);
  const ends = typeof first === 'number' ? { value: first } : { value: first.likely, low: first.low, high: first.high };
  if (!Number.isFinite(ends.value)) return { is: 'refused', reason: 'not-a-number' };
  return { is: 'offer', because, ...ends, others, ...(currency !== undefined && { currency }) };
}

const endsOf = (reading: Reading): readonly [number, number] =>
  typeof reading === 'number' ? [reading, reading] : [reading.low, reading.high];
const isSame = (one: Reading, other: Reading) => endsOf(one).join() === endsOf(other).join();

interface ReadRange {
  readonly ends: readonly Pick<ParsedRange, 'low' | 'high'>[];
  readonly swapped: boolean;
  readonly currency?: string | undefined;
  readonly because?: OfferReason | undefined;
}

/** Holds a range against the limits of its field. With more than one reading, or in another currency, it is asked. */
export function judgeRange({ ends, swapped, currency, because }: ReadRange, limits: Limits & { readonly currency?: string }): ParsedNumber {
  const readings = ends.map(({ low, high }) => ({ low, high, likely: middle(low, high) }));
  if (isForeign(currency, limits.currency)) return offerOf('other-currency', readings, currency);
  const [first] = readings;
  if (first === undefined) return { is: 'refused', reason: 'not-a-number' };
  const fitting = readings.filter(({ low, high }) => isWithin(low, limits) && isWithin(high, limits));
  if (because !== undefined || fitting.length > 1) return offerWithin(because ?? 'separator', readings, limits);
  const outside = [first.low, first.high].find((end) => !isWithin(end, limits));
  if (outside !== undefined) return fitting.length === 0 ? refusalOf(outside, limits) : offerWithin('separator', fitting, limits);
  const warning = warningOf(first.low, false, limits) ?? warningOf(first.high, false, limits);
  return { is: 'range', ...first, swapped, ...(warning !== undefined && { warning }) };
}

const middle = (low: number, high: number) => Number(((low + high) / 2).toPrecision(12));

export function warningOf(value: number, huge: boolean, { plausible }: Limits): NumberWarning | undefined {
  if (value !== 0 && Math.abs(value) < tiny) return 'tiny';
  if (plausible !== undefined && (value < plausible[0] || value > plausible[1])) return 'implausible';
  return huge ? 'very-large' : undefined;
}
