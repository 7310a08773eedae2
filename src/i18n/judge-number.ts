import type { Limits } from './number-rule.ts';
import type { NumberWarning, ParsedNumber, ParsedRefusal } from './parsed-number.ts';

export interface Read {
  readonly value: number;
  readonly other?: number;
  readonly approximate: boolean;
  /** A word like "miljard" stood with it. */
  readonly huge: boolean;
}

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
export function judge({ value, other, approximate, huge }: Read, limits: Limits): ParsedNumber {
  const second = other !== undefined && isWithin(other, limits) ? other : undefined;
  if (!isWithin(value, limits)) {
    return second === undefined ? refusalOf(value, limits) : { is: 'offer', because: 'separator', value: second, others: [] };
  }
  const warning = warningOf(value, huge, limits);
  return {
    is: 'value',
    value,
    approximate,
    ...(second !== undefined && { other: second }),
    ...(warning !== undefined && { warning }),
  };
}

export function warningOf(value: number, huge: boolean, { plausible }: Limits): NumberWarning | undefined {
  if (value !== 0 && Math.abs(value) < tiny) return 'tiny';
  if (plausible !== undefined && (value < plausible[0] || value > plausible[1])) return 'implausible';
  return huge ? 'very-large' : undefined;
}
