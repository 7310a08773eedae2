import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pert } from '../../../src/engine/textbook/distributions/pert.ts';
import { pertTable } from '../../../src/engine/draw/pert-table.ts';

it('is within 1e-6 of the width from the exact inverse, also far out in the tails and for the most lopsided shapes', () => {
  for (const likely of [0, 0.001, 0.1, 0.25, 0.4, 0.5, 0.7, 0.9, 0.999, 1]) {
    const exact = pert({ low: 0, likely, high: 1 });
    const quantile = pertTable({ low: 0, likely, high: 1 });
    const shares = [1e-12, 1e-9, 1e-6, 1e-4, ...Array.from({ length: 199 }, (_, i) => (i + 1) / 200), 1 - 1e-4, 1 - 1e-6, 1 - 1e-9];
    for (const share of shares) expect(Math.abs(quantile(share) - exact.quantile(share))).toBeLessThan(1e-6);
  }
});

it('keeps its end: near 0 the quantile of −0 to 1 with likely 0 is p/5, of likely ½ the third root of p/10', () => {
  // F(x) = 1 − (1 − x)⁵ ≈ 5x, and F(x) ≈ 10·x³ for the beta with a = b = 3.
  expect(pertTable({ low: 0, likely: 0, high: 1 })(1e-9) / 2e-10).toBeCloseTo(1, 6);
  expect(pertTable({ low: 0, likely: 0.5, high: 1 })(1e-9) / 1e-10 ** (1 / 3)).toBeCloseTo(1, 2);
});

it('is exact at both ends and never falls', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(number, number, number),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (points, p, q) => {
        const [low = 0, likely = 0, high = 0] = points.toSorted((a, b) => a - b);
        const quantile = pertTable({ low, likely, high });
        // By ===, since −0 and 0 are the same end.
        expect(quantile(0) === low).toBe(true);
        expect(quantile(1) === high).toBe(true);
        expect(quantile(Math.min(p, q))).toBeLessThanOrEqual(quantile(Math.max(p, q)) + 1e-9 * (high - low));
      },
    ),
  );
});

it('is a constant when low is high, and refuses a wrong order', () => {
  expect(pertTable({ low: 3, likely: 3, high: 3 })(0.4)).toBe(3);
  expect(() => pertTable({ low: 3, likely: 2, high: 4 })).toThrow('likely must be at least low (3), found 2');
  expect(() => pertTable({ low: 3, likely: NaN, high: 4 })).toThrow('likely must be finite');
});
