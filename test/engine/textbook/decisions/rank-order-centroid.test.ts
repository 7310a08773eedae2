import { describe, expect, it } from 'vitest';
import { rankOrderCentroid } from '../../../../src/engine/textbook/decisions/rank-order-centroid.ts';
import { uniformWeights } from '../../../../src/engine/textbook/decisions/uniform-weights.ts';
import { keyedRandom } from '../../../../src/engine/textbook/random/keyed-random.ts';
import { rankOrderCentroidCases } from '../../../../src/reference/published-cases/decide.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(rankOrderCentroidCases)('$id: $topic', ({ inputs, expected, tolerance }) =>
    expectNear(rankOrderCentroid(inputs.n), expected, tolerance),
  );
});

it('is the mean of weights drawn in order, within 4 standard errors', () => {
  for (const n of [2, 3, 5, 8]) {
    const next = uniformWeights(n, 'ranked', keyedRandom(n, 'weights'));
    const draws = Array.from({ length: 20_000 }, () => Array.from(next()));
    rankOrderCentroid(n).forEach((expected, j) => {
      const found = draws.map((draw) => draw[j] ?? NaN);
      const mean = found.reduce((sum, weight) => sum + weight, 0) / found.length;
      const variance = found.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / found.length;
      expectNear(mean, expected, 4 * Math.sqrt(variance / found.length));
    });
  }
});

it('is 1 for one criterion and adds up to 1 for fifty', () => {
  expect(rankOrderCentroid(1)).toEqual([1]);
  expect(rankOrderCentroid(50).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});

it('refuses no criteria, half a one, and more than anyone could order', () => {
  expect(() => rankOrderCentroid(0)).toThrow('n must be a whole number of at least 1, found 0');
  expect(() => rankOrderCentroid(2.5)).toThrow(RangeError);
  expect(() => rankOrderCentroid(2 ** 50)).toThrow('n must be at most 10000, found 1125899906842624');
});
