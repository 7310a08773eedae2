import type { FieldUnit } from './field.ts';

export const otherUnits = ['day', 'month-of-time', 'per-month', 'per-week', 'per-piece', 'total-a-year', 'grams', 'kg-a-year'] as const;
export type OtherUnit = (typeof otherUnits)[number];

interface Conversion {
  readonly from: OtherUnit;
  /** Times this is the unit of the field. */
  readonly times: number;
  /** Over or times the pieces of a year, which have to be known. */
  readonly pieces?: 'over' | 'times';
}

const [weeks, months, days] = [52, 12, 365];
const grams = 1000;

/** In which other units an answer may be known. A week is 1/52 year everywhere. What is kept is always in the unit of the field. */
export const conversions: Readonly<Partial<Record<FieldUnit, readonly Conversion[]>>> = {
  wk: [
    { from: 'day', times: weeks / days },
    { from: 'month-of-time', times: weeks / months },
  ],
  'EUR/yr': [
    { from: 'per-month', times: months },
    { from: 'per-week', times: weeks },
    { from: 'per-piece', times: 1, pieces: 'times' },
  ],
  'EUR/pc': [{ from: 'total-a-year', times: 1, pieces: 'over' }],
  'EUR/wk': [
    { from: 'per-month', times: months / weeks },
    { from: 'total-a-year', times: 1 / weeks },
  ],
  'pc/yr': [
    { from: 'per-month', times: months },
    { from: 'per-week', times: weeks },
  ],
  'kg/pc': [
    { from: 'grams', times: 1 / grams },
    { from: 'kg-a-year', times: 1, pieces: 'over' },
  ],
};

/** What an amount told in another unit is in that of the field; undefined when the pieces that takes are not known. */
export function converted(value: number, { times, pieces }: Conversion, piecesPerYear: number | undefined): number | undefined {
  if (pieces === undefined) return value * times;
  if (piecesPerYear === undefined || piecesPerYear <= 0) return undefined;
  return pieces === 'over' ? (value * times) / piecesPerYear : value * times * piecesPerYear;
}
