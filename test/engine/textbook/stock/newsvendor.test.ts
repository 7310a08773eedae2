import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../../src/engine/textbook/distributions/normal.ts';
import { keyedRandom } from '../../../../src/engine/textbook/random/keyed-random.ts';
import { newsvendor } from '../../../../src/engine/textbook/stock/newsvendor.ts';
import { newsvendorCases } from '../../../../src/reference/published-cases/stock.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(newsvendorCases)('$id: $topic', ({ inputs, expected, tolerance }) => expectNear(newsvendor(inputs), expected, tolerance));
});

it('orders the known demand when it does not vary: 100 pieces at 5 earn 500, with nothing left over', () => {
  const found = newsvendor({ price: 15, cost: 10, salvage: -2, demandMean: 100, demandSd: 0 });
  expect(found).toEqual({ quantity: 100, profit: 500, mismatchCost: 0 });
});

it('agrees with 20 000 drawn seasons within 4 standard errors, and no other quantity earns more in them', () => {
  const season = { price: 190, cost: 110, salvage: 90, demandMean: 3192, demandSd: 800 };
  const random = keyedRandom(4, 'season');
  const demands = Array.from({ length: 20_000 }, () => season.demandMean + season.demandSd * normalQuantile(random()));
  const profits = (quantity: number): readonly number[] =>
    demands.map(
      (demand) => season.price * Math.min(demand, quantity) + season.salvage * Math.max(0, quantity - demand) - season.cost * quantity,
    );
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const { quantity, profit } = newsvendor(season);
  const found = profits(quantity);
  const average = mean(found);
  const error = Math.sqrt(mean(found.map((value) => (value - average) ** 2)) / found.length);
  expectNear(average, profit, 4 * error);
  for (const other of [0.9, 1.1]) expect(mean(profits(quantity * other))).toBeLessThan(average);
});

it('splits the full profit into what is earned and what mismatch costs', () => {
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(
      share,
      share,
      fc.double({ min: 0, max: 1e4, noNaN: true }),
      fc.double({ min: 0, max: 1e3, noNaN: true }),
      (margin, loss, demandMean, demandSd) => {
        const price = 100;
        const cost = price * (1 - margin);
        const { profit, mismatchCost } = newsvendor({ price, cost, salvage: cost * (1 - loss), demandMean, demandSd });
        expectNear(profit + mismatchCost, (price - cost) * demandMean, 1e-6);
        expect(mismatchCost).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

it('refuses a cost at the price or at the salvage', () => {
  const season = { price: 10, cost: 5, salvage: 1, demandMean: 10, demandSd: 1 };
  expect(() => newsvendor({ ...season, cost: 10 })).toThrow('cost must be below price (10), found 10');
  expect(() => newsvendor({ ...season, salvage: 5 })).toThrow('salvage must be below cost (5), found 5');
  expect(() => newsvendor({ ...season, demandSd: -1 })).toThrow('demandSd must be at least 0, found -1');
});
