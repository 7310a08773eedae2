import { describe, expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import { paybackYears } from '../../../../src/engine/textbook/finance/payback-years.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import type { Frame, Line, OptionPoint } from '../../../../src/engine/model/inputs.ts';
import { frameOf, inputsOf, line, optionOf, sourceOf } from '../../../support/model-inputs.ts';
import { figure, part, years } from '../../../support/table-figures.ts';

/** Staying costs 10,000 a year and the other option 4,000, without interest, over 4 years unless said. */
function compared(option: Partial<OptionPoint>, frame: Partial<Frame> = {}) {
  return baseCase(
    inputsOf({
      frame: frameOf({ horizonYears: 4, discountRate: [], holdingRate: [], ...frame }),
      options: [
        optionOf({
          id: 'stay',
          sources: [
            sourceOf({
              lines: [line('price', 10)],
              orderWeeks: [],
              leadTimeWeeks: constant(12),
              carbonPerPiece: constant(5),
              transportCarbonPerPiece: constant(2),
            }),
          ],
        }),
        optionOf({
          id: 'near',
          direction: 'near',
          sources: [sourceOf({ lines: [line('price', 4)], orderWeeks: [], carbonPerPiece: constant(1) })],
          ...option,
        }),
      ],
    }),
  );
}

describe('the transition', () => {
  it('runs the reference at its cost until it works: 18 months at 10,000 and the rest at 4,000', () => {
    expect(years(compared({ monthsUntilItWorks: constant(18) }), 'near')).toEqual([0, 10_000, 7000, 4000, 4000]);
  });

  it('then takes over in a straight line: after 6 months, over a year, 4,000 + 6,000 × 7/8 and × 1/8', () => {
    const found = years(compared({ monthsUntilItWorks: constant(6), rampMonths: constant(12) }), 'near');
    [0, 9250, 4750, 4000, 4000].forEach((expected, year) => expect(found[year]).toBeCloseTo(expected, 8));
  });

  it('pays once in year 0, and gives the value at the end back in the last year and in the same element', () => {
    const table = compared({ lines: [line('machines', 9000)], endValue: constant(2000) }, { discountRate: constant(0.1) });
    expect(years(table, 'near')).toEqual([9000, 4000, 4000, 4000, 2000]);
    expect(part(table, 'near', 'machines')).toBeCloseTo(9000 - 2000 / 1.1 ** 4, 9);
  });

  it('gives no value back of what was never paid', () => {
    expect(years(compared({ endValue: constant(2000) }), 'near')[4]).toBe(4000);
  });

  it('keeps the stock of the reference meanwhile: 2,000 for a year, then 500', () => {
    const table = baseCase(
      inputsOf({
        frame: frameOf({ horizonYears: 3, discountRate: [], holdingRate: [] }),
        options: [
          optionOf({ id: 'stay', sources: [sourceOf({ lines: [line('price', 52)], orderWeeks: constant(4) })] }),
          optionOf({
            id: 'near',
            sources: [sourceOf({ lines: [line('price', 52)], orderWeeks: constant(1) })],
            monthsUntilItWorks: constant(12),
          }),
        ],
      }),
    );
    expect(years(table, 'near')).toEqual([2000, 52_000, 52_000 - 1500, 52_000 - 500]);
  });

  it('counts carbon as it goes, but tells the lead time of the option itself', () => {
    const table = compared({ monthsUntilItWorks: constant(12) });
    expect(figure(table, 'near', 'carbon')).toBe((5000 + 3 * 1000) / 4);
    expect(figure(table, 'near', 'transportCarbon')).toBe(2000 / 4); // of which transport, only while the old chain still runs
    expect([figure(table, 'stay', 'leadTime'), figure(table, 'near', 'leadTime')]).toEqual([12, 0]);
  });
});

describe('cash against staying', () => {
  it('is 9,000 behind, and back after 1½ years of 6,000 saved', () => {
    const table = compared({ lines: [line('machines', 9000)] });
    expect(figure(table, 'near', 'cashNeed')).toBe(9000);
    expect(figure(table, 'near', 'payback')).toBe(1.5);
  });

  const dearerFrom = (from: number, euros: number) =>
    line('oversight', 0, { steps: [{ id: 'dearer', from, value: constant(euros), chance: 1 }] });
  const paidBack = (lines: readonly Line[]) => figure(compared({ lines }), 'near', 'payback');

  it('stays back while little is saved from the third year on: 1½ years', () => {
    expect(paidBack([line('machines', 9000), dearerFrom(2, 5000)])).toBe(1.5);
    expect(paybackYears([-9000, 6000, 6000, 1000, 1000])).toBe(1.5);
  });

  it('is not told where the cash is back after 1½ years and ends 3,000 behind: two years of 6,000 less from the third on', () => {
    expect(paidBack([line('machines', 9000), dearerFrom(2, 9000)])).toBeNaN();
    expect(paybackYears([-9000, 6000, 6000, -3000, -3000])).toBe(1.5);
  });

  it('is the last time where it sinks once more: −3,000, 3,000, −6,000 and back to 0 at the end of the fourth year', () => {
    const once = line('oversight', 0, {
      steps: [
        { id: 'dear', from: 2, value: constant(15_000), chance: 1 },
        { id: 'cheap', from: 3, value: constant(0), chance: 1 },
      ],
    });
    expect(paidBack([line('machines', 9000), once])).toBe(4);
  });

  it('is never back when 30,000 meets 4 × 6,000; what is left at the end is not earned back', () => {
    const table = compared({ lines: [line('machines', 30_000)], endValue: constant(20_000) });
    expect(figure(table, 'near', 'payback')).toBeNaN();
    expect(figure(table, 'near', 'cashNeed')).toBe(30_000);
  });

  it('needs nothing when it saves from the start, and staying needs nothing', () => {
    const table = compared({});
    expect([figure(table, 'near', 'cashNeed'), figure(table, 'near', 'payback')]).toEqual([0, 0]);
    expect([figure(table, 'stay', 'cashNeed'), figure(table, 'stay', 'payback')]).toEqual([0, 0]);
  });
});
