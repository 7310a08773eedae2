import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalCumulative, normalDensity, normalQuantile } from '../../../src/engine/estimate/normal.ts';

const relative = (found: number, expected: number): number => Math.abs(found / expected - 1);

// Worked out with 30 digits (erfc of arbitrary precision).
it.each([
  [-8, 6.22096057427178412e-16],
  [-5, 2.86651571879193912e-7],
  [-3.5, 0.000232629079035525036],
  [-3, 0.00134989803163009453],
  [-2.9, 0.00186581330038403848],
  [-1, 0.158655253931457051],
  [-0.1, 0.460172162722971016],
  [0, 0.5],
  [0.5, 0.691462461274013104],
  [1.96, 0.975002104851779564],
  [4, 0.99996832875816688],
])('Φ(%f) = %f', (z, expected) => {
  expect(relative(normalCumulative(z), expected)).toBeLessThan(1e-13);
});

it.each([
  [1e-300, -37.0470962993611992],
  [1e-20, -9.26234008979840758],
  [1e-10, -6.3613409024040562],
  [0.001, -3.09023230616781354],
  [0.05, -1.64485362695147269],
  [0.2, -0.841621233572914166],
  [0.9, 1.28155156554460059],
  [0.975, 1.95996398454005386],
  [0.999999, 4.75342430881708777],
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
