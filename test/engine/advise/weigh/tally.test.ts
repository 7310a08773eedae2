import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriteriaValues } from '../../../../src/engine/advise/weigh/criteria-values.ts';
import { takeSteps } from '../../../../src/engine/textbook/take-steps.ts';
import { sameValue, tally, together } from '../../../../src/engine/advise/weigh/tally.ts';
import { weightDraws } from '../../../../src/engine/advise/weigh/weight-draws.ts';
import { meanWeights, type WeightRule } from '../../../../src/engine/advise/weigh/weighing.ts';

const samples = 20_000;

/** The same values in two futures: then only the weights are uncertain. */
function valuesOf(matrix: readonly (readonly number[])[]): CriteriaValues {
  const criteria = (matrix[0] ?? []).map((_, at) => ({ id: `criterion-${at}`, ranges: [] }));
  return {
    options: matrix.map((_, at) => `option-${at}`),
    criteria,
    futures: 2,
    values: Float64Array.from([...matrix.flat(), ...matrix.flat()]),
    scores: matrix,
    measures: [],
    outside: [],
  };
}

function counted(matrix: readonly (readonly number[])[], rule: WeightRule) {
  const values = valuesOf(matrix);
  const weights = new Float64Array(values.criteria.length * samples);
  takeSteps(weightDraws()({ criteria: values.criteria.length, samples, seed: 3 })(rule, weights));
  return takeSteps(tally(values, weights, new Uint8Array(matrix.length).fill(1)));
}

const inOrder = (count: number) => Array.from({ length: count }, (_, at) => at);
const free = (count: number): WeightRule => ({ kind: 'free', places: inOrder(count) });
const ranked = (count: number): WeightRule => ({ kind: 'ranked', places: inOrder(count) });

/** Within 4 standard errors of a share. */
function expectShare(found: number | undefined, exact: number): void {
  const error = Math.sqrt((exact * (1 - exact)) / samples);
  expect(Math.abs((found ?? Number.NaN) - exact)).toBeLessThanOrEqual(4 * error + 1e-12);
}

const compromise = [
  [1, 0],
  [0, 1],
  [0.6, 0.6],
];

describe('shares of first rank against exact areas of weights', () => {
  it('two criteria, any weights: w₁ > 0.6, w₁ < 0.4 and what lies between', () => {
    const { ranks } = counted(compromise, free(2));
    [0.4, 0.4, 0.2].forEach((exact, option) => expectShare(ranks[option * 3], exact));
  });

  it('two criteria in order: w₁ from 0.5, so 0.8, never and 0.2', () => {
    const { ranks } = counted(compromise, ranked(2));
    [0.8, 0, 0.2].forEach((exact, option) => expectShare(ranks[option * 3], exact));
  });

  it('two criteria in the other order mirror that', () => {
    const { ranks } = counted(compromise, { kind: 'ranked', places: [1, 0] });
    [0, 0.8, 0.2].forEach((exact, option) => expectShare(ranks[option * 3], exact));
  });

  it('three criteria, any weights: a third each, from the centre (11/18, 7/36, 7/36)', () => {
    const { ranks, centres } = counted(
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      free(3),
    );
    [0, 1, 2].forEach((option) => expectShare(ranks[option * 3], 1 / 3));
    const centre = [...centres.subarray(0, 3)].map((sum) => sum / (ranks[0] ?? Number.NaN));
    [11 / 18, 7 / 36, 7 / 36].forEach((exact, at) => expect(centre[at]).toBeCloseTo(exact, 2));
  });

  it('a corner of the triangle: x beats a half where w₁ > 0.5, a quarter of all weights', () => {
    const { wins } = counted(
      [
        [1, 0, 0],
        [0.5, 0.5, 0.5],
      ],
      free(3),
    );
    expectShare(wins[1], 0.25);
  });
});

