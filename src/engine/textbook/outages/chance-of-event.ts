import { requireAbove, requireAtLeast } from '../requirements.ts';

/**
 * Chance of at least one event within a time, when events come independently of each other: 1 − e^(−years / yearsBetween).
 *
 * @param yearsBetween mean time from one event to the next
 * @throws RangeError when yearsBetween is not above 0, years is negative, or one is not finite
 */
export function chanceOfEvent(yearsBetween: number, years: number): number {
  return -Math.expm1(-requireAtLeast('years', years, 0) / requireAbove('yearsBetween', yearsBetween, 0));
}
