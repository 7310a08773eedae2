import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safetyStock } from '../../../../src/engine/textbook/stock/safety-stock.ts';
import { safetyStockCases } from '../../../../src/reference/published-cases/stock.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(safetyStockCases)('$id: $topic', ({ inputs, expected, tolerance }) => expectNear(safetyStock(inputs), expected, tolerance));
});

const steady = { demandMean: 10, demandSd: 3, leadTimeMean: 4, leadTimeSd: 0.4 };

it('is 0 at a service level of one half, and as much below as above', () => {
  expect(safetyStock({ ...steady, serviceLevel: 0.5 })).toBe(0);
  expect(safetyStock({ ...steady, serviceLevel: 0.3 })).toBeCloseTo(-safetyStock({ ...steady, serviceLevel: 0.7 }), 12);
});

it('is z·√(4·9 + 100·0.16) = z·√52 for the example above', () => {
  expect(safetyStock({ ...steady, serviceLevel: 0.8413447460685429 })).toBeCloseTo(Math.sqrt(52), 9);
});

it('rises with every spread above one half, and falls with it below', () => {
  const amount = fc.double({ min: 0.1, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      amount,
      amount,
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (demandMean, demandSd, leadTimeMean, leadTimeSd, more, serviceLevel) => {
        const base = { demandMean, demandSd, leadTimeMean, leadTimeSd, serviceLevel };
        const rise = safetyStock({ ...base, leadTimeSd: leadTimeSd + more }) - safetyStock(base);
        expect(rise * (serviceLevel - 0.5)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

it('refuses certainty', () => {
  expect(() => safetyStock({ ...steady, serviceLevel: 1 })).toThrow('serviceLevel must be between 0 and 1, found 1');
  expect(() => safetyStock({ ...steady, leadTimeSd: -1, serviceLevel: 0.9 })).toThrow('leadTimeSd must be at least 0, found -1');
});
