import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyticHierarchy } from '../../../../src/engine/textbook/decisions/analytic-hierarchy.ts';
import { hierarchyCases } from '../../../../src/reference/published-cases/decide.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(hierarchyCases)('$id: $topic', ({ inputs, expected, tolerance }) =>
    expectNear(analyticHierarchy(inputs.matrix), expected, tolerance),
  );
});

it('is certain of one, and of 3/4 and 1/4 when one is three times the other', () => {
  expect(analyticHierarchy([[1]])).toEqual({ weights: [1], lambdaMax: 1, consistencyRatio: 0 });
  expectNear(
    analyticHierarchy([
      [1, 3],
      [1 / 3, 1],
    ]),
    { weights: [0.75, 0.25], lambdaMax: 2, consistencyRatio: 0 },
    1e-12,
  );
});

it('finds the weights behind consistent answers, with ratio 0', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 10 }), (scores) => {
      const sum = scores.reduce((total, score) => total + score, 0);
      const { weights, lambdaMax, consistencyRatio } = analyticHierarchy(scores.map((a) => scores.map((b) => a / b)));
      expectNear(
        weights,
        scores.map((score) => score / sum),
        1e-9,
      );
      expectNear([lambdaMax, consistencyRatio], [scores.length, 0], 1e-9);
    }),
  );
});

it('satisfies A·w = λ·w for any answers', () => {
  const answer = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 9);
  fc.assert(
    fc.property(fc.array(answer, { minLength: 6, maxLength: 6 }), ([a = 1, b = 1, c = 1, d = 1, e = 1, f = 1]) => {
      const matrix = [
        [1, a, b, c],
        [1 / a, 1, d, e],
        [1 / b, 1 / d, 1, f],
        [1 / c, 1 / e, 1 / f, 1],
      ];
      const { weights, lambdaMax, consistencyRatio } = analyticHierarchy(matrix);
      const product = matrix.map((row) => row.reduce((sum, value, j) => sum + value * (weights[j] ?? NaN), 0));
      expectNear(
        product,
        weights.map((weight) => weight * lambdaMax),
        1e-9,
      );
      expectNear(consistencyRatio, Math.max(0, (lambdaMax - 4) / 3 / 0.9), 1e-12);
    }),
  );
});

it('refuses what is not square, not above 0, not 1 on the diagonal, or larger than its index reaches', () => {
  expect(() => analyticHierarchy([[1, 2]])).toThrow('matrix must be square, found 1 rows of 2');
  expect(() =>
    analyticHierarchy([
      [1, 0],
      [1, 1],
    ]),
  ).toThrow('matrix[0][1] must be above 0, found 0');
  expect(() => analyticHierarchy([[2]])).toThrow('matrix[0][0] must be 1, found 2');
  expect(() => analyticHierarchy([])).toThrow('matrix must hold at least one row, found []');
  const eleven = Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1));
  expect(() => analyticHierarchy(eleven)).toThrow('matrix must have at most 10 rows, found 11');
});

// Saaty (1990), How to make a decision: the analytic hierarchy process, EJOR 48: 9–26: buying a house on eight criteria.
it('finds the weights of Saaty’s house, and how far its answers contradict each other', () => {
  const { weights, lambdaMax, consistencyRatio } = analyticHierarchy([
    [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
    [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
    [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
    [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
    [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
    [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
    [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
    [4, 7, 5, 8, 6, 6, 2, 1],
  ]);
  expect(weights.map((weight) => Number(weight.toFixed(3)))).toEqual([0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333]);
  expect(lambdaMax).toBeCloseTo(9.669, 3);
  expect(consistencyRatio).toBeCloseTo(0.169, 3);
});
