import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regret } from '../../../../src/engine/textbook/decisions/regret.ts';
import { regretCase } from '../../../../src/reference/published-cases/decide.ts';
import { expectNear } from '../../../support/expect-near.ts';

it(`${regretCase.topic}: ${regretCase.source}`, () =>
  expectNear(regret(regretCase.inputs.costs), regretCase.expected, regretCase.tolerance));

it('of costs 10 and 14 in one scenario and 20 and 12 in another is 4 and 2 on average, at most 8 and 4', () => {
  const { expected, largest, perfectInformation, firstShare, nearFirstShare } = regret([
    [10, 14],
    [20, 12],
  ]);
  expect({ expected, largest, perfectInformation, firstShare }).toEqual({
    expected: [4, 2],
    largest: [8, 4],
    perfectInformation: 2,
    firstShare: [0.5, 0.5],
  });
  expect(nearFirstShare(0)).toEqual([0.5, 0.5]);
  expect(nearFirstShare(0.4)).toEqual([0.5, 1]);
});

it('lets three cheapest ones share first place', () => {
  const { firstShare, nearFirstShare } = regret([[5, 5, 9, 5]]);
  expectNear(firstShare, [1 / 3, 1 / 3, 0, 1 / 3], 1e-12);
  expect(nearFirstShare(0)).toEqual([1, 1, 0, 1]);
});

const tables = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 20,
  }),
);

it('is never negative, at most the largest, and what knowing beforehand would save over the best single choice', () => {
  fc.assert(
    fc.property(tables, (costs) => {
      const { expected, largest, perfectInformation, firstShare } = regret(costs);
      expect(expected.every((value, j) => value >= 0 && value <= (largest[j] ?? NaN) + 1e-9)).toBe(true);
      expectNear(
        firstShare.reduce((sum, share) => sum + share, 0),
        1,
        1e-9,
      );
      const means = expected.map((_, j) => costs.reduce((sum, row) => sum + (row[j] ?? NaN), 0) / costs.length);
      const knowing = costs.reduce((sum, row) => sum + Math.min(...row), 0) / costs.length;
      expectNear(perfectInformation, Math.min(...means) - knowing, 1e-8);
    }),
  );
});

it('does not change when a scenario becomes dearer for every option', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: -1000, max: 1000 }), (costs, rise) => {
      expectNear(regret(costs.map((row) => row.map((cost) => cost + rise))).expected, regret(costs).expected, 1e-8);
    }),
  );
});

it('refuses nearness to a cost that is not above 0, and empty or uneven tables', () => {
  const { nearFirstShare } = regret([
    [1, 2],
    [0, 3],
  ]);
  expect(() => nearFirstShare(0.05)).toThrow('lowest of costs[1] must be above 0, found 0');
  expect(() => nearFirstShare(-1)).toThrow('within must be at least 0, found -1');
  expect(() => regret([])).toThrow('costs must hold at least one row, found []');
  expect(() => regret([[1, 2], [3]])).toThrow('costs[1] must hold 2 numbers like the first row, found 1');
});
