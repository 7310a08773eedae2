import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irr } from '../../../../src/engine/textbook/finance/irr.ts';
import { npv } from '../../../../src/engine/textbook/finance/npv.ts';
import { signChanges } from '../../../../src/engine/textbook/finance/sign-changes.ts';
import { irrCases } from '../../../../src/reference/published-cases/finance.ts';
import { expectNear } from '../../../support/expect-near.ts';

/** Flows whose rates are exactly these: Π (1 − (1 + rate)·x), in powers of x. */
function flowsWith(rates: readonly number[], leading = -1000): readonly number[] {
  return rates.reduce<readonly number[]>(
    (flows, rate) => [...flows, 0].map((flow, t) => flow - (1 + rate) * (flows[t - 1] ?? 0)),
    [leading],
  );
}

describe('published cases', () => {
  it.each(irrCases)('$id: $topic', ({ inputs, expected, tolerance }) => expectNear(irr(inputs.cashflows), expected, tolerance));
});

describe('which rate counts', () => {
  it.each([
    { title: 'the smallest that is not negative', rates: [0.1, 0.5, 2], expected: 0.1 },
    { title: 'a small one hidden beside a large one', rates: [0.01, 50], expected: 0.01 },
    { title: 'one that is not negative before any negative one', rates: [-0.05, 3], expected: 3 },
    { title: 'else the largest negative one', rates: [-0.6, -0.2, -0.9], expected: -0.2 },
    { title: 'two close together', rates: [0.1, 0.1001], expected: 0.1 },
    { title: 'a double one, where the value only touches zero', rates: [0.1, 0.1], expected: 0.1 },
    { title: 'a triple one', rates: [0.25, 0.25, 0.25], expected: 0.25 },
    { title: 'exactly 0', rates: [0, 1, 2], expected: 0 },
    { title: 'five of them', rates: [0.02, 0.1, 0.3, 0.7, 1.5], expected: 0.02 },
  ])('$title: $rates', ({ rates, expected }) => {
    const found = irr(flowsWith(rates));
    // A root of multiplicity m is known only to the m-th root of the rounding.
    const multiplicity = rates.filter((rate) => Math.abs(rate - expected) < 1e-3).length;
    expectNear(found, expected, multiplicity === 1 ? 1e-9 : 1e-15 ** (1 / multiplicity) * 10);
  });
});

it('is 10 % for 100 now and 110 back, also when nothing happens in the first years', () => {
  expect(irr([-100, 110])).toBeCloseTo(0.1, 14);
  expect(irr([0, 0, -100, 110])).toBeCloseTo(0.1, 14);
});

it('is undefined without a change of sign, and when every rate would do', () => {
  for (const flows of [[100], [-1, -2], [0, 5, 0], [0, 0], [1, -3, 2.5]]) expect(irr(flows)).toBeUndefined();
});

describe('laws', () => {
  const flow = fc.oneof(
    fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100),
    fc.integer({ min: -100, max: 100 }),
  );
  const flows = fc.array(flow, { minLength: 2, maxLength: 40 });

  it('makes the net present value zero', () => {
    fc.assert(
      fc.property(flows, (cashflows) => {
        const rate = irr(cashflows);
        if (rate === undefined || rate < -0.999) return;
        const size = npv(rate, cashflows.map(Math.abs));
        expectNear(npv(rate, cashflows) / size, 0, 1e-9);
      }),
    );
  });

  it('exists when the signs change an odd number of times, and never without a change', () => {
    fc.assert(
      fc.property(flows, (cashflows) => {
        const changes = signChanges(cashflows);
        const exists = irr(cashflows) !== undefined;
        expect(changes % 2 === 1 ? exists : changes > 0 || !exists).toBe(true);
      }),
    );
  });

  it('misses no rate from 0 up: below the one found the value keeps its sign, on 400 points', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 9 }), (cashflows) => {
        const rate = irr(cashflows);
        const top = rate === undefined || rate < 0 ? 60 : rate * (1 - 1e-9);
        const signs = Array.from({ length: 400 }, (_, i) => Math.sign(npv((top * (i + 1)) / 400.5, cashflows)));
        expect(new Set(signs).size).toBe(1);
      }),
    );
  });

  it('finds the smaller of two known rates', () => {
    const rate = fc.double({ min: 0.001, max: 3, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-3);
        expectNear(irr(flowsWith([a, b])), Math.min(a, b), 1e-9);
      }),
    );
  });

  it('does not depend on the currency', () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: -300, max: 300 }), (cashflows, power) => {
        const scaled = cashflows.map((value) => value * 2 ** power);
        fc.pre(scaled.every((value, t) => value / 2 ** power === cashflows[t]));
        const rate = irr(cashflows);
        expectNear(irr(scaled), rate, 1e-9 * (1 + Math.abs(rate ?? 0)));
      }),
    );
  });
});

it('is 0, not a hair below, for 60 times a tenth against 6, although they do not add up to it exactly', () => {
  expect(irr([-6, ...Array.from({ length: 60 }, () => 0.1)])).toBe(0);
});

it('holds for huge flows', () => expectNear(irr([-1e308, 1e308, 1e308]), 0.6180339887498949, 1e-12));

it('refuses no flows and flows that are not finite', () => {
  expect(() => irr([])).toThrow('cashflows must hold at least one number, found []');
  expect(() => irr([-1, NaN])).toThrow('cashflows[1] must be finite, found NaN');
});
