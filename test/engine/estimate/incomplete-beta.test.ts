import fc from 'fast-check';
import { expect, it } from 'vitest';
import { incompleteBeta, logGamma } from '../../../src/engine/estimate/incomplete-beta.ts';

// Worked out with 30 digits.
it.each([
  [1, 5, 0.1, 0.409510000000000018],
  [5, 1, 0.9, 0.590490000000000073],
  [3, 3, 0.5, 0.5],
  [2.2, 3.8, 0.3, 0.398027850094271566],
  [4.6, 1.4, 0.7, 0.300473328208884747],
  [1.0001, 4.9999, 0.01, 0.0489926675194944668],
  [3, 3, 0.01, 9.85060000000000061e-6],
])('I(a = %f, b = %f) at %f is %f', (a, b, x, expected) => {
  expect(Math.abs(incompleteBeta(a, b).cumulative(x) / expected - 1)).toBeLessThan(1e-13);
});

it.each([
  [2.2, 3.8, 0.1, 0.136199962563671429],
  [2.2, 3.8, 0.5, 0.350999484949118018],
  [2.2, 3.8, 0.9, 0.620754485665120146],
  [1, 5, 0.001, 0.000200080048033625561],
  [4.6, 1.4, 0.999, 0.998241783452064966],
  [3, 3, 0.25, 0.359436164789647088],
])('the quantile (a = %f, b = %f) at %f is %f', (a, b, p, expected) => {
  expect(Math.abs(incompleteBeta(a, b).quantile(p) / expected - 1)).toBeLessThan(1e-12);
});

it('undoes itself for any shape of at least 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 40, noNaN: true }), fc.double({ min: 1, max: 40, noNaN: true }), fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (a, b, p) => {
      const beta = incompleteBeta(a, b);
      expect(Math.abs(beta.cumulative(beta.quantile(p)) - p)).toBeLessThan(1e-12);
    }),
  );
});

it('works for shapes below 1 too: a = b = ½ is the arcsine law, quantile sin²(πp/2)', () => {
  const beta = incompleteBeta(0.5, 0.5);
  for (const p of [0.01, 0.2, 0.5, 0.9]) expect(beta.quantile(p)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 12);
});

it.each([
  [0.5, 0.572364942924700087],
  [1.7, -0.0958076974070658738],
  [6, 4.78749174278204599],
  [100, 359.134205369575399],
])('ln Γ(%f) = %f', (x, expected) => expect(logGamma(x)).toBeCloseTo(expected, 12));

it('refuses a shape of 0 and a chance above 1', () => {
  expect(() => incompleteBeta(0, 1)).toThrow('a must be above 0, found 0');
  expect(() => incompleteBeta(1, 2).quantile(2)).toThrow(RangeError);
});
