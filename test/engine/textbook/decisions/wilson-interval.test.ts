import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../../src/engine/textbook/decisions/wilson-interval.ts';
import { wilsonCases } from '../../../../src/reference/published-cases/decide.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(wilsonCases)('$id: $topic', ({ inputs, expected, tolerance }) =>
    expectNear(wilsonInterval(inputs.successes, inputs.trials), expected, tolerance),
  );
});

it('ends where the share found is 1.96 standard errors away, those of the end itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
      const successes = share * trials;
      const { low, high } = wilsonInterval(successes, trials);
      for (const end of [low, high]) {
        expectNear((share - end) ** 2, (1.959963984540054 ** 2 * end * (1 - end)) / trials, 1e-9);
      }
      expect(low >= 0 && low <= share && share <= high && high <= 1).toBe(true);
    }),
  );
});

it('mirrors', () => {
  const { low, high } = wilsonInterval(3, 11);
  expectNear(wilsonInterval(8, 11), { low: 1 - high, high: 1 - low }, 1e-12);
});

it('refuses no trials and more successes than trials', () => {
  expect(() => wilsonInterval(0, 0)).toThrow('trials must be above 0, found 0');
  expect(() => wilsonInterval(3, 2)).toThrow('successes must be at most trials (2), found 3');
  expect(() => wilsonInterval(-1, 2)).toThrow('successes must be at least 0, found -1');
});
