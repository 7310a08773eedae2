import { describe, expect, it } from 'vitest';
import { sampleQuantile } from '../../../src/engine/textbook/distributions/sample-quantile.ts';
import { constant } from '../../../src/engine/model/amount.ts';
import { baseCase } from '../../../src/engine/run/base-case.ts';
import { aheadShares, type FuturesTable } from '../../../src/engine/run/table/futures-table.ts';
import type { ModelInputs, Tax } from '../../../src/engine/model/inputs.ts';
import { fullInputs } from '../../support/model-inputs.ts';
import { projectInputs } from '../../support/project-inputs.ts';
import { part, runOf, years } from '../../support/table-figures.ts';

const tax: Tax = { rate: constant(0.25), lifeYears: 10, deduction: constant(0.1) };

function withoutTax({ frame, ...inputs }: ModelInputs): ModelInputs {
  const { tax, ...untaxed } = frame;
  if (tax === undefined) throw new Error('a tax expected');
  return { ...inputs, frame: untaxed };
}

/** Costs of one element of one option per year. */
function entriesOf(table: FuturesTable, option: string, element: string): readonly number[] {
  const length = table.horizonYears + 1;
  const from = (table.options.indexOf(option) * table.elements.length + table.elements.indexOf(element)) * length;
  return [...table.entries.subarray(from, from + length)];
}

function sumsOf(table: FuturesTable, option: string): readonly number[] {
  return years(table, option).map((_, year) =>
    table.elements.reduce((sum, element) => sum + (entriesOf(table, option, element)[year] ?? NaN), 0),
  );
}

/** The middle of operating years, the start of year 0, at a rate that does not vary. */
function presentValue(entries: readonly number[], rate: number): number {
  return entries.reduce((sum, euros, year) => sum + euros / (1 + rate) ** (year === 0 ? 0 : year - 0.5), 0);
}

describe('the yearly ledger', () => {
  it('adds up to the cost of every option in every year, projects and pilots too', () => {
    for (const table of [runOf(fullInputs(5), 16, 8), runOf(withoutTax(projectInputs()), 16, 8), baseCase(fullInputs(5))]) {
      for (const option of table.options) {
        const told = years(table, option);
        const size = Math.max(...told.map(Math.abs));
        sumsOf(table, option).forEach((sum, year) => expect(Math.abs(sum - (told[year] ?? NaN)) / size).toBeLessThan(1e-12));
      }
    }
  });

  it('discounts to the part of the present value, for what does not come back at the end', () => {
    const inputs = fullInputs(5);
    const rate = 0.08;
    const table = baseCase({ ...inputs, frame: { ...inputs.frame, discountRate: constant(rate), timing: 'mid' } });
    const atOnce = new Set(inputs.elements.filter(({ kind }) => kind !== 'one-off' && kind !== 'stock').map(({ id }) => id));
    const pairs = table.options.flatMap((option) =>
      table.elements
        .filter((element) => atOnce.has(element) && part(table, option, element) !== 0)
        .map((element) => [presentValue(entriesOf(table, option, element), rate), part(table, option, element)] as const),
    );
    expect(pairs.length).toBeGreaterThan(10);
    for (const [found, expected] of pairs) expect(found / expected).toBeCloseTo(1, 10);
  });

  it('leaves out only what tax makes of the things that are paid once', () => {
    const inputs = fullInputs(5);
    const table = baseCase({ ...inputs, frame: { ...inputs.frame, tax } });
    const once = inputs.elements.filter(({ kind }) => kind === 'one-off').map(({ id }) => id);
    const paysOnce = (option: string) => once.some((element) => entriesOf(table, option, element)[0] !== 0);
    const leftOut = (option: string) =>
      sumsOf(table, option).some((sum, year) => Math.abs(sum - (years(table, option)[year] ?? NaN)) > 1e-6);
    expect(table.options.map(leftOut)).toEqual(table.options.map(paysOnce));
    expect(table.options.filter(paysOnce).length).toBeGreaterThan(0);
  });
});

describe('cumulated cash', () => {
  it('is nothing against itself', () => {
    const inputs = fullInputs(5);
    const table = runOf(inputs, 16, 4);
    const from = table.options.indexOf(inputs.frame.reference) * (table.horizonYears + 1) * aheadShares.length;
    expect([...table.ahead.subarray(from, from + (table.horizonYears + 1) * aheadShares.length)].every((euros) => euros === 0)).toBe(true);
  });

  it('in one future is the running sum of what the option saves, until the end value comes', () => {
    const inputs = fullInputs(5);
    const table = baseCase(inputs);
    const stay = years(table, inputs.frame.reference);
    for (const option of table.options) {
      const own = years(table, option);
      let sum = 0;
      for (let year = 0; year < table.horizonYears; year += 1) {
        sum += (stay[year] ?? NaN) - (own[year] ?? NaN);
        const place = (table.options.indexOf(option) * (table.horizonYears + 1) + year) * aheadShares.length;
        for (const [at] of aheadShares.entries()) expect(table.ahead[place + at]).toBeCloseTo(sum, 4);
      }
    }
  });

  it('spreads as the sample does: the quantiles of 11 futures are those of 11 runs', () => {
    const inputs = fullInputs(3);
    const many = runOf(inputs, 11, 4);
    const ends: number[] = [];
    let before = new Float64Array(many.entries.length);
    // The means of one future more, times its number, less those before are the figures of that future.
    for (let futures = 1; futures <= 11; futures += 1) {
      const table = runOf(inputs, futures, 4);
      const summed = table.yearly.map((mean) => mean * futures);
      const length = table.horizonYears + 1;
      const of = (option: number, year: number) => (summed[option * length + year] ?? NaN) - (before[option * length + year] ?? 0);
      let sum = 0;
      for (let year = 0; year < 3; year += 1) sum += of(0, year) - of(1, year);
      ends.push(sum);
      before = summed;
    }
    const place = (1 * (many.horizonYears + 1) + 2) * aheadShares.length;
    aheadShares.forEach((share, at) => {
      const expected = sampleQuantile(ends, share);
      expect(Math.abs((many.ahead[place + at] ?? NaN) - expected) / Math.abs(expected)).toBeLessThan(1e-6);
    });
  });
});