/** Every pair compared in every sample, and every rank from how many are better and as good. */
function byPairs(matrices: readonly (readonly (readonly number[])[])[], weights: readonly (readonly number[])[], runs: readonly number[]) {
  const rows = runs.length;
  const columns = weights[0]?.length ?? 0;
  const draws = weights.length / matrices.length;
  const zeros = (length: number) => Array.from({ length }, () => 0);
  const [wins, ranks, centres] = [zeros(rows * rows), zeros(rows * rows), zeros(rows * columns)];
  const add = (into: number[], place: number, more: number) => void (into[place] = (into[place] ?? 0) + more / weights.length);
  weights.forEach((drawn, sample) => {
    const worth = (matrices[Math.floor(sample / draws)] ?? []).map((row) =>
      row.reduce((sum, value, column) => sum + value * (drawn[column] ?? 0), 0),
    );
    const ahead = (one: number, other: number) => (worth[one] ?? 0) - (worth[other] ?? 0);
    const running = runs.flatMap((isRunning, row) => (isRunning === 1 ? [row] : []));
    const better = (row: number) => running.filter((other) => ahead(other, row) > sameValue).length;
    const shared = (row: number) => running.filter((other) => Math.abs(ahead(other, row)) <= sameValue).length;
    const firsts = running.filter((row) => better(row) === 0);
    runs.forEach((_, one) => {
      runs.forEach((__, other) => {
        const [isAhead, isBehind] = [ahead(one, other) > sameValue, ahead(one, other) < -sameValue];
        add(wins, one * rows + other, isAhead ? 1 : isBehind ? 0 : 0.5);
      });
    });
    for (const row of running) {
      for (let rank = better(row); rank < better(row) + shared(row); rank += 1) add(ranks, row * rows + rank, 1 / shared(row));
    }
    for (const row of firsts) drawn.forEach((weight, column) => add(centres, row * columns + column, weight / firsts.length));
  });
  return { wins, ranks, centres };
}

it('counts what comparing every pair in every sample counts, with options as good as each other and excluded ones', () => {
  const level = fc.constantFrom(0, 0.25, 0.5, 1);
  const shape = fc.record({
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 3 }),
    futures: fc.integer({ min: 1, max: 3 }),
    draws: fc.integer({ min: 297, max: 303 }),
  });
  const listOf = <Found>(of: fc.Arbitrary<Found>, length: number) => fc.array(of, { minLength: length, maxLength: length });
  const cases = shape.chain(({ rows, columns, futures, draws }) =>
    fc.record({
      matrices: listOf(listOf(listOf(level, columns), rows), futures),
      weights: listOf(listOf(level, columns), futures * draws),
      runs: listOf(fc.constantFrom(0, 1, 1), rows),
    }),
  );
  fc.assert(
    fc.property(cases, ({ matrices, weights, runs }) => {
      const values = { ...valuesOf(matrices[0] ?? []), futures: matrices.length, values: Float64Array.from(matrices.flat(2)) };
      const found = takeSteps(tally(values, Float64Array.from(weights.flat()), Uint8Array.from(runs)));
      const expected = byPairs(matrices, weights, runs);
      for (const of of ['wins', 'ranks', 'centres'] as const) {
        expect(found[of]).toHaveLength(expected[of].length);
        found[of].forEach((share, at) => expect(share).toBeCloseTo(expected[of][at] ?? NaN, 9));
      }
    }),
    { numRuns: 40 },
  );
});

describe('weights as they are drawn', () => {
  it('of an order average to the rank-order centroid, wherever the criteria stand', () => {
    const rule: WeightRule = { kind: 'ranked', places: [2, 0, 1] };
    const weights = new Float64Array(3 * samples);
    takeSteps(weightDraws()({ criteria: 3, samples, seed: 5 })(rule, weights));
    meanWeights(rule).forEach((exact, at) => {
      let sum = 0;
      let squares = 0;
      for (let place = at; place < weights.length; place += 3) {
        sum += weights[place] ?? 0;
        squares += (weights[place] ?? 0) ** 2;
      }
      const mean = sum / samples;
      const error = Math.sqrt((squares / samples - mean ** 2) / samples);
      expect(Math.abs(mean - exact)).toBeLessThan(4 * error);
    });
  });

  it('around points stay within a fifth of each other’s proportions and add up to 1; a weight of 0 stays 0', () => {
    const weights = new Float64Array(3 * samples);
    takeSteps(weightDraws()({ criteria: 3, samples, seed: 5 })({ kind: 'around', weights: [0.5, 0.5, 0] }, weights));
    for (let at = 0; at < weights.length; at += 3) {
      const [one = 0, other = 0, none] = weights.subarray(at, at + 3);
      expect(none).toBe(0);
      expect(one + other).toBeCloseTo(1, 12);
      expect(one / other).toBeGreaterThan(0.8 / 1.2 - 1e-9);
      expect(one / other).toBeLessThan(1.2 / 0.8 + 1e-9);
    }
  });
});

it('counts people alike: the mean of their tallies', () => {
  const one = counted(compromise, { kind: 'around', weights: [1, 0] });
  const other = counted(compromise, { kind: 'around', weights: [0, 1] });
  const { ranks } = together([one, other]);
  expect([ranks[0], ranks[3], ranks[6]]).toEqual([0.5, 0.5, 0]);
});
