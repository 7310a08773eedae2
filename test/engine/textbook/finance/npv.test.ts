import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npv } from '../../../../src/engine/textbook/finance/npv.ts';
import { npvCases } from '../../../../src/reference/published-cases/finance.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(npvCases)('$id: $topic', ({ inputs, expected, tolerance }) => {
    expectNear(npv(inputs.rate, inputs.cashflows), expected, tolerance);
  });
});

it('is 100 − 110/1.1 + 121/1.21 = 100, the first flow undiscounted', () => {
  expect(npv(0.1, [100, -110, 121])).toBeCloseTo(100, 12);
});

it('is the plain sum at a rate of 0, and doubles what comes after one year at −50 %', () => {
  expect(npv(0, [1, 2, 3])).toBe(6);
  expect(npv(-0.5, [0, 3])).toBe(6);
});

it('adds up: the value of two projects together is the sum of their values', () => {
  const flow = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const pairs = fc.array(fc.tuple(flow, flow), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.double({ min: -0.5, max: 2, noNaN: true }), pairs, (rate, years) => {
      const both = npv(
        rate,
        years.map(([a, b]) => a + b),
      );
      const apart =
        npv(
          rate,
          years.map(([a]) => a),
        ) +
        npv(
          rate,
          years.map(([, b]) => b),
        );
      const size = npv(
        rate,
        years.map(([a, b]) => Math.abs(a) + Math.abs(b)),
      );
      expectNear(both, apart, 1e-12 * size);
    }),
  );
});

it('refuses with name and value', () => {
  expect(() => npv(-1, [1])).toThrow('rate must be above -1, found -1');
  expect(() => npv(NaN, [1])).toThrow('rate must be finite, found NaN');
  expect(() => npv(0.1, [])).toThrow('cashflows must hold at least one number, found []');
  expect(() => npv(0.1, [1, Infinity])).toThrow('cashflows[1] must be finite, found Infinity');
  expect(() =>
    npv(
      -0.999999,
      Array.from({ length: 100 }, () => 1),
    ),
  ).toThrow(RangeError);
});
