import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundToSum } from '../../../src/present/names/round-to-sum.ts';

it('gives what is missing to the parts that lost most: 33.4 + 33.4 + 33.2 = 100', () => {
  expect(roundToSum([33.4, 33.4, 33.2])).toEqual([34, 33, 33]);
});

it('adds up to the rounded total, and moves no part by a whole step', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 }), (parts) => {
      const rounded = roundToSum(parts);
      const total = parts.reduce((sum, part) => sum + part, 0);
      expect(Math.abs(rounded.reduce((sum, part) => sum + part, 0) - total)).toBeLessThanOrEqual(0.5 + 1e-6);
      rounded.forEach((shown, at) => expect(Math.abs(shown - (parts[at] ?? NaN))).toBeLessThanOrEqual(1));
    }),
  );
});
