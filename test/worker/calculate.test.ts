import { describe, expect, it } from 'vitest';
import { adviseInMoney, assessInMoney, conditionalSteps } from '../../src/engine/advise/assess.ts';
import { takeSteps } from '../../src/engine/textbook/take-steps.ts';
import { readColumn } from '../../src/engine/run/table/read-table.ts';
import { constant } from '../../src/engine/model/amount.ts';
import { standardErrorOf } from '../../src/engine/run/deciding-share.ts';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import { startRun } from '../../src/engine/run/run.ts';
import type { Calculation } from '../../src/worker/calculation.ts';
import { calculate } from '../../src/worker/calculate.ts';
import { exampleInputs } from '../support/example-inputs.ts';

const inputs = await exampleInputs('bicycle-frames');
const settled = await exampleInputs('workwear');
const steps = [...calculate(inputs)];
const found = steps.filter((step) => step !== undefined);
const last = found.at(-1);

describe('a calculation', () => {
  it('finds the likely case, a rough table, a growing table, and at last what tips it', () => {
    expect(found.map(({ stage, table, done }) => [stage, table.futures, table.histories, done])).toEqual([
      ['base', 1, 0, false],
      ['rough', 128, 16, false],
      ['full', 256, 64, false],
      ['full', 512, 64, false],
      ['full', 1024, 64, false],
      ['full', 1024, 64, true],
    ]);
    expect(found.slice(0, -1).every(({ tipping }) => tipping.length === 0)).toBe(true);
    expect(last?.tipping.length).toBeGreaterThan(0);
  });

  it('says in its findings what can be sent from a worker to the page', () => {
    for (const finding of found) expect(structuredClone(finding)).toEqual(finding);
  });

  it('brings with its last finding what every estimate does to every value, as the page would find it', () => {
    expect(found.slice(0, -1).every(({ conditional }) => conditional === undefined)).toBe(true);
    const read = last && assessInMoney({ table: last.table, inputs, tipping: last.tipping });
    expect(last?.conditional).toBeDefined();
    expect(last?.conditional).toEqual(read && takeSteps(conditionalSteps(read)));
  });

  it('is taken in many small steps, so that it can be left at any of them', () => {
    expect(steps.length).toBeGreaterThan(1000);
  });

  it('gives the table that one run of that size gives', () => {
    const run = startRun(inputs, { futures: 1024, histories: 64 });
    run.advance(1024);
    expect(last?.table).toEqual(run.table());
  });

  it('is the same every time, to the bit', () => {
    const again: Calculation[] = [];
    for (const step of calculate(inputs)) {
      if (step !== undefined) again.push(step);
      if (step?.stage === 'full') break;
    }
    expect(again).toEqual(found.slice(0, 3));
  });

  it('brings along with every finding the criteria table that the page would read from it', () => {
    const found = take(calculate(settled), 2);
    expect(found).toHaveLength(2);
    for (const { table, tipping, inMoney } of found) {
      expect(inMoney?.criteriaTable?.options.length).toBeGreaterThan(2);
      expect(inMoney).toEqual(assessInMoney({ table, inputs: settled, tipping }).assessment);
    }
  });

  it('stops early once it is known how often the leader costs less, and its table is the beginning of the full one', () => {
    const tables = [...calculate(settled)].filter((step) => step?.stage === 'full').map((step) => step?.table);
    expect(tables.map((table) => table?.futures)).toEqual([256, 256]);
    const run = startRun(settled, { futures: 1024, histories: 64 });
    run.advance(256);
    expect(tables.at(-1)).toEqual(run.table());
    const early = tables.at(-1);
    run.advance(1024);
    const full = run.table();
    const { leader, certainty } = adviseInMoney({ table: full, inputs: settled, tipping: [] });
    const [now, later] = [early, full].map((table) => table && standardErrorOf(table, leader, certainty.rival ?? '')?.share);
    expect(Math.abs((now ?? Number.NaN) - (later ?? Number.NaN))).toBeLessThanOrEqual(0.015);
  });

  it('goes on with the others when what one option says makes no sense, and tells what is wrong with it', () => {
    const broken = {
      ...inputs,
      options: inputs.options.map((option) => (option.id === 'nearshore' ? { ...option, coverWeeks: constant(Number.NaN) } : option)),
    };
    const first = [...take(calculate(broken), 2)];
    const whole = [...take(calculate(inputs), 2)];
    first.forEach(({ table }, at) => {
      expect(table.failed).toEqual([{ option: 'nearshore', reason: 'not-finite' }]);
      expect(table.options).toEqual(whole[at]?.table.options.filter((id) => id !== 'nearshore'));
      for (const id of table.options) expect(costsOf(table, id)).toEqual(costsOf(whole[at]?.table, id));
    });
  });
});

/** The first findings. */
function take(steps: Iterable<Calculation | undefined>, most: number): readonly Calculation[] {
  const found: Calculation[] = [];
  for (const step of steps) {
    if (step !== undefined) found.push(step);
    if (found.length === most) break;
  }
  return found;
}

function costsOf(table: FuturesTable | undefined, id: string): readonly number[] {
  return table === undefined ? [] : Array.from(readColumn(table, id, 'pvCost'));
}
