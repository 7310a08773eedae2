import { describe, expect, it } from 'vitest';
import { addChance } from '../../../../src/engine/run/outages/add-chance.ts';
import { createOutageRun } from '../../../../src/engine/run/outages/outage-run.ts';
import { eventHistories } from '../../../../src/engine/draw/event-histories.ts';
import { compile } from '../../../../src/engine/model/compile.ts';
import { fullInputs } from '../../../support/model-inputs.ts';
import { projectInputs } from '../../../support/project-inputs.ts';
import { runOf } from '../../../support/table-figures.ts';

describe('what chance does to two options', () => {
  it('is their covariance over the histories, added to what stood there', () => {
    const model = compile(fullInputs(2));
    const options = model.options.length;
    const run = createOutageRun(model, eventHistories([], { seed: 1, set: 0, histories: 4, horizonYears: model.horizon }));
    run.byHistory.set([0, 2, 4, 6], 0); // mean 3, variance 5
    run.byHistory.set([1, 1, 1, 9], 4); // mean 3, variance 12
    const into = new Float64Array(options * options).fill(100);
    addChance(run, options, into);
    expect(into[0]).toBeCloseTo(105, 12);
    expect(into[options + 1]).toBeCloseTo(112, 12);
    // (−3·−2 + −1·−2 + 1·−2 + 3·6) ÷ 4
    expect(into[1]).toBeCloseTo(106, 12);
    expect(into[options]).toBeCloseTo(106, 12);
  });

  it('is symmetric, and never below nothing for a difference; projects too', () => {
    for (const inputs of [fullInputs(5), projectInputs()]) {
      const table = runOf(inputs, 16, 32);
      const size = table.options.length;
      const both = (one: number, other: number) => table.chance[one * size + other] ?? Number.NaN;
      for (let one = 0; one < size; one += 1) {
        for (let other = 0; other < size; other += 1) {
          expect(both(one, other)).toBe(both(other, one));
          expect(both(one, one) + both(other, other) - 2 * both(one, other)).toBeGreaterThanOrEqual(-1e-9 * both(one, one));
        }
      }
      expect(Math.max(...table.chance)).toBeGreaterThan(0);
    }
  });

  it('does not change when options are left out or stand in another order', () => {
    const inputs = fullInputs(5);
    const all = runOf(inputs, 16, 16);
    const turned = runOf({ ...inputs, options: inputs.options.toReversed() }, 16, 16);
    const both = ({ options, chance }: typeof all, one: string, other: string) =>
      chance[options.indexOf(one) * options.length + options.indexOf(other)] ?? Number.NaN;
    for (const one of all.options) for (const other of all.options) expect(both(turned, one, other)).toBeCloseTo(both(all, one, other), 3);
  });
});
