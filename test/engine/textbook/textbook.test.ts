import { describe, expect, it } from 'vitest';
import { acceptability } from '../../../src/engine/textbook/decisions/acceptability.ts';
import { analyticHierarchy } from '../../../src/engine/textbook/decisions/analytic-hierarchy.ts';
import { herfindahl } from '../../../src/engine/textbook/decisions/herfindahl.ts';
import { rankOrderCentroid } from '../../../src/engine/textbook/decisions/rank-order-centroid.ts';
import { regret } from '../../../src/engine/textbook/decisions/regret.ts';
import { wilsonInterval } from '../../../src/engine/textbook/decisions/wilson-interval.ts';
import { sampleQuantile } from '../../../src/engine/textbook/distributions/sample-quantile.ts';
import { conditionalValueAtRisk } from '../../../src/engine/textbook/finance/conditional-value-at-risk.ts';
import { discountedPaybackYears } from '../../../src/engine/textbook/finance/discounted-payback-years.ts';
import { equivalentAnnual } from '../../../src/engine/textbook/finance/equivalent-annual.ts';
import { irr } from '../../../src/engine/textbook/finance/irr.ts';
import { mirr } from '../../../src/engine/textbook/finance/mirr.ts';
import { npv } from '../../../src/engine/textbook/finance/npv.ts';
import { paybackYears } from '../../../src/engine/textbook/finance/payback-years.ts';
import { economicOrderQuantity } from '../../../src/engine/textbook/stock/economic-order-quantity.ts';
import { economicOrderQuantityUnderOutages } from '../../../src/engine/textbook/stock/economic-order-quantity-under-outages.ts';
import { newsvendor } from '../../../src/engine/textbook/stock/newsvendor.ts';
import { safetyStock } from '../../../src/engine/textbook/stock/safety-stock.ts';

const random = { values: [[1, 0]], weights: 'free', samples: 10 } as const;

// Beside the cases of the proof page: examples that teachers of the trade know by heart.
describe('finance', () => {
  it('earns 28.08 % on −4,000, 2,000, 4,000, worth 1,123.97 at 10 % (Brealey, Myers & Allen, ch. 5)', () => {
    expect(irr([-4000, 2000, 4000])).toBeCloseTo(0.2808, 4);
    expect(npv(0.1, [-4000, 2000, 4000])).toBeCloseTo(1123.97, 2);
  });
  it('has two rates for a mine that must be restored, −3, nine times 1, −6.5: 3.50 % of 3.50 and 19.54 (Brealey, Myers & Allen, ch. 5)', () => {
    expect(irr([-3, ...Array.from({ length: 9 }, () => 1), -6.5])).toBeCloseTo(0.035, 3);
  });
  it('returns 8.66 % on −70,000, 12,000 … 26,000 and 12.61 % modified on −120,000, 39,000 … 46,000 (help pages of the spreadsheet)', () => {
    expect(irr([-70_000, 12_000, 15_000, 18_000, 21_000, 26_000])).toBeCloseTo(0.0866, 4);
    expect(mirr([-120_000, 39_000, 30_000, 21_000, 37_000, 46_000], 0.1, 0.12)).toBeCloseTo(0.126094, 6);
  });
  it('pays 1,000 back in 2⅓ years with 500, 400, 300, 100, in 2.95 discounted at 10 % (Brigham & Ehrhardt, project S)', () => {
    expect(paybackYears([-1000, 500, 400, 300, 100])).toBeCloseTo(2 + 1 / 3, 12);
    expect(discountedPaybackYears(0.1, [-1000, 500, 400, 300, 100])).toBeCloseTo(2.95, 2);
  });
  it('pays 1,000 over 3 years at 10 % back by 402.11 a year', () => {
    expect(equivalentAnnual(0.1, 3, 1000)).toBeCloseTo(402.11, 2);
  });
  it('takes the border for its part: the worst quarter of 1 to 10 is (10 + 9 + ½·8) ÷ 2.5, the worst of all 10, all of it 5.5', () => {
    const values = [3, 1, 2, 10, 9, 8, 7, 6, 5, 4];
    expect(conditionalValueAtRisk(values, 0.75)).toBeCloseTo(9.2, 12);
    expect(conditionalValueAtRisk(values, 1)).toBe(10);
    expect(conditionalValueAtRisk(values, 0)).toBeCloseTo(5.5, 12);
  });
});

