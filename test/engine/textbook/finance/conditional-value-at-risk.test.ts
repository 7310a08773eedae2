import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleQuantile } from '../../../../src/engine/textbook/distributions/sample-quantile.ts';
import { conditionalValueAtRisk } from '../../../../src/engine/textbook/finance/conditional-value-at-risk.ts';
import { expectNear } from '../../../support/expect-near.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
const level = fc.double({ min: 0, max: 1, noNaN: true });

it('is the mean of the worst five of 1 … 100 at 95 %: 98', () => {
  expect(
    conditionalValueAtRisk(
      Array.from({ length: 100 }, (_, i) => i + 1),
      0.95,
    ),
  ).toBeCloseTo(98, 10);
});

it('takes the border value in part: of 10, 20, 30 at 50 % (30 + ½·20)/1.5', () => {
  expect(conditionalValueAtRisk([20, 30, 10], 0.5)).toBeCloseTo(40 / 1.5, 12);
});

it('is the mean at level 0 and the largest at level 1', () => {
  expect(conditionalValueAtRisk([3, 1, 2], 0)).toBe(2);
  expect(conditionalValueAtRisk([3, 1, 2], 1)).toBe(3);
});

it('is what Rockafellar and Uryasev minimise: the least of c + mean(value − c)⁺/(1 − level) over the values themselves', () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 0.99, noNaN: true }), (sample, at) => {
      const costs = sample.map((c) => c + sample.reduce((sum, value) => sum + Math.max(0, value - c), 0) / sample.length / (1 - at));
      expectNear(conditionalValueAtRisk(sample, at), Math.min(...costs), 1e-6);
    }),
  );
});

it('is at least the quantile and the mean, never falls with the level, and moves with the values', () => {
  fc.assert(
    fc.property(values, level, level, fc.double({ min: -1e3, max: 1e3, noNaN: true }), (sample, a, b, shift) => {
      const found = conditionalValueAtRisk(sample, a);
      expect(found).toBeGreaterThanOrEqual(sampleQuantile(sample, 0) - 1e-6);
      // The quantile of type 7 interpolates upward: the one of the worst share itself is the value below it.
      const ordered = sample.toSorted((x, y) => x - y);
      expect(found).toBeGreaterThanOrEqual((ordered[Math.min(sample.length - 1, Math.floor(sample.length * a))] ?? NaN) - 1e-6);
      expect(conditionalValueAtRisk(sample, Math.max(a, b))).toBeGreaterThanOrEqual(conditionalValueAtRisk(sample, Math.min(a, b)) - 1e-6);
      expectNear(
        conditionalValueAtRisk(
          sample.map((value) => value + shift),
          a,
        ),
        found + shift,
        1e-6,
      );
    }),
  );
});

it('refuses no values, a level above 1 and a value that is not finite', () => {
  expect(() => conditionalValueAtRisk([], 0.5)).toThrow('values must hold at least one number, found []');
  expect(() => conditionalValueAtRisk([1], 1.5)).toThrow('level must be from 0 to 1, found 1.5');
  expect(() => conditionalValueAtRisk([1, NaN], 0.5)).toThrow('values[1] must be finite, found NaN');
});
