import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptability } from '../../../../src/engine/textbook/decisions/acceptability.ts';
import type { Matrix } from '../../../../src/engine/textbook/decisions/matrix.ts';
import type { WeightKnowledge } from '../../../../src/engine/textbook/decisions/uniform-weights.ts';
import { expectNear } from '../../../support/expect-near.ts';

const samples = 40_000;
/** Four standard errors of a share near one half, the widest there is. */
const within = 4 * Math.sqrt(0.25 / samples);

interface Exact {
  readonly title: string;
  readonly values: Matrix;
  readonly weights: WeightKnowledge;
  readonly first: readonly number[];
  readonly central?: readonly (readonly number[] | undefined)[];
}

describe('exact shares: the weights that put an option first are a polytope of known size and centre', () => {
  it.each<Exact>([
    {
      title: 'two criteria, each option best on one: half, with centre ¾ on its own',
      values: [
        [1, 0],
        [0, 1],
      ],
      weights: 'free',
      first: [0.5, 0.5],
      central: [
        [0.75, 0.25],
        [0.25, 0.75],
      ],
    },
    {
      title: 'two criteria, 0.6 on both against 1 on the first: better while w₁ < 0.6',
      values: [
        [1, 0],
        [0.6, 0.6],
      ],
      weights: 'free',
      first: [0.4, 0.6],
      central: [
        [0.8, 0.2],
        [0.3, 0.7],
      ],
    },
    {
      title: 'two ranked criteria: w₁ runs from ½ to 1, and beyond 4/7 the second option is better',
      values: [
        [0, 1],
        [0.75, 0],
      ],
      weights: 'ranked',
      first: [1 / 7, 6 / 7],
      central: [
        [15 / 28, 13 / 28],
        [11 / 14, 3 / 14],
      ],
    },
    {
      title: 'three criteria, each option best on one: a third, with the centre of w₁ ≥ w₂, w₃',
      values: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      weights: 'free',
      first: [1 / 3, 1 / 3, 1 / 3],
      central: [
        [11 / 18, 7 / 36, 7 / 36],
        [7 / 36, 11 / 18, 7 / 36],
        [7 / 36, 7 / 36, 11 / 18],
      ],
    },
    {
      title: 'three criteria, one half on all against 1 on the first: better unless w₁ > ½, a quarter of the triangle',
      values: [
        [1, 0, 0],
        [0.5, 0.5, 0.5],
      ],
      weights: 'free',
      first: [0.25, 0.75],
      central: [
        [2 / 3, 1 / 6, 1 / 6],
        [2 / 9, 7 / 18, 7 / 18],
      ],
    },
    {
      title: 'the same when the first criterion counts most: three times a quarter',
      values: [
        [1, 0, 0],
        [0.5, 0.5, 0.5],
      ],
      weights: 'ranked',
      first: [0.75, 0.25],
    },
    {
      title: 'never first, so no central weights',
      values: [
        [1, 0.5],
        [0.5, 0.4],
      ],
      weights: 'free',
      first: [1, 0],
      central: [[0.5, 0.5], undefined],
    },
  ])('$title', ({ values, weights, first, central }) => {
    const found = acceptability({ values, weights, samples, seed: 5 });
    expectNear(
      found.rankAcceptability.map(([share]) => share),
      first,
      within,
    );
    expectNear(found.centralWeights, central ?? {}, within);
    expectNear(found.pairwiseWins[0]?.[1], values.length === 2 ? (first[0] ?? NaN) : 0.5, within);
  });
});

it('lets equal options share: three equal ones get a third of every rank and half of every duel', () => {
  const { rankAcceptability, pairwiseWins, centralWeights } = acceptability({
    values: [
      [0.4, 0.7],
      [0.4, 0.7],
      [0.4, 0.7],
    ],
    weights: 'free',
    samples: 2000,
    seed: 1,
  });
  expectNear(
    rankAcceptability,
    [1, 2, 3].map(() => [1 / 3, 1 / 3, 1 / 3]),
    1e-9,
  );
  expectNear(
    pairwiseWins,
    [1, 2, 3].map(() => [0.5, 0.5, 0.5]),
    1e-12,
  );
  expect(centralWeights[0]).toEqual(centralWeights[2]);
});

it('ranks three unit options by importance with certainty', () => {
  const found = acceptability({
    values: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    weights: 'ranked',
    samples: 500,
    seed: 1,
  });
  expect(found.rankAcceptability).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  expect(found.centralWeights.slice(1)).toEqual([undefined, undefined]);
});

it('adds up to 1 by row and by column, and duels to 1 by pair; same seed, same result; another order of options only reorders', () => {
  const row = fc.array(
    fc.integer({ min: 0, max: 4 }).map((value) => value / 4),
    { minLength: 3, maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer(), (values, seed) => {
      const ask = { weights: 'free', samples: 50, seed } as const;
      const { rankAcceptability, pairwiseWins } = acceptability({ values, ...ask });
      rankAcceptability.forEach((shares, i) => {
        expectNear(
          shares.reduce((sum, share) => sum + share, 0),
          1,
          1e-9,
        );
        expectNear(
          rankAcceptability.reduce((sum, other) => sum + (other[i] ?? NaN), 0),
          1,
          1e-9,
        );
        pairwiseWins.forEach((wins, j) => expectNear((wins[i] ?? NaN) + (pairwiseWins[i]?.[j] ?? NaN), 1, 1e-12));
      });
      expect(acceptability({ values, ...ask }).rankAcceptability).toEqual(rankAcceptability);
      const turned = acceptability({ values: values.toReversed(), ...ask }).rankAcceptability;
      expectNear(turned, rankAcceptability.toReversed(), 1e-9);
    }),
  );
});

it('refuses no options, uneven rows, no samples', () => {
  expect(() => acceptability({ values: [], weights: 'free', samples: 1, seed: 1 })).toThrow('values must hold at least one row, found []');
  expect(() => acceptability({ values: [[1], [1, 2]], weights: 'free', samples: 1, seed: 1 })).toThrow(RangeError);
  expect(() => acceptability({ values: [[1]], weights: 'free', samples: 0, seed: 1 })).toThrow(
    'samples must be a whole number of at least 1, found 0',
  );
  expect(() => acceptability({ values: [[1]], weights: 'free', samples: 1, seed: NaN })).toThrow('seed must be finite, found NaN');
});
