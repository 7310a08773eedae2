import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { economicOrderQuantity } from '../../../../src/engine/textbook/stock/economic-order-quantity.ts';
import {
  economicOrderQuantityUnderOutages,
  type LotSizingUnderOutages,
} from '../../../../src/engine/textbook/stock/economic-order-quantity-under-outages.ts';
import { eoqUnderOutagesCases } from '../../../../src/reference/published-cases/stock.ts';
import { expectNear } from '../../../support/expect-near.ts';

/** The exact cost of Parlar and Berkin, written once more from the paper. */
function costAt(quantity: number, lot: LotSizingUnderOutages): number {
  const { fixedCost, holdingCost, shortageCost, demandRate, outageRate, recoveryRate } = lot;
  const rates = outageRate + recoveryRate;
  const psi = (outageRate / rates) * (1 - Math.exp((-rates * quantity) / demandRate));
  const cycle = quantity / demandRate + psi / recoveryRate;
  return (fixedCost + (holdingCost * quantity ** 2) / (2 * demandRate) + (shortageCost * demandRate * psi) / recoveryRate) / cycle;
}

const [example] = eoqUnderOutagesCases;

describe('published cases', () => {
  it.each(eoqUnderOutagesCases)('$id: $topic', ({ inputs, expected, tolerance }) => {
    const found = economicOrderQuantityUnderOutages(inputs);
    expectNear(found, expected, tolerance);
    expectNear(found.cost, expected.cost, 1e-9);
  });

  it('knows the published cost of 700 pieces: 174.78711738886236', () =>
    expect(costAt(700, example.inputs)).toBeCloseTo(174.78711738886236, 10));
});

const amount = (least: number, most: number) => fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);
const lots = fc.record({
  fixedCost: amount(0.01, 1e4),
  holdingCost: amount(0.01, 100),
  shortageCost: amount(0.01, 1e3),
  demandRate: amount(1, 1e5),
  outageRate: amount(0.01, 50),
  recoveryRate: amount(0.1, 100),
});

describe('laws', () => {
  it('costs what the formula says, and nothing on a wide grid costs less', () => {
    fc.assert(
      fc.property(lots, (lot) => {
        const { quantity, cost } = economicOrderQuantityUnderOutages(lot);
        expectNear(cost, costAt(quantity, lot), 1e-9 * cost);
        for (let step = -60; step <= 60; step += 1) {
          expect(costAt(quantity * 1.17 ** step, lot)).toBeGreaterThanOrEqual(cost * (1 - 1e-12));
        }
      }),
    );
  });

  it('becomes the plain quantity as outages become rare or short', () => {
    fc.assert(
      fc.property(lots, (lot) => {
        const plain = economicOrderQuantity(lot);
        expect(economicOrderQuantityUnderOutages({ ...lot, outageRate: 0 })).toEqual(plain);
        const short = economicOrderQuantityUnderOutages({ ...lot, outageRate: 1e-9, recoveryRate: 1e3, shortageCost: 1 });
        expectNear(short.quantity, plain.quantity, 1e-3 * plain.quantity);
        expectNear(short.cost, plain.cost, 1e-3 * plain.cost + 1e-6);
      }),
    );
  });

  it('costs more with every dearer shortage and with every longer outage', () => {
    fc.assert(
      fc.property(lots, amount(1.01, 10), (lot, factor) => {
        const { cost } = economicOrderQuantityUnderOutages(lot);
        expect(economicOrderQuantityUnderOutages({ ...lot, shortageCost: lot.shortageCost * factor }).cost).toBeGreaterThanOrEqual(
          cost * (1 - 1e-12),
        );
      }),
    );
  });

  it('does not depend on the unit of pieces, money or time', () => {
    fc.assert(
      fc.property(lots, amount(0.01, 100), (lot, factor) => {
        const found = economicOrderQuantityUnderOutages(lot);
        const inMoney = economicOrderQuantityUnderOutages({
          ...lot,
          fixedCost: lot.fixedCost * factor,
          holdingCost: lot.holdingCost * factor,
          shortageCost: lot.shortageCost * factor,
        });
        expectNear(inMoney, { quantity: found.quantity, cost: found.cost * factor }, 1e-5 * (found.quantity + found.cost * factor));
        const inTime = economicOrderQuantityUnderOutages({
          ...lot,
          holdingCost: lot.holdingCost * factor,
          demandRate: lot.demandRate * factor,
          outageRate: lot.outageRate * factor,
          recoveryRate: lot.recoveryRate * factor,
        });
        expectNear(inTime, { quantity: found.quantity, cost: found.cost * factor }, 1e-5 * (found.quantity + found.cost * factor));
      }),
    );
  });
});

it('without a cost per order and with cheap shortages orders all the time: 1/(1 + 3) of 8 a piece for 5 pieces is 10', () => {
  const lot = { fixedCost: 0, holdingCost: 1e6, shortageCost: 8, demandRate: 5, outageRate: 1, recoveryRate: 3 };
  const { quantity, cost } = economicOrderQuantityUnderOutages(lot);
  expectNear([quantity, cost], [0, 10], 1e-3);
});

it('refuses an outage that never ends and negative costs', () => {
  expect(() => economicOrderQuantityUnderOutages({ ...example.inputs, recoveryRate: 0 })).toThrow('recoveryRate must be above 0, found 0');
  expect(() => economicOrderQuantityUnderOutages({ ...example.inputs, shortageCost: -1 })).toThrow(
    'shortageCost must be at least 0, found -1',
  );
  expect(() => economicOrderQuantityUnderOutages({ ...example.inputs, outageRate: NaN })).toThrow('outageRate must be finite, found NaN');
});
