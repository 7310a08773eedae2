import fc from 'fast-check';
import { expect, it } from 'vitest';
import { triangular } from '../../../../src/engine/textbook/distributions/triangular.ts';
import { expectNear } from '../../../support/expect-near.ts';

it('low 0, likely 1, high 4: mean 5/3, variance 13/18, a quarter below 1, median 4 − √6', () => {
  const { mean, variance, quantile } = triangular({ low: 0, likely: 1, high: 4 });
  expectNear([mean, variance, quantile(0.25), quantile(0.5)], [5 / 3, 13 / 18, 1, 4 - Math.sqrt(6)], 1e-12);
});

it('low = likely = high is a constant', () => {
  const { mean, variance, quantile } = triangular({ low: 2, likely: 2, high: 2 });
  expect([mean, variance, quantile(0), quantile(0.4), quantile(1)]).toEqual([2, 0, 2, 2, 2]);
});

it('begins at low, ends at high, never falls, and has the mean and variance of its own quantiles', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (likely) => {
      const { mean, variance, quantile } = triangular({ low: 0, likely, high: 1 });
      const draws = Array.from({ length: 1000 }, (_, i) => quantile((i + 0.5) / 1000));
      expect([quantile(0), quantile(1)]).toEqual([0, 1]);
      expect(draws.every((draw, i) => i === 0 || draw >= (draws[i - 1] ?? 0))).toBe(true);
      expectNear(draws.reduce((sum, draw) => sum + draw, 0) / 1000, mean, 1e-4);
      expectNear(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / 1000, variance, 1e-4);
    }),
    { numRuns: 30 },
  );
});

it('refuses a wrong order', () => {
  expect(() => triangular({ low: 1, likely: 0, high: 2 })).toThrow('likely must be at least low (1), found 0');
  expect(() => triangular({ low: 0, likely: 1, high: 2 }).quantile(-0.1)).toThrow('p must be from 0 to 1, found -0.1');
});
