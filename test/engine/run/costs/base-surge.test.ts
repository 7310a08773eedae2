import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../../src/engine/textbook/distributions/normal.ts';
import { keyedRandom } from '../../../../src/engine/textbook/random/keyed-random.ts';
import { baseSurge } from '../../../../src/engine/run/costs/base-surge.ts';
import { baseSurgeCases } from '../../../../src/reference/published-cases/stock.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(baseSurgeCases)('$id: $topic', ({ inputs, expected, tolerance }) => expectNear(baseSurge(inputs), expected, tolerance));
});

it('agrees within 15 % with 200 000 periods: constant base, surge only up to zero stock', () => {
  const source = { demandMean: 100, demandSd: 30, holdingCost: 0.5, costGap: 10 };
  const { surgeRate, addedCost } = baseSurge(source);
  const random = keyedRandom(9, 'base surge');
  let stock = 0;
  let surge = 0;
  let held = 0;
  for (let period = 0; period < 200_000; period += 1) {
    stock += source.demandMean - surgeRate - (source.demandMean + source.demandSd * normalQuantile(random()));
    if (stock < 0) {
      surge -= stock;
      stock = 0;
    }
    held += stock;
  }
  expectNear(surge / 200_000 / surgeRate, 1, 0.15);
  expectNear((source.holdingCost * held + source.costGap * surge) / 200_000 / addedCost, 1, 0.15);
});

it('plans more nearby the more demand varies, and less the wider the gap', () => {
  const base = { demandMean: 100, demandSd: 30, holdingCost: 0.5, costGap: 10 };
  expect(baseSurge({ ...base, demandSd: 40 }).surgeShare).toBeGreaterThan(baseSurge(base).surgeShare);
  expect(baseSurge({ ...base, costGap: 20 }).surgeShare).toBeLessThan(baseSurge(base).surgeShare);
});

it('refuses a gap of 0', () => {
  expect(() => baseSurge({ demandMean: 100, demandSd: 30, holdingCost: 1, costGap: 0 })).toThrow('costGap must be above 0, found 0');
});
