import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleQuantile } from '../../../../src/engine/textbook/distributions/sample-quantile.ts';

it.each([
  [0, 1],
  [0.25, 1.75],
  [0.5, 2.5],
  [0.9, 3.7],
  [1, 4],
])('of 4, 1, 3, 2 at %f is %f, as in R with type = 7', (p, expected) => {
  expect(sampleQuantile([4, 1, 3, 2], p)).toBeCloseTo(expected, 12);
});

it('is the only value there is', () => expect(sampleQuantile([5], 0.3)).toBe(5));

it('sorts numbers, not words, and leaves the list as it was', () => {
  const values = [10, 9, 100];
  expect(sampleQuantile(values, 0.5)).toBe(10);
  expect(values).toEqual([10, 9, 100]);
});

it('lies between the values, never falls with p, and mirrors', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 }),
      share,
      share,
      (values, p, q) => {
        const low = sampleQuantile(values, Math.min(p, q));
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(low).toBeLessThanOrEqual(sampleQuantile(values, Math.max(p, q)) + 1e-9);
        expect(
          Math.abs(
            sampleQuantile(
              values.map((value) => -value),
              p,
            ) + sampleQuantile(values, 1 - p),
          ),
        ).toBeLessThan(1e-6);
      },
    ),
  );
});

it('refuses no values, one that is not finite, and a share above 1', () => {
  expect(() => sampleQuantile([], 0.5)).toThrow('values must hold at least one number, found []');
  expect(() => sampleQuantile([1, NaN], 0.5)).toThrow('values[1] must be finite, found NaN');
  expect(() => sampleQuantile([1], 1.1)).toThrow('p must be from 0 to 1, found 1.1');
});
