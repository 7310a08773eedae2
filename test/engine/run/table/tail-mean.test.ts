import { describe, expect, it } from 'vitest';
import { columns, type FuturesTable } from '../../../../src/engine/run/table/futures-table.ts';
import { riskError, tailAbove, tailMean } from '../../../../src/engine/run/table/tail-mean.ts';
import { futuresOf } from '../../../support/futures-of.ts';
import { projectInputs } from '../../../support/project-inputs.ts';
import { runOf } from '../../../support/table-figures.ts';

/** A table of sets of 64 futures in which every future of a set has the tail that is given for it. */
function tableOf(tails: Readonly<Record<string, readonly number[]>>, cost: number): FuturesTable {
  const options = Object.keys(tails);
  const futures = 64 * (tails[options[0] ?? '']?.length ?? 0);
  const table = futuresOf({ costs: Object.fromEntries(options.map((option) => [option, Array.from({ length: futures }, () => cost)])) });
  for (let future = 0; future < futures; future += 1)
    for (const [at, option] of options.entries())
      table.values[(future * options.length + at) * columns.length + columns.indexOf('tail')] =
        tails[option]?.[Math.floor(future / 64)] ?? 0;
  return table;
}

describe('the mean of the worst histories', () => {
  const table = tableOf({ stay: [110, 130, 120, 120], near: [111, 129, 122, 118] }, 100);

  it('has the standard error of its sets: by hand √(200 ÷ 3 ÷ 4) and √(170 ÷ 3 ÷ 4)', () => {
    expect(tailMean(table, 'stay').mean).toBeCloseTo(120, 12);
    expect(tailMean(table, 'stay').error).toBeCloseTo(Math.sqrt(200 / 12), 12);
    expect(tailMean(table, 'near').error).toBeCloseTo(Math.sqrt(170 / 12), 12);
  });

  it('is known better against another option, which met the same histories: 1, −1, 2, −2 give √(10 ÷ 12)', () => {
    expect(tailAbove(table, 'near', 'stay').mean).toBeCloseTo(0, 12);
    expect(tailAbove(table, 'near', 'stay').error).toBeCloseTo(Math.sqrt(10 / 12), 12);
  });

  it('adds to the mean cost what is known as badly as of the worst option', () => {
    expect(riskError(table)).toBeCloseTo(Math.sqrt(200 / 12), 12);
  });

  it('has no error in fewer than two sets', () => {
    const small = tableOf({ stay: [110], near: [111] }, 100);
    expect([tailMean(small, 'stay').error, tailAbove(small, 'stay', 'near').error, riskError(small)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says the error that tables of other seeds show: their spread, within the chance of 12 seeds', () => {
    const seeds = Array.from({ length: 12 }, (_one, seed) => runOf({ ...projectInputs(2), seed: seed + 1 }, 256, 16));
    for (const option of seeds[0]?.options ?? []) {
      const found = seeds.map((one) => tailMean(one, option));
      const middle = found.reduce((sum, { mean }) => sum + mean / found.length, 0);
      const spread = Math.sqrt(found.reduce((sum, { mean }) => sum + (mean - middle) ** 2, 0) / (found.length - 1));
      const told = Math.sqrt(found.reduce((sum, { error = Number.NaN }) => sum + error ** 2 / found.length, 0));
      // The spread of 12 is known to 1 ÷ √22; three times that, and more on the safe side.
      expect(told / spread).toBeGreaterThan(1 - 3 / Math.sqrt(22));
      expect(told / spread).toBeLessThan(2.5);
    }
  });
});
