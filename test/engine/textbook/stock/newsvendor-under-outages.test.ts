import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsvendorUnderOutages } from '../../../../src/engine/textbook/stock/newsvendor-under-outages.ts';
import { stockUnderOutagesCase, tomlinCases } from '../../../../src/reference/published-cases/stock.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  const { inputs, expected, tolerance } = stockUnderOutagesCase;

  it(`${stockUnderOutagesCase.id}: ${stockUnderOutagesCase.topic}`, () => {
    const { quantity, cost, costAt } = newsvendorUnderOutages(inputs);
    expect(quantity).toBe(expected.quantity);
    expectNear(
      { cost, at1200: costAt(1200), at2000: costAt(2000), at12000: costAt(12_000) },
      { ...expected, quantity: undefined },
      tolerance,
    );
  });

  it.each(tomlinCases)('$id: $topic', (published) => {
    const { quantity, cost, costAt } = newsvendorUnderOutages(published.inputs);
    const found = { quantity, cost, accepting: costAt(published.inputs.demand) };
    const { premium, ...rest } = published.expected;
    expectNear(found, rest, published.tolerance);
    expectNear(cost / published.inputs.demand, premium, published.premiumTolerance);
  });
});

const chance = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const cost = fc.double({ min: 0.01, max: 100, noNaN: true });

it('gains on stock as the same time out comes in rarer and longer outages (Tomlin)', () => {
  fc.assert(
    fc.property(
      fc.record({ holdingCost: cost, shortageCost: cost, demand: cost, outageChance: chance, recoveryChance: chance }),
      (outages) => {
        const longer = { ...outages, outageChance: outages.outageChance / 2, recoveryChance: outages.recoveryChance / 2 };
        expect(newsvendorUnderOutages(longer).cost).toBeGreaterThanOrEqual(newsvendorUnderOutages(outages).cost * (1 - 1e-9));
      },
    ),
  );
});

it('costs the sum over the length of outages, written out, and no other number of periods costs less', () => {
  fc.assert(
    fc.property(
      cost,
      cost,
      chance,
      chance,
      fc.double({ min: -2, max: 30, noNaN: true }),
      (holdingCost, shortageCost, outageChance, recoveryChance, periods) => {
        const demand = 10;
        const found = newsvendorUnderOutages({ holdingCost, shortageCost, demand, outageChance, recoveryChance });
        const sum = (quantity: number): number => {
          let total = 0;
          let share = recoveryChance / (outageChance + recoveryChance);
          for (let n = 0; n < 3000; n += 1) {
            const left = quantity - (n + 1) * demand;
            total += share * (left > 0 ? holdingCost * left : -shortageCost * left);
            share = n === 0 ? (outageChance * recoveryChance) / (outageChance + recoveryChance) : share * (1 - recoveryChance);
          }
          return total;
        };
        expectNear(found.costAt(periods * demand), sum(periods * demand), 1e-7 * sum(periods * demand) + 1e-9);
        for (let other = 0; other <= 40; other += 1) expect(found.costAt(other * demand)).toBeGreaterThanOrEqual(found.cost * (1 - 1e-9));
      },
    ),
    { numRuns: 50 },
  );
});

it('refuses certain outages and free holding', () => {
  expect(() => newsvendorUnderOutages({ ...stockUnderOutagesCase.inputs, outageChance: 1 })).toThrow(
    'outageChance must be between 0 and 1, found 1',
  );
  expect(() => newsvendorUnderOutages({ ...stockUnderOutagesCase.inputs, holdingCost: 0 })).toThrow('holdingCost must be above 0, found 0');
});
