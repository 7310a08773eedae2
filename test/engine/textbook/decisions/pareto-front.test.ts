import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paretoFront } from '../../../../src/engine/textbook/decisions/pareto-front.ts';

it('keeps what nothing beats, duplicates too', () => {
  expect(
    paretoFront([
      [1, 5],
      [2, 2],
      [3, 3],
      [5, 1],
      [2, 2],
      [1, 6],
    ]),
  ).toEqual([0, 1, 3, 4]);
});

it('is the smallest, with its equals, in one dimension', () => expect(paretoFront([[3], [1], [2], [1]])).toEqual([1, 3]));

const points = fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 30 });
const beats = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, j) => value <= (b[j] ?? NaN)) && a.some((value, j) => value < (b[j] ?? NaN));

it('beats every point that is not on it, and no point on it beats another', () => {
  fc.assert(
    fc.property(points, (list) => {
      const front = paretoFront(list);
      const on = front.map((i) => list[i] ?? []);
      expect(front.length).toBeGreaterThan(0);
      expect(on.some((a) => on.some((b) => beats(a, b)))).toBe(false);
      expect(list.every((point, i) => front.includes(i) || on.some((other) => beats(other, point)))).toBe(true);
    }),
  );
});

it('refuses no points and uneven ones', () => {
  expect(() => paretoFront([])).toThrow('points must hold at least one row, found []');
  expect(() => paretoFront([[1, 2], [1]])).toThrow(RangeError);
});
