import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountedPaybackYears } from '../../../../src/engine/textbook/finance/discounted-payback-years.ts';
import { npv } from '../../../../src/engine/textbook/finance/npv.ts';
import { paybackYears } from '../../../../src/engine/textbook/finance/payback-years.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('payback', () => {
  it.each([
    { title: 'two years and a half for −100, 40, 40, 40', flows: [-100, 40, 40, 40], expected: 2.5 },
    { title: 'exactly at the end of year 2 for −100, 50, 50, 7', flows: [-100, 50, 50, 7], expected: 2 },
    { title: 'a debt built up over two years: −100, −50, 100, 100 is back after 2 + 50/100', flows: [-100, -50, 100, 100], expected: 2.5 },
    { title: 'a start above zero: 100, −200, 150 is back after 1 + 100/150', flows: [100, -200, 150], expected: 1 + 100 / 150 },
    { title: 'only the first time counts: −100, 200, −300, 500', flows: [-100, 200, -300, 500], expected: 0.5 },
    { title: 'an idle year between', flows: [-100, 0, 200], expected: 1.5 },
    { title: 'rounding is no debt: −0.3, 0.1, 0.1, 0.1', flows: [-0.3, 0.1, 0.1, 0.1], expected: 3 },
    { title: 'never negative is 0', flows: [0, 5, -2], expected: 0 },
    { title: 'never back is undefined', flows: [-100, 40, 40], expected: undefined },
    { title: 'one payment only is undefined', flows: [-1], expected: undefined },
  ])('$title', ({ flows, expected }) => expectNear(paybackYears(flows), expected, 1e-9));
});

describe('discounted payback', () => {
  it('is 1 + 50/100 for −150, 110, 121 at 10 %', () => expect(discountedPaybackYears(0.1, [-150, 110, 121])).toBeCloseTo(1.5, 12));

  it('is the payback at a rate of 0', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 }), (flows) => {
        expect(discountedPaybackYears(0, flows)).toBe(paybackYears(flows));
      }),
    );
  });

  it('exists for one payment at the start exactly when the net present value is not negative, and is later than without interest', () => {
    const received = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), received, fc.double({ min: 0.001, max: 1, noNaN: true }), (paid, flows, rate) => {
        const all = [-paid, ...flows];
        const value = npv(rate, all);
        fc.pre(Math.abs(value) > 1e-6);
        const found = discountedPaybackYears(rate, all);
        expect(found !== undefined).toBe(value > 0);
        expect((found ?? Infinity) >= (paybackYears(all) ?? Infinity) - 1e-9).toBe(true);
      }),
    );
  });
});

it('refuses no flows and a rate of −1', () => {
  expect(() => paybackYears([])).toThrow(RangeError);
  expect(() => discountedPaybackYears(-1, [1])).toThrow('rate must be above -1, found -1');
  expect(() => discountedPaybackYears(0.1, [-Infinity])).toThrow('cashflows[0] must be finite, found -Infinity');
});
