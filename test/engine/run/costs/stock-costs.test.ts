import { describe, expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import type { Frame, OptionPoint, Source } from '../../../../src/engine/model/inputs.ts';
import { safetyStock } from '../../../../src/engine/textbook/stock/safety-stock.ts';
import { frameOf, inputsOf, line, optionOf, plainElements, sourceOf } from '../../../support/model-inputs.ts';
import { figure, part, years } from '../../../support/table-figures.ts';

/** 5,200 pieces of 10 EUR a year: 100 a week, worth 1,000. */
const goods = { lines: [line('price', 10)], orderWeeks: [] } satisfies Partial<Source>;
function stocked({ source, option, frame }: { source?: Partial<Source>; option?: Partial<OptionPoint>; frame?: Partial<Frame> }) {
  return baseCase(
    inputsOf({
      frame: frameOf({ horizonYears: 3, discountRate: [], piecesPerYear: constant(5200), ...frame }),
      options: [optionOf({ id: 'stay', sources: [sourceOf({ ...goods, ...source })], ...option })],
    }),
  );
}

describe('stock at a holding rate of 10 %', () => {
  it('in transit: 6 weeks, half prepaid, tie up 3,000 and cost 300 a year', () => {
    const table = stocked({ source: { leadTimeWeeks: constant(6), prepaidShare: constant(0.5) } });
    expect(part(table, 'stay', 'stock-transit')).toBeCloseTo(3 * 300, 9);
    expect(years(table, 'stay')).toEqual([3000, 52_300, 52_300, 52_300 - 3000]);
  });

  it('in transit: nothing when paid on arrival', () => {
    expect(part(stocked({ source: { leadTimeWeeks: constant(6) } }), 'stay', 'stock-transit')).toBe(0);
  });

  it('cycle: half of the 4 weeks between orders, 200 a year', () => {
    expect(part(stocked({ source: { orderWeeks: constant(4) } }), 'stay', 'stock-cycle')).toBeCloseTo(3 * 200, 9);
  });

  it('safety: as much as the safety stock function holds', () => {
    const table = stocked({
      source: { leadTimeWeeks: constant(9), leadTimeSdWeeks: constant(2) },
      frame: { weeklyDemandSd: constant(30), serviceLevel: constant(0.97) },
    });
    const pieces = safetyStock({ demandMean: 100, demandSd: 30, leadTimeMean: 9, leadTimeSd: 2, serviceLevel: 0.97 });
    expect(part(table, 'stay', 'stock-safety')).toBeCloseTo(3 * pieces * 10 * 0.1, 8);
  });

  it('safety: none at a service level of a half', () => {
    const table = stocked({ source: { leadTimeWeeks: constant(9) }, frame: { weeklyDemandSd: constant(30), serviceLevel: constant(0.5) } });
    expect(part(table, 'stay', 'stock-safety')).toBe(0);
  });

  it('cover: 5 weeks, 500 a year; raw: 5 weeks at 40 % of the value, 200 a year', () => {
    const table = stocked({ option: { coverWeeks: constant(5), raw: { weeks: constant(5), valueShare: constant(0.4), events: [] } } });
    expect(part(table, 'stay', 'stock-cover')).toBeCloseTo(3 * 500, 9);
    expect(part(table, 'stay', 'stock-raw')).toBeCloseTo(3 * 200, 9);
  });

  it('is valued at what a piece has cost so far: 10 EUR, 2 freight and 10 % duty make 13.2', () => {
    const lines = [line('price', 10), line('freight', 2), line('duty', 0.1)];
    expect(part(stocked({ source: { lines }, option: { coverWeeks: constant(5) } }), 'stay', 'stock-cover')).toBeCloseTo(3 * 500 * 1.32, 9);
  });

  it('is valued at what is delivered when no element enters the base that is tied up', () => {
    const inputs = inputsOf({
      frame: frameOf({ horizonYears: 1, discountRate: [], piecesPerYear: constant(5200) }),
      elements: plainElements.map((rule) => ({ ...rule, enters: rule.enters.filter((base) => base !== 'tied') })),
      options: [optionOf({ id: 'stay', sources: [sourceOf(goods)], coverWeeks: constant(5) })],
    });
    expect(part(baseCase(inputs), 'stay', 'stock-cover')).toBeCloseTo(500, 9);
  });

  it('is not counted when its element is not declared', () => {
    const inputs = inputsOf({
      frame: frameOf({ horizonYears: 1, discountRate: [], piecesPerYear: constant(5200) }),
      elements: plainElements.filter(({ id }) => id !== 'stock-cover' && id !== 'stock-capital'),
      options: [optionOf({ id: 'stay', sources: [sourceOf(goods)], coverWeeks: constant(5) })],
    });
    expect(years(baseCase(inputs), 'stay')).toEqual([0, 52_000]);
  });
});

describe('the money in stock', () => {
  it('is paid in year 0 and comes back after 3 years: 5,000 − 5,000 / 1.1³ = 1,243.43', () => {
    const table = stocked({ option: { coverWeeks: constant(5) }, frame: { discountRate: constant(0.1) } });
    expect(part(table, 'stay', 'stock-capital')).toBeCloseTo(5000 - 5000 / 1.331, 9);
  });

  it('grows with the price: a change is paid in its year, and the last value comes back', () => {
    const table = baseCase(
      inputsOf({
        frame: frameOf({ horizonYears: 3, discountRate: [], holdingRate: [], piecesPerYear: constant(5200) }),
        drivers: [{ id: 'price', level: constant(1), growth: constant(0.1) }],
        options: [
          optionOf({
            id: 'stay',
            sources: [sourceOf({ ...goods, lines: [line('price', 10, { driver: 'price' })] })],
            coverWeeks: constant(1),
          }),
        ],
      }),
    );
    [1000, 52_000, 57_200 + 100, 62_920 + 110 - 1210].forEach((expected, year) =>
      expect(years(table, 'stay')[year]).toBeCloseTo(expected, 8),
    );
  });

  it('costs about the same in cash as by a full rate each year: within 5 %', () => {
    const cost = (stockAccounting: 'cash' | 'carrying-rate') =>
      figure(
        stocked({ option: { coverWeeks: constant(5) }, frame: { horizonYears: 7, discountRate: constant(0.08), stockAccounting } }),
        'stay',
        'pvCost',
      ) - figure(stocked({ frame: { horizonYears: 7, discountRate: constant(0.08), stockAccounting } }), 'stay', 'pvCost');
    expect(cost('carrying-rate') / cost('cash')).toBeGreaterThan(0.95);
    expect(cost('carrying-rate') / cost('cash')).toBeLessThan(1.05);
  });
});

describe('a source that is split', () => {
  const whole = { ...goods, leadTimeWeeks: constant(8), leadTimeSdWeeks: constant(1), orderWeeks: constant(4), prepaidShare: constant(1) };
  const frame = { weeklyDemandSd: constant(30) };
  const one = stocked({ source: whole, option: { coverWeeks: constant(2) }, frame });

  it('in two halves costs what the whole cost: splitting pools nothing', () => {
    const halves = [sourceOf({ ...whole, share: constant(0.5) }), sourceOf({ ...whole, id: 'second', share: 'rest' })];
    const two = stocked({ option: { sources: halves, coverWeeks: constant(2) }, frame });
    for (const element of one.elements) expect(part(two, 'stay', element)).toBeCloseTo(part(one, 'stay', element), 8);
  });

  it('with a part of 0 changes nothing', () => {
    const more = [sourceOf(whole), sourceOf({ ...whole, id: 'second', share: 'rest', leadTimeWeeks: constant(40) })];
    const two = stocked({ option: { sources: more, coverWeeks: constant(2) }, frame });
    expect([...two.values]).toEqual([...one.values]);
  });
});
