import type { Measure, Period } from '../number/parsed-number.ts';
import type { FieldUnit } from '../../content/field.ts';

interface MeasuredAs {
  readonly of: Measure | 'of-ten' | 'none';
  readonly per?: Measure | 'currency';
}

/** What a field measures, and per what. */
export const measureOfUnit: Readonly<Record<FieldUnit, MeasuredAs>> = {
  EUR: { of: 'money' },
  'EUR/yr': { of: 'money', per: 'year' },
  'EUR/pc': { of: 'money', per: 'piece' },
  'EUR/wk': { of: 'money', per: 'week' },
  'EUR/unit-of-currency': { of: 'money', per: 'currency' },
  'pc/yr': { of: 'piece', per: 'year' },
  'pc/wk': { of: 'piece', per: 'week' },
  'kg/pc': { of: 'kilogram', per: 'piece' },
  'kg/yr': { of: 'kilogram', per: 'year' },
  'containers/yr': { of: 'container', per: 'year' },
  'pc/container': { of: 'piece', per: 'container' },
  wk: { of: 'week' },
  months: { of: 'month' },
  yr: { of: 'year' },
  'calendar-year': { of: 'none' },
  '1': { of: 'percent' },
  '1/yr': { of: 'percent', per: 'year' },
  '/yr': { of: 'time', per: 'year' },
  'of-ten': { of: 'of-ten' },
};

/** How many go in a year: a week is 1/52 everywhere in the model, and five of its days are worked. */
const perYear: Readonly<Record<Period, number>> = {
  hour: 365 * 24,
  day: 365,
  workday: 5 * 52,
  week: 52,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

export function timesAYear(measure: Measure | 'of-ten' | 'none' | 'currency'): number | undefined {
  return Object.entries(perYear).find(([period]) => period === measure)?.[1];
}

/** The field asks a length of time. */
export function isTime(unit: FieldUnit): boolean {
  const { of, per } = measureOfUnit[unit];
  return per === undefined && timesAYear(of) !== undefined;
}

export const isShare = (unit: FieldUnit) => unit === '1' || unit === '1/yr';
