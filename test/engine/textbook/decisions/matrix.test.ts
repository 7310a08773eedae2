import { expect, it } from 'vitest';
import {
  normalisedWeights,
  requireDirections,
  requireLength,
  requireMatrix,
  type Direction,
} from '../../../../src/engine/textbook/decisions/matrix.ts';

it('counts the columns of an even table', () =>
  expect(
    requireMatrix('table', [
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ).toBe(3));

it('divides weights by their sum, also when that sum is beyond all numbers', () => {
  expect(normalisedWeights([1, 3], 2)).toEqual([0.25, 0.75]);
  expect(normalisedWeights([1e308, 1e308], 2)).toEqual([0.5, 0.5]);
  expect(normalisedWeights([0, 5e-324], 2)).toEqual([0, 1]);
});

it.each([
  [() => requireMatrix('table', []), 'table must hold at least one row, found []'],
  [() => requireMatrix('table', [[], []]), 'table[0] must hold at least one number, found []'],
  [() => requireMatrix('table', [[1], [1, 2]]), 'table[1] must hold 1 numbers like the first row, found 2'],
  [() => requireMatrix('table', [[1], [NaN]]), 'table[1][0] must be finite, found NaN'],
  [() => requireLength('list', [1], 2), 'list must hold 2 entries, found 1'],
  [() => requireDirections(JSON.parse('["up"]') satisfies readonly Direction[], 1), 'directions[0] must be min or max, found up'],
  [() => normalisedWeights([], 0), 'weights must hold at least one number, found []'],
  [() => normalisedWeights([0, 0], 2), 'weights must not all be 0'],
])('names what it refuses: %#', (call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
