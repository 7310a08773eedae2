import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../../src/engine/textbook/distributions/normal.ts';
import { keyedRandom } from '../../../../src/engine/textbook/random/keyed-random.ts';
import { demandVolatility } from '../../../../src/engine/textbook/stock/demand-volatility.ts';
import { expectNear } from '../../../support/expect-near.ts';

/** Six months of 26 pieces above or below 520. */
const bent = [546, 494, 520 - 26, 520 + 26, 520 + 26, 520 - 26] as const;

describe('hand calculations', () => {
  it('is 120 a week and no deviation for 520 pieces every month', () => {
    expectNear(demandVolatility([520, 520, 520, 520, 520, 520]), { weeklyMean: 120, weeklySd: 0, weeklyVolatility: 0 }, 1e-12);
  });

  it('finds no deviation in a straight line: 100, 110, … 150, a mean of 125 a month', () => {
    const found = demandVolatility([100, 110, 120, 130, 140, 150]);
    expectNear(found, { weeklyMean: (125 * 12) / 52, weeklySd: 0, weeklyVolatility: 0 }, 1e-9);
  });

  it('finds in 546, 494, 494, 546, 546, 494 a slope of −26/17.5 and s² = (6·26² − 26²/17.5) / 4', () => {
    // t − 2.5 = −2.5 … 2.5; Σ(t − 2.5)·x = 26·(−2.5 + 1.5 + 0.5 + 0.5 + 1.5 − 2.5) = −26; slope −26/17.5; Σe² = 6·26² − 26²/17.5
    const sd = Math.sqrt((6 * 26 ** 2 - 26 ** 2 / 17.5) / 4);
    expectNear(demandVolatility(bent).weeklySd, sd / Math.sqrt(52 / 12), 1e-9);
    expectNear(demandVolatility(bent).weeklyMean, 120, 1e-9);
  });

  it('finds no deviation in steady growth by logarithms, but does by plain sales: 100 · 1.1^t', () => {
    const growing = Array.from({ length: 8 }, (_, t) => 100 * 1.1 ** t);
    expectNear(demandVolatility(growing, { residuals: 'log' }).weeklySd, 0, 1e-6);
    expect(demandVolatility(growing).weeklySd).toBeGreaterThan(0.5);
  });

  it('gives logarithms ±0.1 around a flat line a monthly s of √((8·0.1² − 0.4²/42)/6)', () => {
    // Signs + − + − + − + −: Σ(t − 3.5)·e = 0.1·(−3.5 + 2.5 − 1.5 + 0.5 + 0.5 − 1.5 + 2.5 − 3.5) = −0.4; Σ(t − 3.5)² = 42
    const sales = Array.from({ length: 8 }, (_, t) => 100 * Math.exp(t % 2 === 0 ? 0.1 : -0.1));
    const s = Math.sqrt((8 * 0.01 - 0.4 ** 2 / 42) / 6);
    expectNear(demandVolatility(sales, { residuals: 'log' }).weeklyVolatility, s / Math.sqrt(52 / 12), 1e-9);
  });

  it('takes a yearly pattern for chance only when it is not told of it: 100 in summer, 20 in winter', () => {
    const sales = Array.from({ length: 36 }, (_, t) => (t % 12 >= 4 && t % 12 < 8 ? 100 : 20) + t);
    expectNear(demandVolatility(sales, { seasonal: true }).weeklySd, 0, 1e-9);
    expect(demandVolatility(sales).weeklySd).toBeGreaterThan(15);
  });
});

const sales = fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: 24, maxLength: 48 });
const method = fc.record({ residuals: fc.constantFrom('plain' as const, 'log' as const), seasonal: fc.boolean() });

describe('laws', () => {
  it('counts in the unit that is sold: a thousand times as much is a thousand times the mean and deviation, the same volatility', () => {
    fc.assert(
      fc.property(sales, method, (months, how) => {
        const { weeklyMean, weeklySd, weeklyVolatility } = demandVolatility(months, how);
        const grams = demandVolatility(
          months.map((kilograms) => kilograms * 1000),
          how,
        );
        expectNear(grams.weeklyMean / 1000, weeklyMean, 1e-6);
        expectNear(grams.weeklySd / 1000, weeklySd, 1e-6 * (1 + weeklySd));
        expectNear(grams.weeklyVolatility, weeklyVolatility, 1e-9);
      }),
    );
  });

  it('does not change its deviation with a trend, nor with a yearly pattern it is told of', () => {
    fc.assert(
      fc.property(sales, fc.double({ min: 0, max: 50, noNaN: true }), (months, slope) => {
        const rising = months.map((month, t) => month + slope * t);
        expectNear(demandVolatility(rising).weeklySd, demandVolatility(months).weeklySd, 1e-6);
        const patterned = rising.map((month, t) => month + 300 * (t % 12));
        expectNear(demandVolatility(patterned, { seasonal: true }).weeklySd, demandVolatility(months, { seasonal: true }).weeklySd, 1e-6);
      }),
    );
  });

  it('does not change its volatility with steady growth when it counts in proportion', () => {
    fc.assert(
      fc.property(sales, fc.double({ min: -0.05, max: 0.05, noNaN: true }), (months, growth) => {
        const growing = months.map((month, t) => month * (1 + growth) ** t);
        const how = { residuals: 'log' } as const;
        expectNear(demandVolatility(growing, how).weeklyVolatility, demandVolatility(months, how).weeklyVolatility, 1e-9);
      }),
    );
  });
});

it('finds back the deviation behind 2,400 drawn months within 4 standard errors, by every method', () => {
  const random = keyedRandom(5, 'months');
  const drawn = Array.from({ length: 2400 }, () => normalQuantile(random()));
  const weeks = Math.sqrt(52 / 12);
  const error = 4 / Math.sqrt(2 * 2400);
  for (const seasonal of [false, true]) {
    const plain = demandVolatility(
      drawn.map((z, t) => 1000 + 0.1 * t + 40 * z),
      { seasonal },
    );
    expectNear((plain.weeklySd * weeks) / 40, 1, error);
    const log = demandVolatility(
      drawn.map((z) => 1000 * Math.exp(0.2 * z)),
      { residuals: 'log', seasonal },
    );
    expectNear((log.weeklyVolatility * weeks) / 0.2, 1, error);
  }
});

it('refuses five months, one year for a pattern, negative and no sales, and a month of 0 for logarithms', () => {
  expect(() => demandVolatility([1, 2, 3, 4, 5])).toThrow('monthlySales must hold at least 6 months, found 5');
  expect(() =>
    demandVolatility(
      Array.from({ length: 23 }, () => 1),
      { seasonal: true },
    ),
  ).toThrow('monthlySales must hold at least 24 months, found 23');
  expect(() => demandVolatility([])).toThrow('monthlySales must hold at least one number, found []');
  expect(() => demandVolatility([1, 2, 3, -4, 5, 6])).toThrow('monthlySales[3] must be at least 0, found -4');
  expect(() => demandVolatility([1, 2, NaN, 4, 5, 6])).toThrow('monthlySales[2] must be finite, found NaN');
  expect(() => demandVolatility([0, 0, 0, 0, 0, 0])).toThrow('monthlySales must not all be 0');
  expect(() => demandVolatility([1, 2, 3, 4, 5, 0], { residuals: 'log' })).toThrow('monthlySales[5] must be above 0, found 0');
});
