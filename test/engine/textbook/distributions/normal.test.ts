import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalCumulative, normalDensity, normalQuantile } from '../../../../src/engine/textbook/distributions/normal.ts';

const relative = (found: number, expected: number): number => Math.abs(found / expected - 1);

// Worked out with 30 digits (erfc of arbitrary precision).
it.each([
  [-8, 6.220960574271784e-16],
  [-5, 2.866515718791939e-7],
  [-3.5, 0.00023262907903552504],
  [-3, 0.0013498980316300946],
  [-2.9, 0.0018658133003840384],
  [-1, 0.15865525393145705],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [1.96, 0.9750021048517795],
  [4, 0.9999683287581669],
])('Φ(%f) = %f', (z, expected) => {
  expect(relative(normalCumulative(z), expected)).toBeLessThan(1e-13);
});

it.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [0.001, -3.0902323061678136],
  [0.05, -1.6448536269514726],
  [0.2, -0.8416212335729142],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400538],
  [0.999999, 4.753424308817087],
])('Φ⁻¹(%f) = %f', (p, expected) => {
  expect(relative(normalQuantile(p), expected)).toBeLessThan(2e-15);
});

it('undoes itself, also far into the tail', () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (z) => {
      const back = normalQuantile(normalCumulative(z));
      expect(Math.abs(back - z)).toBeLessThan(z > 1 ? 1e-9 : 1e-12 * Math.max(1, Math.abs(z)));
    }),
  );
});

it('is symmetric, and its slope is its density', () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
      expect(normalCumulative(z) + normalCumulative(-z)).toBeCloseTo(1, 14);
      const slope = (normalCumulative(z + 1e-4) - normalCumulative(z - 1e-4)) / 2e-4;
      expect(slope).toBeCloseTo(normalDensity(z), 7);
    }),
  );
});

it('ends at infinity and refuses what is no chance', () => {
  expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0]);
  expect(() => normalQuantile(1.1)).toThrow('p must be from 0 to 1, found 1.1');
  expect(() => normalCumulative(NaN)).toThrow(RangeError);
});
