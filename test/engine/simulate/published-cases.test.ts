import { describe, expect, it } from 'vitest';
import { constant } from '../../../src/engine/estimate/amount.ts';
import { baseCase } from '../../../src/engine/simulate/base-case.ts';
import type { FuturesTable } from '../../../src/engine/simulate/futures-table.ts';
import type { ElementRule, ModelInputs } from '../../../src/engine/simulate/inputs.ts';
import { frameOf, inputsOf, line, optionOf, plainElements, sourceOf } from '../../support/model-inputs.ts';
import { figure, part, runOf } from '../../support/table-figures.ts';

/** Chopra & Meindl, Supply Chain Management, ch. 6: D-Solar, demand + 12 % and yuan per euro − 4 % a year. */
const dSolar = inputsOf({
  elements: [
    { id: 'revenue', group: 'market', kind: 'per-piece', enters: [] },
    { id: 'variable', group: 'purchase', kind: 'per-piece', enters: ['purchase'] },
    { id: 'fixed', group: 'oversight', kind: 'per-year', enters: [] },
  ] satisfies readonly ElementRule[],
  drivers: [
    { id: 'demand', level: constant(1), growth: constant(0.12) },
    { id: 'euro-per-yuan', level: constant(1 / 9), growth: constant(1 / 0.96 - 1) },
  ],
  frame: frameOf({
    horizonYears: 3,
    discountRate: constant(0.1),
    timing: 'start',
    piecesPerYear: constant(100_000),
    demandDriver: 'demand',
    holdingRate: [],
    reference: 'onshore',
  }),
  options: [
    optionOf({ id: 'onshore', lines: [line('revenue', -70), line('variable', 40), line('fixed', 1_000_000)] }),
    optionOf({
      id: 'offshore',
      way: 'far',
      lines: [
        line('revenue', -70),
        line('variable', 340, { driver: 'euro-per-yuan' }),
        line('fixed', 8_000_000, { driver: 'euro-per-yuan' }),
      ],
    }),
  ],
});

/** Chopra & Meindl, sourcing chapter: Green Thumb, bearings from a local supplier or 3 % cheaper from afar. */
const bearings = (id: string, price: number, [leadTime, leadTimeSd, batch]: readonly [number, number, number]) =>
  optionOf({
    id,
    way: id === 'local' ? 'home' : 'far',
    sources: [
      sourceOf({
        lines: [line('price', price)],
        leadTimeWeeks: constant(leadTime),
        leadTimeSdWeeks: constant(leadTimeSd),
        orderWeeks: constant(batch / 1000),
      }),
    ],
  });
const greenThumb = inputsOf({
  frame: frameOf({
    horizonYears: 1,
    discountRate: [],
    timing: 'start',
    stockAccounting: 'carrying-rate',
    piecesPerYear: constant(52_000),
    weeklyDemandSd: constant(300),
    serviceLevel: constant(0.95),
    holdingRate: constant(0.25),
    reference: 'local',
  }),
  elements: plainElements,
  options: [bearings('local', 1, [2, 1, 2000]), bearings('far', 0.97, [6, 4, 8000])],
});

describe.each([
  ['base case', baseCase],
  ['run of constants', (inputs) => runOf(inputs, 8, 4)],
] satisfies readonly (readonly [string, (inputs: ModelInputs) => FuturesTable])[])('the %s', (_, tableOf) => {
  it('finds the profits that D-Solar publishes: 6,429,091 onshore, 6,822,302 offshore, so offshore', () => {
    const table = tableOf(dSolar);
    expect(-figure(table, 'onshore', 'pvCost')).toBeCloseTo(6_429_091, -0.5);
    expect(-figure(table, 'offshore', 'pvCost')).toBeCloseTo(6_822_302, -0.5);
    expect(figure(table, 'offshore', 'pvCost')).toBeLessThan(figure(table, 'onshore', 'pvCost'));
  });

  it('finds the profit of each period: 2,000,000 · 2,360,000 · 2,763,200 and 2,333,333 · 2,506,667 · 2,674,319', () => {
    const { yearly } = tableOf(dSolar);
    [0, 2_000_000, 2_360_000, 2_763_200, 0, 2_333_333, 2_506_667, 2_674_319].forEach((profit, i) => {
      expect(Math.abs(profit + (yearly[i] ?? NaN))).toBeLessThan(1);
    });
  });

  it('finds what the bearings of Green Thumb cost a year: 52,697 local, 53,032 from afar, so local', () => {
    const table = tableOf(greenThumb);
    expect(Math.abs(figure(table, 'local', 'pvCost') - 52_697)).toBeLessThan(1);
    expect(Math.abs(figure(table, 'far', 'pvCost') - 53_032)).toBeLessThan(1);
  });

  it.each([
    ['local', 'price', 52_000],
    ['local', 'stock-cycle', 250],
    ['local', 'stock-safety', 446.69],
    ['far', 'price', 50_440],
    ['far', 'stock-cycle', 970],
    ['far', 'stock-safety', 1622.21],
  ])('finds the part that Green Thumb publishes: %s %s %d', (option, element, published) => {
    expect(Math.abs(part(tableOf(greenThumb), option, element) - published)).toBeLessThan(0.01);
  });
});

it('gives the same figures by a run of constants as by the base case, to the bit', () => {
  for (const inputs of [dSolar, greenThumb]) {
    const once = [...baseCase(inputs).values];
    const values = [...runOf(inputs, 8, 4).values];
    expect(values).toEqual(Array.from({ length: 8 }, () => once).flat());
  }
});
