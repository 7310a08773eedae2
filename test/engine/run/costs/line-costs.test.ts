import { describe, expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import type { Line, ModelInputs, Step } from '../../../../src/engine/model/inputs.ts';
import { frameOf, inputsOf, line, optionOf, sourceOf } from '../../../support/model-inputs.ts';
import { figure, part, years } from '../../../support/table-figures.ts';

const still = frameOf({ horizonYears: 4, discountRate: [], holdingRate: [] });
const withLines = (lines: readonly Line[], more: Partial<ModelInputs> = {}) =>
  baseCase(inputsOf({ frame: still, ...more, options: [optionOf({ id: 'stay', lines })] }));

describe('a line of the option as a whole', () => {
  it('per piece: 1,000 pieces of 10 EUR are 10,000 a year', () => {
    expect(years(withLines([line('price', 10)]), 'stay')).toEqual([0, 10_000, 10_000, 10_000, 10_000]);
  });

  it('per year: as it is', () => {
    expect(years(withLines([line('oversight', 700)]), 'stay')).toEqual([0, 700, 700, 700, 700]);
  });

  it('per order: 120 EUR every 4 weeks is 13 × 120 = 1,560 a year', () => {
    expect(years(withLines([line('brokerage', 120)]), 'stay')[1]).toBeCloseTo(1560, 9);
  });

  it('once: in year 0, not discounted', () => {
    const table = withLines([line('machines', 5000)], { frame: frameOf({ horizonYears: 4 }) });
    expect(years(table, 'stay')).toEqual([5000, 0, 0, 0, 0]);
    expect(figure(table, 'stay', 'pvCost')).toBe(5000);
  });

  it('share: 5 % duty on 10 EUR and 2 EUR freight is 600, and 10 % rejects on what is delivered 1,260', () => {
    const table = withLines([line('rejects', 0.1), line('duty', 0.05), line('freight', 2), line('price', 10)]);
    expect(part(table, 'stay', 'duty')).toBeCloseTo(4 * 600, 9);
    expect(part(table, 'stay', 'rejects')).toBeCloseTo(4 * 1260, 9);
  });

  it('negative: revenue counts against cost', () => {
    expect(years(withLines([line('price', 10), line('oversight', -4000)]), 'stay')[1]).toBe(6000);
  });
});

describe('a line of a source', () => {
  const twoSources = (share: number) =>
    baseCase(
      inputsOf({
        frame: still,
        options: [
          optionOf({
            id: 'stay',
            sources: [
              sourceOf({ share: constant(share), lines: [line('price', 10), line('duty', 0.1), line('oversight', 50)] }),
              sourceOf({ id: 'second', share: 'rest', lines: [line('price', 20)] }),
            ],
            lines: [line('rejects', 0.01)],
          }),
        ],
      }),
    );

  it('counts its share of the pieces and takes shares of its own base: 60 % at 10, 40 % at 20, 10 % duty on the first', () => {
    expect(part(twoSources(0.6), 'stay', 'price')).toBeCloseTo(4 * (6000 + 8000), 9);
    expect(part(twoSources(0.6), 'stay', 'duty')).toBeCloseTo(4 * 600, 9);
  });

  it('counts in the share that the whole takes: 1 % of 14,600', () => {
    expect(part(twoSources(0.6), 'stay', 'rejects')).toBeCloseTo(4 * 146, 9);
  });

  it('counts for nothing when it makes no pieces, also per year', () => {
    expect(years(twoSources(0), 'stay')[1]).toBeCloseTo(20_200, 9);
  });
});

describe('a line that moves', () => {
  it('grows by its driver from the first level, fading: 2 · 2.2 · 2.3892 · 2.5612 at + 10 % to + 3 % over 5 years', () => {
    // growth 10 %, then 10 − 7/5 = 8.6 %, then 7.2 %
    const drivers = [{ id: 'wage', level: constant(2), growth: constant(0.1), fade: { to: constant(0.03), years: 5 } }];
    const [, ...found] = years(withLines([line('oversight', 1, { driver: 'wage' })], { drivers }), 'stay');
    [2, 2.2, 2.2 * 1.086, 2.2 * 1.086 * 1.072].forEach((expected, year) => expect(found[year]).toBeCloseTo(expected, 12));
  });

  it('goes at once to the last growth when it fades over 0 years', () => {
    const drivers = [{ id: 'wage', level: constant(1), growth: constant(0.1), fade: { to: constant(0.03), years: 0 } }];
    expect(years(withLines([line('oversight', 1, { driver: 'wage' })], { drivers }), 'stay')[2]).toBeCloseTo(1.03, 12);
  });

  const steps = (...all: readonly Step[]) => years(withLines([line('oversight', 100, { steps: all })]), 'stay').slice(1);

  it('changes on its date, in proportion of the year: 100 until 1½ years, then 40, is 100 · 70 · 40 · 40', () => {
    expect(steps({ id: 'a', from: 1.5, value: constant(40), chance: 1 })).toEqual([100, 70, 40, 40]);
  });

  it('takes two changes in order of date, however they are listed', () => {
    const later = { id: 'b', from: 3, value: constant(0), chance: 1 };
    const sooner = { id: 'a', from: 1, value: constant(40), chance: 1 };
    expect(steps(later, sooner)).toEqual([100, 40, 40, 0]);
  });

  it('counts in the base case when it has an even chance or better', () => {
    expect(steps({ id: 'a', from: 2, value: constant(0), chance: 0.5 })).toEqual([100, 100, 0, 0]);
    expect(steps({ id: 'a', from: 2, value: constant(0), chance: 0.49 })).toEqual([100, 100, 100, 100]);
  });
});

it('discounts operating years at mid-year, or from the first year on at 0, 1, 2 years', () => {
  const pv = (timing: 'mid' | 'start') =>
    figure(
      withLines([line('oversight', 100)], { frame: frameOf({ horizonYears: 2, discountRate: constant(0.21), timing }) }),
      'stay',
      'pvCost',
    );
  expect(pv('mid')).toBeCloseTo(100 / 1.1 + 100 / 1.331, 9);
  expect(pv('start')).toBeCloseTo(100 + 100 / 1.21, 9);
});
