import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equivalentAnnual } from '../../../../src/engine/textbook/finance/equivalent-annual.ts';
import { npv } from '../../../../src/engine/textbook/finance/npv.ts';
import { equivalentAnnualCases } from '../../../../src/reference/published-cases/finance.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(equivalentAnnualCases)('$id: $topic', ({ inputs, expected, tolerance }) =>
    expectNear(equivalentAnnual(inputs.rate, inputs.years, inputs.presentValue), expected, tolerance),
  );
});

it('is worth the present value again', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.3, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      (rate, years, value) => {
        const amount = equivalentAnnual(rate, years, value);
        expectNear(npv(rate, [0, ...Array.from({ length: years }, () => amount)]), value, 1e-9 * Math.abs(value) + 1e-9);
      },
    ),
  );
});

it('runs smoothly through a rate of 0', () => {
  expectNear(equivalentAnnual(1e-12, 7, 700), 100 + 4e-10, 1e-11);
  expectNear(equivalentAnnual(-1e-12, 7, 700), 100 - 4e-10, 1e-11);
});

it('refuses no years and a rate of −1', () => {
  expect(() => equivalentAnnual(0.1, 0, 1)).toThrow('years must be above 0, found 0');
  expect(() => equivalentAnnual(-1, 1, 1)).toThrow(RangeError);
  expect(() => equivalentAnnual(0.1, 1, NaN)).toThrow('presentValue must be finite, found NaN');
});
