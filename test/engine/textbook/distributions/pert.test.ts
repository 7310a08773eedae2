import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pert } from '../../../../src/engine/textbook/distributions/pert.ts';
import { keyedRandom } from '../../../../src/engine/textbook/random/keyed-random.ts';

const points = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([low, width, at]) => ({ low, likely: Math.min(low + width, low + width * at), high: low + width }));

describe('hand calculations', () => {
  it('low 0, likely 3, high 6: mean 3, variance 9/7, median 3', () => {
    const found = pert({ low: 0, likely: 3, high: 6 });
    expect(found.mean).toBe(3);
    expect(found.variance).toBeCloseTo(9 / 7, 12);
    expect(found.quantile(0.5)).toBeCloseTo(3, 12);
  });

  it('low 10, likely 10, high 16: mean 11, variance 5/7, quantile 10 + 6·(1 − (1 − p)^⅕)', () => {
    const found = pert({ low: 10, likely: 10, high: 16 });
    expect(found.mean).toBeCloseTo(11, 12);
    expect(found.variance).toBeCloseTo(5 / 7, 12);
    for (const p of [0.01, 0.3, 0.5, 0.99]) expect(found.quantile(p)).toBeCloseTo(10 + 6 * (1 - (1 - p) ** 0.2), 11);
  });

  it('low 0, likely 5, high 5: quantile 5·p^⅕', () => {
    const found = pert({ low: 0, likely: 5, high: 5 });
    for (const p of [0.01, 0.3, 0.5, 0.99]) expect(found.quantile(p)).toBeCloseTo(5 * p ** 0.2, 11);
  });

  it('low = likely = high = 4 is the constant 4', () => {
    const found = pert({ low: 4, likely: 4, high: 4 });
    expect([found.mean, found.variance, found.quantile(0), found.quantile(0.7), found.quantile(1)]).toEqual([4, 0, 4, 4, 4]);
  });
});

describe('laws', () => {
  it('begins at low, ends at high, and never falls', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (three, p, q) => {
        const { quantile } = pert(three);
        expect(quantile(0) === three.low && quantile(1) === three.high).toBe(true);
        expect(quantile(Math.min(p, q))).toBeLessThanOrEqual(quantile(Math.max(p, q)) + 1e-12 * (three.high - three.low));
      }),
    );
  });

  it('mirrors: the p quantile of the mirror image is minus the 1 − p quantile', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (three, p) => {
        const mirror = pert({ low: -three.high, likely: -three.likely, high: -three.low });
        const width = three.high - three.low;
        expect(Math.abs(mirror.quantile(p) + pert(three).quantile(1 - p)) / width).toBeLessThan(1e-9);
      }),
    );
  });

  it('has the mean and variance of its own quantiles, by 2 000 midpoints', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (likely) => {
        const { mean, variance, quantile } = pert({ low: 0, likely, high: 1 });
        const draws = Array.from({ length: 2_000 }, (_, i) => quantile((i + 0.5) / 2_000));
        const found = draws.reduce((sum, draw) => sum + draw, 0) / 2_000;
        expect(found).toBeCloseTo(mean, 4);
        expect(draws.reduce((sum, draw) => sum + (draw - found) ** 2, 0) / 2_000).toBeCloseTo(variance, 4);
      }),
      { numRuns: 20 },
    );
  });

  it('drawn 20 000 times, low 2, likely 3, high 8, keeps its mean within 4 standard errors', () => {
    const { mean, variance, quantile } = pert({ low: 2, likely: 3, high: 8 });
    const random = keyedRandom(1, 'pert');
    let sum = 0;
    for (let i = 0; i < 20_000; i += 1) sum += quantile(random());
    expect(Math.abs(sum / 20_000 - mean)).toBeLessThan(4 * Math.sqrt(variance / 20_000));
  });
});

it('refuses a wrong order, a number that is not finite and a chance above 1, with name and value', () => {
  expect(() => pert({ low: 2, likely: 1, high: 3 })).toThrow('likely must be at least low (2), found 1');
  expect(() => pert({ low: 0, likely: 4, high: 3 })).toThrow('high must be at least likely (4), found 3');
  expect(() => pert({ low: 0, likely: 1, high: Infinity })).toThrow('high must be finite, found Infinity');
  expect(() => pert({ low: 0, likely: 1, high: 2 }).quantile(1.5)).toThrow('p must be from 0 to 1, found 1.5');
});
