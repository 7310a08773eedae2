import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectedUncoveredTime } from '../../../../src/engine/textbook/outages/expected-uncovered-time.ts';
import { keyedRandom } from '../../../../src/engine/textbook/random/keyed-random.ts';
import { expectNear } from '../../../support/expect-near.ts';

it('is a fifth of the time out with no stock, and e times less with the mean outage in stock', () => {
  expect(expectedUncoveredTime({ eventsPerYear: 0.2, meanDuration: 10, cover: 0 })).toBe(2);
  expect(expectedUncoveredTime({ eventsPerYear: 0.2, meanDuration: 10, cover: 10 })).toBeCloseTo(2 / Math.E, 12);
});

it('agrees with 100 000 drawn outages within 4 standard errors', () => {
  const random = keyedRandom(2, 'duration');
  const uncovered = Array.from({ length: 100_000 }, () => Math.max(0, -6 * Math.log(random()) - 4));
  const mean = uncovered.reduce((sum, time) => sum + time, 0) / uncovered.length;
  const variance = uncovered.reduce((sum, time) => sum + (time - mean) ** 2, 0) / uncovered.length;
  expectNear(mean, expectedUncoveredTime({ eventsPerYear: 1, meanDuration: 6, cover: 4 }), 4 * Math.sqrt(variance / uncovered.length));
});

it('never rises with stock, and changes with the unit of time only by that unit', () => {
  const amount = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, (eventsPerYear, meanDuration, cover, factor) => {
      const found = expectedUncoveredTime({ eventsPerYear, meanDuration, cover });
      expect(expectedUncoveredTime({ eventsPerYear, meanDuration, cover: cover + factor })).toBeLessThanOrEqual(found);
      expectNear(
        expectedUncoveredTime({ eventsPerYear, meanDuration: meanDuration * factor, cover: cover * factor }),
        found * factor,
        1e-9 * found * factor + 1e-300,
      );
    }),
  );
});

it('is 0 for outages of no length, and refuses negative numbers', () => {
  expect(expectedUncoveredTime({ eventsPerYear: 3, meanDuration: 0, cover: 0 })).toBe(0);
  expect(() => expectedUncoveredTime({ eventsPerYear: -1, meanDuration: 1, cover: 0 })).toThrow(
    'eventsPerYear must be at least 0, found -1',
  );
  expect(() => expectedUncoveredTime({ eventsPerYear: 1, meanDuration: 1, cover: NaN })).toThrow('cover must be finite, found NaN');
});
