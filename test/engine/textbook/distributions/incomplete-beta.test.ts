import fc from 'fast-check';
import { expect, it } from 'vitest';
import { incompleteBeta, logGamma } from '../../../../src/engine/textbook/distributions/incomplete-beta.ts';

// Worked out with 30 digits.
it.each([
  [1, 5, 0.1, 0.40951000000000004],
  [5, 1, 0.9, 0.5904900000000001],
  [3, 3, 0.5, 0.5],
  [2.2, 3.8, 0.3, 0.39802785009427155],
  [4.6, 1.4, 0.7, 0.3004733282088847],
  [1.0001, 4.9999, 0.01, 0.048992667519494465],
  [3, 3, 0.01, 0.0000098506],
])('I(a = %f, b = %f) at %f is %f', (a, b, x, expected) => {
  expect(Math.abs(incompleteBeta(a, b).cumulative(x) / expected - 1)).toBeLessThan(1e-13);
});

it.each([
  [2.2, 3.8, 0.1, 0.13619996256367142],
  [2.2, 3.8, 0.5, 0.35099948494911803],
  [2.2, 3.8, 0.9, 0.6207544856651201],
  [1, 5, 0.001, 0.00020008004803362555],
  [4.6, 1.4, 0.999, 0.9982417834520649],
  [3, 3, 0.25, 0.3594361647896471],
])('the quantile (a = %f, b = %f) at %f is %f', (a, b, p, expected) => {
  expect(Math.abs(incompleteBeta(a, b).quantile(p) / expected - 1)).toBeLessThan(1e-12);
});

it('undoes itself for any shape of at least 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 40, noNaN: true }),
      fc.double({ min: 1, max: 40, noNaN: true }),
      fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
      (a, b, p) => {
        const beta = incompleteBeta(a, b);
        expect(Math.abs(beta.cumulative(beta.quantile(p)) - p)).toBeLessThan(1e-12);
      },
    ),
  );
});

it('works for shapes below 1 too: a = b = ½ is the arcsine law, quantile sin²(πp/2)', () => {
  const beta = incompleteBeta(0.5, 0.5);
  for (const p of [0.01, 0.2, 0.5, 0.9]) expect(beta.quantile(p)).toBeCloseTo(Math.sin((Math.PI * p) / 2) ** 2, 12);
});

it.each([
  [0.5, 0.5723649429247001],
  [1.7, -0.09580769740706588],
  [6, 4.787491742782046],
  [100, 359.1342053695754],
])('ln Γ(%f) = %f', (x, expected) => expect(logGamma(x)).toBeCloseTo(expected, 12));

it('refuses a shape of 0 and a chance above 1', () => {
  expect(() => incompleteBeta(0, 1)).toThrow('a must be above 0, found 0');
  expect(() => incompleteBeta(1, 2).quantile(2)).toThrow(RangeError);
});
