import { describe, expect, it } from 'vitest';
import { economicOrderQuantity } from '../../../../src/engine/textbook/stock/economic-order-quantity.ts';
import { eoqCases } from '../../../../src/reference/published-cases/stock.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(eoqCases)('$id: $topic', ({ inputs, expected, tolerance }) => expectNear(economicOrderQuantity(inputs), expected, tolerance));
});

it('is 100 pieces at 200 a year for 1 000 pieces a year, 10 an order, 2 a piece a year', () => {
  expectNear(economicOrderQuantity({ fixedCost: 10, holdingCost: 2, demandRate: 1000 }), { quantity: 100, cost: 200 }, 1e-9);
});

it('is 0 without demand or without a cost per order', () => {
  expect(economicOrderQuantity({ fixedCost: 10, holdingCost: 2, demandRate: 0 })).toEqual({ quantity: 0, cost: 0 });
  expect(economicOrderQuantity({ fixedCost: 0, holdingCost: 2, demandRate: 9 })).toEqual({ quantity: 0, cost: 0 });
});

it('refuses free holding and negative demand', () => {
  expect(() => economicOrderQuantity({ fixedCost: 1, holdingCost: 0, demandRate: 1 })).toThrow('holdingCost must be above 0, found 0');
  expect(() => economicOrderQuantity({ fixedCost: 1, holdingCost: 1, demandRate: -1 })).toThrow('demandRate must be at least 0, found -1');
});
