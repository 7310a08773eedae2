import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topsis } from '../../../../src/engine/textbook/decisions/topsis.ts';
import { topsisCases } from '../../../../src/reference/published-cases/decide.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(topsisCases)('$id: $topic', ({ inputs, expected, tolerance }) =>
    expectNear(topsis(inputs.matrix, inputs.weights, inputs.directions), expected, tolerance),
  );
});

it('gives 1 to what is best everywhere and 0 to what is worst everywhere', () => {
  const table = [
    [1, 9],
    [3, 2],
    [2, 5],
  ];
  expect(topsis(table, [1, 2], ['max', 'min']).slice(0, 2)).toEqual([0, 1]);
});

it('gives 0.5 to all when all are equal, also when all are 0', () => {
  expect(
    topsis(
      [
        [3, 4],
        [3, 4],
      ],
      [1, 1],
      ['max', 'min'],
    ),
  ).toEqual([0.5, 0.5]);
  expect(topsis([[0], [0]], [1], ['max'])).toEqual([0.5, 0.5]);
});

describe('laws', () => {
  const cell = fc.integer({ min: -50, max: 50 });
  const tables = fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.record({
      matrix: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
      directions: fc.array(fc.constantFrom('min' as const, 'max' as const), { minLength: columns, maxLength: columns }),
      extra: fc.array(cell, { minLength: 6, maxLength: 6 }),
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
    }),
  );

  it('stays from 0 to 1; a column of weight 0, a column of zeros, and another unit change nothing', () => {
    fc.assert(
      fc.property(tables, ({ matrix, weights, directions, extra, factor }) => {
        const found = topsis(matrix, weights, directions);
        expect(found.every((value) => value >= 0 && value <= 1)).toBe(true);
        const wider = matrix.map((row, i) => [...row, extra[i] ?? 0]);
        expectNear(topsis(wider, [...weights, 0], [...directions, 'max']), found, 1e-12);
        const empty = matrix.map((row) => [...row, 0]);
        expectNear(topsis(empty, [...weights, 5], [...directions, 'min']), found, 1e-12);
        const scaled = matrix.map((row) => row.map((value, j) => (j === 0 ? value * factor : value)));
        expectNear(topsis(scaled, weights, directions), found, 1e-9);
      }),
    );
  });
});

it('refuses empty and uneven tables, missing weights and directions, weights below 0 and all 0', () => {
  expect(() => topsis([], [1], ['max'])).toThrow('matrix must hold at least one row, found []');
  expect(() => topsis([[]], [], [])).toThrow('matrix[0] must hold at least one number, found []');
  expect(() => topsis([[1, 2], [3]], [1, 1], ['max', 'max'])).toThrow('matrix[1] must hold 2 numbers like the first row, found 1');
  expect(() => topsis([[1, NaN]], [1, 1], ['max', 'max'])).toThrow('matrix[0][1] must be finite, found NaN');
  expect(() => topsis([[1]], [1, 2], ['max'])).toThrow('weights must hold 1 entries, found 2');
  expect(() => topsis([[1]], [1], [])).toThrow('directions must hold 1 entries, found 0');
  expect(() => topsis([[1, 1]], [1, -1], ['max', 'max'])).toThrow('weights[1] must be at least 0, found -1');
  expect(() => topsis([[1]], [0], ['max'])).toThrow('weights must not all be 0');
});