describe('stock', () => {
  it('orders 250 lights at a cost of 20 a year: 500 a year, 5 an order, 0.08 to hold (Winston, Operations Research, ch. 15)', () => {
    expect(economicOrderQuantity({ fixedCost: 5, holdingCost: 0.08, demandRate: 500 })).toEqual({ quantity: 250, cost: 20 });
  });
  it('orders 773 candy bars at 173.95 when the plant is out now and then (Snyder & Shen, ch. 9)', () => {
    const found = economicOrderQuantityUnderOutages({
      fixedCost: 8,
      holdingCost: 0.225,
      shortageCost: 5,
      demandRate: 1300,
      outageRate: 1.5,
      recoveryRate: 14,
    });
    expect(found.quantity).toBeCloseTo(772.8, 0);
    expect(found.cost).toBeCloseTo(173.95, 1);
  });
  it('keeps 906 and 22,491 pieces: 2,500 ± 500 a week in 2 weeks, 2,500 ± 500 a day in 7 ± 7 days, at 90 % (Chopra & Meindl)', () => {
    expect(safetyStock({ demandMean: 2500, demandSd: 500, leadTimeMean: 2, leadTimeSd: 0, serviceLevel: 0.9 })).toBeCloseTo(906, 0);
    expect(safetyStock({ demandMean: 2500, demandSd: 500, leadTimeMean: 7, leadTimeSd: 7, serviceLevel: 0.9 })).toBeCloseTo(22_491, -1);
  });
  it('orders 15 magazines where 11.73 ± 4.74 are asked for, bought at 0.25, sold at 0.75 and taken back at 0.10 (Nahmias, Mac’s newsstand)', () => {
    expect(newsvendor({ price: 0.75, cost: 0.25, salvage: 0.1, demandMean: 11.73, demandSd: 4.74 }).quantity).toBeCloseTo(15.18, 1);
  });
});

describe('decisions', () => {
  it('weighs 3 and 4 ranks 0.611 0.278 0.111 and 0.521 0.271 0.146 0.0625 (Barron & Barrett)', () => {
    [0.6111, 0.2778, 0.1111].forEach((weight, at) => expect(rankOrderCentroid(3)[at]).toBeCloseTo(weight, 4));
    [0.5208, 0.2708, 0.1458, 0.0625].forEach((weight, at) => expect(rankOrderCentroid(4)[at]).toBeCloseTo(weight, 4));
  });
  it('prefers 0.648 0.230 0.122 by 3, 5 and 2, with a ratio of 0.003 (Saaty)', () => {
    const { weights, lambdaMax, consistencyRatio } = analyticHierarchy([
      [1, 3, 5],
      [1 / 3, 1, 2],
      [1 / 5, 1 / 2, 1],
    ]);
    [0.648, 0.23, 0.122].forEach((weight, at) => expect(weights[at]).toBeCloseTo(weight, 3));
    expect(lambdaMax).toBeCloseTo(3.0037, 4);
    expect(consistencyRatio).toBeCloseTo(0.0032, 4);
    expect(analyticHierarchy([[1]])).toEqual({ weights: [1], lambdaMax: 1, consistencyRatio: 0 });
  });
  it('knows 10 of 20 to 0.299–0.701 and none of 10 to 0–0.278 (Wilson)', () => {
    expect(wilsonInterval(10, 20).low).toBeCloseTo(0.2993, 4);
    expect(wilsonInterval(10, 20).high).toBeCloseTo(0.7007, 4);
    expect(wilsonInterval(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.2775, 4) });
  });
  it('calls 30, 30, 20 and 20 % concentrated at 0.26 (merger guidelines)', () => {
    expect(herfindahl([0.3, 0.3, 0.2, 0.2])).toBeCloseTo(0.26, 12);
  });
  it('reads the quarter of 1, 2, 3, 4 as 1.75 (type 7 of Hyndman & Fan)', () => expect(sampleQuantile([4, 1, 3, 2], 0.25)).toBe(1.75));
  it('shares first among equals, and refuses to say who is near a best of 0', () => {
    const found = regret([
      [100, 100, 104],
      [90, 100, 120],
    ]);
    expect(found.firstShare).toEqual([0.75, 0.25, 0]);
    expect(found.nearFirstShare(0.05)).toEqual([1, 0.5, 0.5]);
    expect(found.perfectInformation).toBe(0);
    expect(() => regret([[0, 1]]).nearFirstShare(0.05)).toThrow(RangeError);
  });
  it.each([Number.NaN, Infinity, -Infinity])('refuses a seed of %d', (seed) => {
    expect(() => acceptability({ ...random, seed })).toThrow(RangeError);
  });
});
