import { describe, expect, it } from 'vitest';
import { startRun } from '../../src/engine/simulate/run.ts';
import type { Calculation } from '../../src/worker/calculation.ts';
import { calculate } from '../../src/worker/calculate.ts';
import { exampleInputs } from '../support/example-inputs.ts';

const inputs = await exampleInputs('circuit-boards');
const steps = [...calculate(inputs)];
const found = steps.filter((step) => step !== undefined);
const last = found.at(-1);

describe('a calculation', () => {
  it('finds the likely case, a rough table, a growing table, and at last what tips it', () => {
    expect(found.map(({ stage, table, done }) => [stage, table.futures, table.histories, done])).toEqual([
      ['base', 1, 0, false],
      ['rough', 128, 16, false],
      ['full', 256, 128, false],
      ['full', 512, 128, false],
      ['full', 1024, 128, false],
      ['full', 1024, 128, true],
    ]);
    expect(found.slice(0, -1).every(({ tipping }) => tipping.length === 0)).toBe(true);
    expect(last?.tipping.length).toBeGreaterThan(0);
  });

  it('says in its findings what can be sent from a worker to the page', () => {
    for (const finding of found) expect(structuredClone(finding)).toEqual(finding);
  });

  it('is taken in many small steps, so that it can be left at any of them', () => {
    expect(steps.length).toBeGreaterThan(1000);
  });

  it('gives the table that one run of that size gives', () => {
    const run = startRun(inputs, { futures: 1024, histories: 128 });
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
});
