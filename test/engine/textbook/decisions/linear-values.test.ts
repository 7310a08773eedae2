import { expect, it } from 'vitest';
import { linearValues } from '../../../../src/engine/textbook/decisions/linear-values.ts';

const ranges = [
  { worst: 200, best: 100 },
  { worst: 0, best: 10 },
] as const;

it('puts 175 a quarter up from 200 to 100, and clips beyond', () => {
  expect(
    linearValues(
      [
        [175, 5],
        [90, -1],
        [300, 12],
      ],
      ranges,
    ),
  ).toEqual([
    [0.25, 0.5],
    [1, 0],
    [0, 1],
  ]);
});

it('refuses a range without width, a missing one, and one that is not finite', () => {
  expect(() => linearValues([[1]], [{ worst: 2, best: 2 }])).toThrow('ranges[0] must have worst and best apart, found 2 for both');
  expect(() => linearValues([[1, 2]], [{ worst: 0, best: 1 }])).toThrow('ranges must hold 2 entries, found 1');
  expect(() => linearValues([[1]], [{ worst: 0, best: Infinity }])).toThrow('ranges[0].best must be finite, found Infinity');
});
