import { describe, expect, it } from 'vitest';
import { conversions, converted, type OtherUnit } from '../../src/content/conversions.ts';
import type { FieldUnit } from '../../src/content/field.ts';

const from = (value: number, unit: FieldUnit, other: OtherUnit, pieces?: number) => {
  const conversion = conversions[unit]?.find((one) => one.from === other);
  if (conversion === undefined) throw new RangeError(`${other} to ${unit}`);
  return converted(value, conversion, pieces);
};

describe('an amount in another unit', () => {
  it.each([
    [365, 'wk', 'day', 52],
    [3, 'wk', 'month-of-time', 13],
    [1000, 'EUR/yr', 'per-month', 12_000],
    [5200, 'EUR/wk', 'total-a-year', 100],
    [250, 'pc/yr', 'per-week', 13_000],
    [1350, 'kg/pc', 'grams', 1.35],
  ] as const)('%d of %s by %s is %d', (value, unit, other, expected) => {
    expect(from(value, unit, other)).toBeCloseTo(expected, 9);
  });

  it('goes over the pieces of a year and back, and not without them', () => {
    expect(from(24_000, 'EUR/pc', 'total-a-year', 12_000)).toBe(2);
    expect(from(2, 'EUR/yr', 'per-piece', 12_000)).toBe(24_000);
    expect(from(24_000, 'kg/pc', 'kg-a-year', 12_000)).toBe(2);
    expect(from(2, 'EUR/yr', 'per-piece')).toBeUndefined();
  });
});
