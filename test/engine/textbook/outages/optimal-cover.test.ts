import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectedUncoveredTime } from '../../../../src/engine/textbook/outages/expected-uncovered-time.ts';
import { optimalCover } from '../../../../src/engine/textbook/outages/optimal-cover.ts';

it('is the mean outage when a year of loss is e times the holding: 10·ln(e)', () => {
  expect(optimalCover({ eventsPerYear: 0.5, meanDuration: 10, lossPerTime: 2 * Math.E, holdingPerTimePerYear: 1 })).toBeCloseTo(10, 12);
});

it('is no stock where holding costs more than it can save', () => {
  expect(optimalCover({ eventsPerYear: 0.5, meanDuration: 10, lossPerTime: 2, holdingPerTimePerYear: 1 })).toBe(0);
  expect(optimalCover({ eventsPerYear: 0, meanDuration: 10, lossPerTime: 2, holdingPerTimePerYear: 1 })).toBe(0);
});

it('costs least: nothing around it is cheaper', () => {
  const amount = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, (eventsPerYear, meanDuration, lossPerTime, holdingPerTimePerYear) => {
      const best = optimalCover({ eventsPerYear, meanDuration, lossPerTime, holdingPerTimePerYear });
      const cost = (cover: number): number =>
        holdingPerTimePerYear * cover + lossPerTime * expectedUncoveredTime({ eventsPerYear, meanDuration, cover });
      for (let step = -20; step <= 20; step += 1) {
        expect(cost(Math.max(0, best + 0.05 * step * meanDuration))).toBeGreaterThanOrEqual(cost(best) * (1 - 1e-12));
      }
    }),
  );
});

it('refuses free holding', () => {
  expect(() => optimalCover({ eventsPerYear: 1, meanDuration: 1, lossPerTime: 1, holdingPerTimePerYear: 0 })).toThrow(
    'holdingPerTimePerYear must be above 0, found 0',
  );
});
