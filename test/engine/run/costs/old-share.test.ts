import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oldShareAt, oldShareInYear } from '../../../../src/engine/run/costs/old-share.ts';

it('is 7/8 in the first year and 1/8 in the second, half a year before a ramp of one year', () => {
  // ½ + ∫ from ½ to 1 of 1 − (t − ½) = ½ + ½ − 1/8
  expect(oldShareInYear(1, 0.5, 1)).toBeCloseTo(7 / 8, 12);
  expect(oldShareInYear(2, 0.5, 1)).toBeCloseTo(1 / 8, 12);
  expect(oldShareInYear(3, 0.5, 1)).toBe(0);
});

it('is 1 until it works and 0 from then on without a ramp', () => {
  expect([1, 2, 3].map((year) => oldShareInYear(year, 1.25, 0))).toEqual([1, 0.25, 0]);
  expect([oldShareAt(1.2, 1.25, 0), oldShareAt(1.25, 1.25, 0)]).toEqual([1, 0]);
  expect([oldShareAt(0, 0, 0), oldShareInYear(1, 0, 0)]).toEqual([0, 0]);
});

it('adds up over all years to the delay and half of the ramp', () => {
  const time = fc.double({ min: 0, max: 5, noNaN: true });
  fc.assert(
    fc.property(time, time, (delay, ramp) => {
      const total = Array.from({ length: 10 }, (_, year) => oldShareInYear(year + 1, delay, ramp)).reduce((sum, share) => sum + share, 0);
      expect(total).toBeCloseTo(delay + ramp / 2, 9);
    }),
  );
});

it('is the average of the share at each time', () => {
  const average =
    Array.from({ length: 1000 }, (_, i) => oldShareAt(1 + (i + 0.5) / 1000, 0.8, 0.9)).reduce((sum, share) => sum + share, 0) / 1000;
  expect(oldShareInYear(2, 0.8, 0.9)).toBeCloseTo(average, 5);
});
