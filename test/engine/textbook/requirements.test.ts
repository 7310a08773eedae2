import { expect, it } from 'vitest';
import {
  requireAbove,
  requireAtLeast,
  requireFinite,
  requireNumbers,
  requireOpenShare,
  requireShare,
  requireWhole,
} from '../../../src/engine/textbook/requirements.ts';

it('gives back what it lets through', () => {
  expect(requireFinite('x', -3)).toBe(-3);
  expect(requireAtLeast('x', 2, 2)).toBe(2);
  expect(requireShare('x', 1)).toBe(1);
  expect(requireWhole('x', 4, 4)).toBe(4);
  expect(requireNumbers('x', [1, 2])).toEqual([1, 2]);
});

it.each([
  [() => requireFinite('x', NaN), 'x must be finite, found NaN'],
  [() => requireAtLeast('x', 1.9, 2), 'x must be at least 2, found 1.9'],
  [() => requireAtLeast('x', Infinity, 2), 'x must be finite, found Infinity'],
  [() => requireAbove('x', 2, 2), 'x must be above 2, found 2'],
  [() => requireShare('x', -0.1), 'x must be from 0 to 1, found -0.1'],
  [() => requireOpenShare('x', 0), 'x must be between 0 and 1, found 0'],
  [() => requireWhole('x', 1.5, 1), 'x must be a whole number of at least 1, found 1.5'],
  [() => requireNumbers('x', []), 'x must hold at least one number, found []'],
  [() => requireNumbers('x', [1, NaN]), 'x[1] must be finite, found NaN'],
])('names what it refuses: %#', (call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

it('takes the hole of a list for a number that is missing', () => {
  const list = [1, 2, 3];
  list.length = 5;
  expect(() => requireNumbers('x', list)).toThrow('x[3] must be finite, found NaN');
});
