import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import { npv } from '../../../../src/engine/textbook/finance/npv.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import type { ElementRule, Frame, OptionPoint, Tax } from '../../../../src/engine/model/inputs.ts';
import { frameOf, fullInputs, inputsOf, line, optionOf, plainElements, sourceOf } from '../../../support/model-inputs.ts';
import { figure, figures, meanOf, part, runOf, years } from '../../../support/table-figures.ts';

const elements: readonly ElementRule[] = [
  ...plainElements,
  { id: 'training', group: 'transition', kind: 'one-off', enters: [], tax: 'at-once' },
  { id: 'subsidy', group: 'transition', kind: 'one-off', enters: [] },
];
const taxed = (more: Partial<Tax> = {}): Tax => ({ rate: constant(0.25), lifeYears: 4, deduction: [], ...more });

/** Staying costs 10,000 a year, the other option 4,000; 4 years without interest unless said. */
const compared = (option: Partial<OptionPoint>, tax: Tax | undefined, frame: Partial<Frame> = {}) =>
  baseCase(
    inputsOf({
      elements,
      frame: frameOf({ horizonYears: 4, discountRate: [], holdingRate: [], ...(tax === undefined ? {} : { tax }), ...frame }),
      options: [
        optionOf({ id: 'stay', sources: [sourceOf({ lines: [line('price', 10)], orderWeeks: [] })] }),
        optionOf({ id: 'near', sources: [sourceOf({ lines: [line('price', 4)], orderWeeks: [] })], ...option }),
      ],
    }),
  );

describe('after tax at 25 %', () => {
  it('running costs count for three quarters: 7,500 and 3,000 a year', () => {
    const table = compared({}, taxed());
    expect(years(table, 'stay')).toEqual([0, 7500, 7500, 7500, 7500]);
    expect(years(table, 'near')).toEqual([0, 3000, 3000, 3000, 3000]);
  });

  it('an investment of 8,000 over 4 years saves 500 of tax a year', () => {
    expect(years(compared({ lines: [line('machines', 8000)] }, taxed()), 'near')).toEqual([8000, 2500, 2500, 2500, 2500]);
  });

  it('a deduction of 10 % saves 200 more in the first year', () => {
    const table = compared({ lines: [line('machines', 8000)] }, taxed({ deduction: constant(0.1) }));
    expect(years(table, 'near')).toEqual([8000, 2300, 2500, 2500, 2500]);
  });

  it('a subsidy of 2,000 is taxed as the investment is written off, and has no part in the deduction', () => {
    const lines = [line('machines', 8000), line('subsidy', -2000, { isSubsidy: true })];
    const table = compared({ lines }, taxed({ deduction: constant(0.1) }));
    expect(years(table, 'near')).toEqual([6000, 2425, 2625, 2625, 2625]);
    expect(part(table, 'near', 'subsidy')).toBeCloseTo(-2000 + 4 * 125, 9);
  });

  it('training is taken off at once: 1,000 costs 750 in year 0', () => {
    expect(years(compared({ lines: [line('training', 1000)] }, taxed()), 'near')[0]).toBe(750);
  });

  it('what is not written off at the end is set off against the end value: 8,000 over 8 years, sold at book is not taxed', () => {
    const table = compared({ lines: [line('machines', 8000)], endValue: constant(4000) }, taxed({ lifeYears: 8 }));
    expect(years(table, 'near')).toEqual([8000, 2750, 2750, 2750, 2750 - 4000]);
    const dearer = compared({ lines: [line('machines', 8000)], endValue: constant(5000) }, taxed({ lifeYears: 8 }));
    expect(years(dearer, 'near')[4]).toBe(2750 - 5000 + 250);
  });

  it('margin lost in an outage is not taxed, so a week of 1,000 costs 750', () => {
    const events = [
      { id: 'fire', scope: 'source', perYear: constant(0.5), meanWeeks: constant(4), duration: { shape: 'exponential' } },
    ] as const;
    const options = [optionOf({ id: 'stay', sources: [sourceOf({ events: ['fire'] })] })];
    const frame = frameOf({ horizonYears: 4, discountRate: [], standstillPerWeek: constant(1000), tax: taxed() });
    const inputs = inputsOf({ events, options, frame });
    expect(figure(baseCase(inputs), 'stay', 'outageCost')).toBeCloseTo(4 * 0.5 * 4 * 750, 8);
    const table = runOf(inputs, 1, 64);
    expect(figure(table, 'stay', 'outageCost')).toBeCloseTo(figure(table, 'stay', 'uncovered') * 4 * 750, 6);
    expect(figure(table, 'stay', 'tail')).toBeGreaterThan(figure(table, 'stay', 'outageCost'));
  });

  it('a net present value worked out by hand: 6,000 × ¾ + 500 a year against 8,000, at 10 %', () => {
    const table = compared({ lines: [line('machines', 8000)] }, taxed(), { discountRate: constant(0.1), timing: 'start' });
    const found = figure(table, 'stay', 'pvCost') - figure(table, 'near', 'pvCost');
    // With `start` the first operating year is not discounted.
    expect(found).toBeCloseTo(npv(0.1, [5000 - 8000, 5000, 5000, 5000]), 8);
  });

  it('a pilot is taken off at once, and its investment written off from the year it is paid in', () => {
    const pilot = { share: constant(0.2), months: constant(12), oneOffs: constant(400), element: 'machines' };
    const table = compared({ lines: [line('machines', 8000)], pilot }, taxed());
    expect(years(table, 'near')).toEqual([300, 6600, 8000 + 3000 - 500, 2500, 2500 - 500]);
  });
});

describe('a law of tax', () => {
  const full = fullInputs(6);
  const withTax = (rate: number, frame: Partial<Frame> = {}) => ({
    ...full,
    frame: { ...full.frame, ...frame, tax: taxed({ rate: constant(rate), lifeYears: 10 }) },
  });

  it('a rate of 0 is before tax, to the bit', () => {
    expect([...runOf(withTax(0), 8, 8).values]).toEqual([...runOf(full, 8, 8).values]);
  });

  it('the bridge adds up after tax as well', () => {
    const table = runOf(withTax(0.25), 8, 8);
    for (const option of table.options) {
      const sum = table.elements.reduce((total, element) => total + part(table, option, element), 0);
      expect(sum / meanOf(figures(table, option, 'pvCost'))).toBeCloseTo(1, 12);
    }
  });

  it('without interest and without deduction, every cost is left at 1 − rate, whatever the life, the pilot or the project', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.6, noNaN: true }),
        fc.double({ min: 0.5, max: 15, noNaN: true }),
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rate, lifeYears, isPilot, chance) => {
          const option: Partial<OptionPoint> = {
            lines: [line('machines', 8000), line('subsidy', -1000, { isSubsidy: true }), line('training', 500)],
            endValue: constant(1500),
            monthsUntilItWorks: constant(7),
            rampMonths: constant(5),
            transition: { id: 'hall', cancelled: { chance: constant(chance), sunkShare: constant(0.7) } },
            ...(isPilot ? { pilot: { share: constant(0.3), months: constant(6), oneOffs: constant(300), element: 'machines' } } : {}),
          };
          const before = figure(compared(option, undefined), 'near', 'pvCost');
          const after = figure(compared(option, taxed({ rate: constant(rate), lifeYears })), 'near', 'pvCost');
          expect(after).toBeCloseTo((1 - rate) * before, 6);
        },
      ),
    );
  });

  it.each([0, -1, NaN, Infinity])('a life of %d years is refused', (lifeYears) => {
    expect(compared({}, taxed({ lifeYears })).failed[0]?.reason).toBe('not-finite');
  });
});
