import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCumulative, normalQuantile } from '../../../../src/engine/textbook/distributions/normal.ts';
import { costDifferentialFrontier } from '../../../../src/engine/textbook/stock/cost-differential-frontier.ts';
import { frontierCases } from '../../../../src/reference/published-cases/stock.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(frontierCases)('$id: $topic', ({ inputs, expected, tolerance }) =>
    expectNear(costDifferentialFrontier(inputs), expected, tolerance),
  );
});

it('makes the slow source exactly as good: its best expected profit, by 20 000 quantiles of lognormal demand, is price − cost', () => {
  const source = { price: 100, cost: 70, salvage: 40, volatility: 0.5, leadTime: 1 };
  const slow = source.cost * (1 - costDifferentialFrontier(source));
  const demands = Array.from({ length: 20_000 }, (_, i) => Math.exp(0.5 * normalQuantile((i + 0.5) / 20_000) - 0.125));
  const quantity = demands[Math.floor((20_000 * (source.price - slow)) / (source.price - source.salvage))] ?? NaN;
  const profit =
    demands.reduce((sum, demand) => sum + source.price * Math.min(demand, quantity) + source.salvage * Math.max(0, quantity - demand), 0) /
      20_000 -
    slow * quantity;
  expectNear(profit, 30, 0.01);
});

it('is 0 without lead time or volatility, and rises with both and with what is lost on leftovers', () => {
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  const amount = fc.double({ min: 0.01, max: 2, noNaN: true });
  fc.assert(
    fc.property(share, share, amount, amount, fc.double({ min: 1, max: 2, noNaN: true }), (margin, loss, volatility, leadTime, more) => {
      const cost = 100 * (1 - margin);
      const source = { price: 100, cost, salvage: cost * (1 - loss), volatility, leadTime };
      const found = costDifferentialFrontier(source);
      expect(costDifferentialFrontier({ ...source, leadTime: 0 })).toBe(0);
      expect(costDifferentialFrontier({ ...source, volatility: 0 })).toBe(0);
      expect(found).toBeGreaterThan(0);
      expect(costDifferentialFrontier({ ...source, leadTime: leadTime * more })).toBeGreaterThanOrEqual(found - 1e-12);
      expect(costDifferentialFrontier({ ...source, volatility: volatility * more })).toBeGreaterThanOrEqual(found - 1e-12);
      expect(costDifferentialFrontier({ ...source, salvage: source.salvage - 5 })).toBeGreaterThanOrEqual(found - 1e-12);
    }),
  );
});

it('keeps its digits where the cost is nothing beside the price: 1 − Φ(Φ⁻¹(c/p) − v)·p/c, from the other tail', () => {
  const source = { price: 1e7, cost: 1e-12, salvage: 0, volatility: 0.5, leadTime: 1 };
  const tail = normalCumulative(normalQuantile(1e-19) - 0.5) / 1e-19;
  expect(tail).toBeGreaterThan(0);
  expectNear(costDifferentialFrontier(source), 1 - tail, 1e-9);
  expect(costDifferentialFrontier({ ...source, cost: 5e-324 })).toBe(1);
});

it('refuses a cost outside salvage and price', () => {
  const source = { price: 100, cost: 70, salvage: 40, volatility: 0.5, leadTime: 1 };
  expect(() => costDifferentialFrontier({ ...source, cost: 100 })).toThrow('cost must be below price (100), found 100');
  expect(() => costDifferentialFrontier({ ...source, leadTime: -1 })).toThrow('leadTime must be at least 0, found -1');
});
