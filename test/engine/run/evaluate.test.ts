import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant, product, scaled } from '../../../src/engine/model/amount.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { columns } from '../../../src/engine/run/table/futures-table.ts';
import type { Line, ModelInputs } from '../../../src/engine/model/inputs.ts';
import { startTipping } from '../../../src/engine/run/tipping/tipping.ts';
import { estimateOf, frameOf, inputsOf, latenessAt, line, optionOf, plainElements, sourceOf } from '../../support/model-inputs.ts';
import { computedElements, projectInputs } from '../../support/project-inputs.ts';
import { figures, meanOf, part, runOf } from '../../support/table-figures.ts';

const inputs = projectInputs();
const table = runOf(inputs, 16, 32);

describe('projects, pilots, charging on and tax together', () => {
  it('give a bridge that adds up, and a tail above the mean', () => {
    expect(table.failed).toEqual([]);
    for (const option of table.options) {
      const sum = table.elements.reduce((total, element) => total + part(table, option, element), 0);
      expect(sum / meanOf(figures(table, option, 'pvCost'))).toBeCloseTo(1, 12);
      const tails = figures(table, option, 'tail');
      figures(table, option, 'pvCost').forEach((cost, future) => expect(tails[future]).toBeGreaterThanOrEqual(cost - 1e-6));
    }
  });

  it('in another currency scale what is money and nothing else: the pilot and the price that customers pay are money too', () => {
    const isShare = (element: string) => inputs.elements.some(({ id, kind }) => id === element && kind === 'share');
    const lines = (all: readonly Line[]) => all.map((one) => (isShare(one.element) ? one : { ...one, amount: scaled(one.amount, 7.5) }));
    const other: ModelInputs = {
      ...inputs,
      frame: { ...inputs.frame, standstillPerWeek: scaled(inputs.frame.standstillPerWeek, 7.5) },
      options: inputs.options.map((option) => ({
        ...option,
        lines: lines(option.lines),
        sources: option.sources.map((source) => ({ ...source, lines: lines(source.lines), ...latenessAt(source, 7.5) })),
        endValue: scaled(option.endValue, 7.5),
        ...(option.pilot === undefined ? {} : { pilot: { ...option.pilot, oneOffs: scaled(option.pilot.oneOffs, 7.5) } }),
        ...(option.passThrough === undefined
          ? {}
          : { passThrough: { ...option.passThrough, pricePerPiece: scaled(option.passThrough.pricePerPiece, 7.5) } }),
      })),
    };
    const dearer = runOf(other, 8, 32);
    for (const column of columns) {
      const factor = ['pvCost', 'tail', 'outageCost', 'cashNeed'].includes(column) ? 7.5 : 1;
      for (const option of dearer.options) {
        figures(dearer, option, column).forEach((found, future) => {
          const expected = factor * (figures(table, option, column)[future] ?? NaN);
          expect(Object.is(found, expected) || Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))).toBe(true);
        });
      }
    }
  });

  it('keep every figure, to the bit, when others are added, left out or reordered', () => {
    const rowsOf = (of: typeof table, id: string) => columns.map((column) => figures(of, id, column));
    const turned = runOf({ ...inputs, options: inputs.options.toReversed() }, 16, 32);
    const more = runOf(projectInputs(8), 16, 32);
    for (const { id } of inputs.options) {
      expect(rowsOf(turned, id)).toEqual(rowsOf(table, id));
      expect(rowsOf(more, id)).toEqual(rowsOf(table, id));
    }
  });

  it('tip where a run with that estimate fixed would, also where a pilot turns back because of it', () => {
    for (const estimate of ['e4', 'e11', 'e20', 'e25', 'e36']) {
      const search = startTipping(inputs, { futures: 8, histories: 16, leader: 'stay', estimates: [estimate] });
      while (!search.advance());
      const [curve] = search.curves();
      const value = curve?.values[3] ?? NaN;
      const fixed = inputs.estimates.map((one) => (one.id === estimate ? { ...one, low: value, likely: value, high: value } : one));
      const run = runOf({ ...inputs, estimates: fixed }, 8, 16);
      curve?.options.forEach((option, at) => {
        expect((curve.means[3]?.[at] ?? NaN) / meanOf(figures(run, option, 'pvCost'))).toBeCloseTo(1, 9);
      });
    }
  });

  it('are on average what the closed form expects, but for outages: within 1 % on constants', () => {
    const estimates = inputs.estimates.map((estimate) => ({ ...estimate, low: 1, high: 1 }));
    const events = inputs.events.map((event) => ({ ...event, perYear: [] }));
    const [base, run] = [baseCase({ ...inputs, estimates, events }), runOf({ ...inputs, estimates, events }, 1, 100)];
    for (const option of run.options) {
      expect(Math.abs(meanOf(figures(run, option, 'pvCost')) / meanOf(figures(base, option, 'pvCost')) - 1)).toBeLessThan(0.01);
    }
  });
});

/** Numbers that break what is not careful: nothing, next to nothing, far too much, below zero. */
const odd = fc.oneof(
  fc.constantFrom(0, -0, 1e-300, 1e-9, 0.5, 1, -1, 12, 1e9, 1e300, -1e300),
  fc.double({ min: -10, max: 1000, noNaN: true }),
);

it('never lets a number that is none out, whatever is said of projects, pilots, prices and tax', () => {
  fc.assert(
    fc.property(fc.array(odd, { minLength: 18, maxLength: 18 }), (numbers) => {
      const amount = (place: number) => constant(numbers[place] ?? 0);
      const given = inputsOf({
        elements: [...plainElements, ...computedElements],
        estimates: [estimateOf('x', [1, 2, 3])],
        events: [{ id: 'fire', scope: 'source', perYear: constant(0.5), meanWeeks: constant(4), duration: { shape: 'exponential' } }],
        frame: frameOf({
          horizonYears: 3,
          standstillPerWeek: constant(100),
          tax: { rate: amount(0), lifeYears: 1 + Math.abs(numbers[1] ?? 0), deduction: amount(2) },
        }),
        options: [
          optionOf({ id: 'stay', sources: [sourceOf({ lines: [line('price', product(['x']))], events: ['fire'] })] }),
          optionOf({
            id: 'near',
            sources: [sourceOf({ lines: [line('price', amount(3))] })],
            lines: [line('machines', amount(4))],
            endValue: amount(5),
            monthsUntilItWorks: amount(6),
            rampMonths: amount(7),
            transition: {
              id: 'hall',
              delay: { chance: amount(8), months: amount(9) },
              cancelled: { chance: amount(10), sunkShare: amount(11) },
            },
            pilot: { share: amount(12), months: amount(13), oneOffs: amount(14), element: 'machines' },
            passThrough: { share: amount(15), volumeLostPerPriceShare: amount(16), pricePerPiece: amount(17) },
          }),
        ],
      });
      for (const found of [baseCase(given), runOf(given, 2, 3)]) {
        const isWithoutGaps = found.values.every(
          (value, at) => Number.isFinite(value) || at % columns.length === columns.indexOf('payback'),
        );
        expect(isWithoutGaps).toBe(true);
        for (const list of [found.bridge, found.yearly, found.draws]) expect(list.every(Number.isFinite)).toBe(true);
        expect(found.options.length + found.failed.length).toBe(2);
      }
    }),
    { numRuns: process.env['SOAK'] === undefined ? 300 : 10_000 },
  );
}, 60_000);
