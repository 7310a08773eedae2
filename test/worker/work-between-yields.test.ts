import { describe, expect, it } from 'vitest';
import { inMoneySteps } from '../../src/engine/advise/assess.ts';
import { candidateSteps } from '../../src/engine/advise/compare/tipping-candidates.ts';
import { takeSteps, type Steps } from '../../src/engine/textbook/take-steps.ts';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import { twelveOptions } from '../support/twelve-options.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { runOf } from '../support/table-figures.ts';

const inputs = twelveOptions(await exampleInputs('circuit-boards'));
const table = runOf(inputs, 256, 2);

/** Numbers of the table that one step may read for each of its futures: what ranking an option takes, or a criterion of two measures. */
const mostPerFuture = 64;

/** A table that counts how many of its costs and draws are read. */
function counted(): { readonly table: FuturesTable; readonly taken: () => number } {
  let reads = 0;
  const counting = (numbers: Float64Array) =>
    new Proxy(numbers, {
      get: (target, key) => {
        reads += 1;
        const value: unknown = Reflect.get(target, key);
        return value;
      },
    });
  const taken = () => {
    const read = reads;
    reads = 0;
    return read;
  };
  return { table: { ...table, values: counting(table.values), draws: counting(table.draws) }, taken };
}

/** The most that a step reads, and what all of them come to. */
function measure<Found>(begin: (of: FuturesTable) => Steps<Found>): {
  readonly most: number;
  readonly steps: number;
  readonly found: Found;
} {
  const { table: of, taken } = counted();
  const steps = begin(of);
  let [most, count] = [0, 0];
  for (let step = steps.next(); ; step = steps.next()) {
    most = Math.max(most, taken());
    count += 1;
    if (step.done === true) return { most, steps: count, found: step.value };
  }
}

describe('the advice on twelve options', () => {
  it('reads no more of the table between two yields than a few columns, and finds the same as at once', () => {
    const { most, found } = measure((of) => inMoneySteps({ table: of, inputs, tipping: [] }));
    expect(most).toBeLessThanOrEqual(mostPerFuture * table.futures);
    expect(found.assessment).toEqual(takeSteps(inMoneySteps({ table, inputs, tipping: [] })).assessment);
  });

  it('chooses where to look for turning points in steps as small', () => {
    const leader = inputs.frame.reference;
    const { most, steps, found } = measure((of) => candidateSteps({ table: of, inputs, leader }));
    expect(most).toBeLessThanOrEqual(mostPerFuture * table.futures);
    expect(steps).toBeGreaterThan(table.estimates.length);
    expect(found).toEqual(takeSteps(candidateSteps({ table, inputs, leader })));
  });

  it('finds what every estimate does to every value an estimate at a time, and how values run together a value at a time', () => {
    const prepared = takeSteps(takeSteps(inMoneySteps({ table, inputs, tipping: [] })).prepare());
    const count = [...(prepared?.conditional() ?? [])].length;
    const { estimates = [], covariance = [] } = (prepared && takeSteps(prepared.conditional())) ?? {};
    expect(inputs.options).toHaveLength(12);
    expect(estimates.length).toBeGreaterThan(20);
    expect(count).toBe(estimates.length + Math.sqrt(covariance.length));
  });

  it('counts at most so many cases under weights in a step', () => {
    const prepared = takeSteps(takeSteps(inMoneySteps({ table, inputs, tipping: [] })).prepare());
    const rule = { kind: 'around', weights: prepared?.values.criteria.map((_, at) => 1 + at) ?? [] } as const;
    expect([...(prepared?.count(rule) ?? [])].length).toBeGreaterThanOrEqual(16);
    expect([...(prepared?.count(rule) ?? [])]).toEqual([]);
  });
});
