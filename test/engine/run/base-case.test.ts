import fc from 'fast-check';
import { expect, it } from 'vitest';
import { constant } from '../../../src/engine/model/amount.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { columns, type FuturesTable } from '../../../src/engine/run/table/futures-table.ts';
import type { ModelInputs } from '../../../src/engine/model/inputs.ts';
import { estimateOf, frameOf, fullInputs, inputsOf, line, optionOf, sourceOf } from '../../support/model-inputs.ts';
import { figure, figures, meanOf, runOf } from '../../support/table-figures.ts';

it('is what a run gives when every estimate is a constant and nothing happens: to the bit, in every column', () => {
  const full = fullInputs(6);
  const inputs: ModelInputs = {
    ...full,
    estimates: full.estimates.map((estimate) => ({ ...estimate, low: estimate.likely, high: estimate.likely })),
    events: full.events.map((event) => ({ ...event, perYear: [] })),
    options: full.options.map((option) => ({
      ...option,
      sources: option.sources.map((source) => ({
        ...source,
        lines: source.lines.map((one) => ({ ...one, steps: (one.steps ?? []).map((step) => ({ ...step, chance: 1 })) })),
      })),
    })),
  };
  const base = baseCase(inputs);
  const run = runOf(inputs, 3, 4);
  expect([...run.values]).toEqual([base.values, base.values, base.values].flatMap((values) => [...values]));
  base.bridge.forEach((amount, i) => expect(run.bridge[i]).toBeCloseTo(amount, 6));
  expect(run.annuity).toBeCloseTo(base.annuity, 12);
});

it('lies near the mean of the run with outages: within 3 % on narrow estimates', () => {
  const full = fullInputs(6);
  const inputs = { ...full, estimates: full.estimates.map((estimate) => ({ ...estimate, low: 0.99, high: 1.01 })) };
  const [base, run] = [baseCase(inputs), runOf(inputs, 16, 256)];
  for (const option of base.options) {
    const ratio = meanOf(figures(run, option, 'outageCost')) / figure(base, option, 'outageCost');
    expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
    expect(Math.abs(meanOf(figures(run, option, 'pvCost')) / figure(base, option, 'pvCost') - 1)).toBeLessThan(0.03);
  }
});

it('has one future, no histories, and a tail that is its mean', () => {
  const table = baseCase(fullInputs(4));
  expect([table.futures, table.histories]).toEqual([1, 0]);
  for (const option of table.options) expect(figure(table, option, 'tail')).toBeCloseTo(figure(table, option, 'pvCost'), 6);
});

const isWithoutGaps = (table: FuturesTable) =>
  table.values.every((value, i) => Number.isFinite(value) || i % columns.length === columns.indexOf('payback')) &&
  [table.draws, table.bridge, table.yearly, Float64Array.of(table.annuity)].every((numbers) => numbers.every(Number.isFinite));

/** Numbers that break what is not careful: nothing, next to nothing, far too much, below zero. */
const odd = fc.oneof(
  fc.constantFrom(0, -0, 1e-300, 1e-9, 0.5, 1, -1, 52, 1e9, 1e300, -1e300),
  fc.double({ min: -10, max: 1000, noNaN: true }),
);

it('never lets a number that is none out, whatever goes in: the option is left out instead', () => {
  fc.assert(
    fc.property(fc.array(odd, { minLength: 24, maxLength: 24 }), fc.constantFrom('cash', 'carrying-rate'), (numbers, stockAccounting) => {
      const amount = (place: number) => constant(numbers[place] ?? 0);
      const estimate = estimateOf('x', [(numbers[0] ?? 0) - 1, numbers[0] ?? 0, (numbers[0] ?? 0) + 2]);
      const chain = (from: number) =>
        sourceOf({
          lines: [line('price', amount(from)), line('brokerage', amount(from + 1)), line('duty', amount(from + 2))],
          leadTimeWeeks: amount(from + 3),
          leadTimeSdWeeks: amount(from + 4),
          orderWeeks: amount(from + 5),
          prepaidShare: amount(from + 6),
          replacedAfterWeeks: amount(from + 7),
          replacedShare: amount(from + 1),
          events: ['fire'],
        });
      const inputs = inputsOf({
        estimates: [estimate],
        events: [{ id: 'fire', scope: 'source', perYear: amount(18), meanWeeks: amount(19), duration: { shape: 'exponential' } }],
        frame: frameOf({
          stockAccounting,
          discountRate: amount(16),
          piecesPerYear: amount(17),
          weeklyDemandSd: amount(20),
          serviceLevel: amount(21),
          standstillPerWeek: amount(22),
        }),
        options: [
          optionOf({ id: 'stay', sources: [chain(1)] }),
          optionOf({
            id: 'near',
            sources: [chain(9)],
            lines: [line('machines', [{ factor: 1, of: ['x'] }])],
            monthsUntilItWorks: amount(23),
            rampMonths: amount(22),
            coverWeeks: amount(18),
          }),
        ],
      });
      for (const table of [baseCase(inputs), runOf(inputs, 2, 2)]) {
        expect(isWithoutGaps(table)).toBe(true);
        expect(table.options.length + table.failed.length).toBe(2);
      }
    }),
    { numRuns: process.env['SOAK'] === undefined ? 300 : 10_000 },
  );
}, 60_000);
