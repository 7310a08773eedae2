import { expect, it } from 'vitest';
import { toItsError } from '../../../src/present/names/to-its-error.ts';

it.each([
  [23_456, 700, 23_500],
  [23_456, 1000, 23_000],
  [23_456, 6000, 23_000],
  [-23_456, 20_707, -20_000],
  [4000, 20_707, 0],
  [23_456, 0.02, 23_456],
  [23_456, 0, 23_456],
])('%d with an error of %d is told as %d', (amount, error, told) => {
  expect(toItsError(amount, error)).toBeCloseTo(told, 6);
});
