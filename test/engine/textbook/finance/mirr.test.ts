import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irr } from '../../../../src/engine/textbook/finance/irr.ts';
import { mirr } from '../../../../src/engine/textbook/finance/mirr.ts';
import { mirrCases } from '../../../../src/reference/published-cases/finance.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(mirrCases)('$id', ({ inputs, expected, tolerance }) =>
    expectNear(mirr(inputs.cashflows, inputs.financeRate, inputs.reinvestRate), expected, tolerance),
  );
});

it('is √(121/100) − 1 = 10 % for −100, 0, 121 at any rates', () => expect(mirr([-100, 0, 121], 0.3, 0.7)).toBeCloseTo(0.1, 12));

it('is the internal rate when both rates are the internal rate', () => {
  const flow = fc.double({ min: 1, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(flow, fc.array(flow, { minLength: 1, maxLength: 20 }), (paid, received) => {
      const flows = [-paid, ...received];
      const rate = irr(flows) ?? NaN;
      fc.pre(rate > -0.9 && rate < 100);
      expectNear(mirr(flows, rate, rate), rate, 1e-9 * (1 + rate));
    }),
  );
});

it('is undefined without a payment or without a receipt', () => {
  expect(mirr([-1, -2], 0.1, 0.1)).toBeUndefined();
  expect(mirr([5], 0.1, 0.1)).toBeUndefined();
  expect(mirr([0, 0], 0.1, 0.1)).toBeUndefined();
});

it('refuses a rate of −1', () => {
  expect(() => mirr([-1, 2], -1, 0)).toThrow('financeRate must be above -1, found -1');
  expect(() => mirr([-1, 2], 0, -2)).toThrow('reinvestRate must be above -1, found -2');
});
