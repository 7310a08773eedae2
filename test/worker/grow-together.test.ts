import { describe, expect, it } from 'vitest';
import { startRun, type Run } from '../../src/engine/run/run.ts';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import { growTable } from '../../src/worker/calculate.ts';
import { growTogether } from '../../src/worker/grow-together.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { fullInputs } from '../support/model-inputs.ts';
import { playedCrew } from '../support/played-crew.ts';

const settled = await exampleInputs('workwear');
const size = { futures: 320, histories: 4 } as const;
const inputs = fullInputs(3);

function tableOf(run: Run) {
  return { table: run.table(), baseline: { ...run.baseline(), bench: undefined } };
}

function alone() {
  const run = startRun(inputs, size);
  run.advance(size.futures);
  return tableOf(run);
}

function together(helpers: number, isDead?: (helper: number, futures: number) => boolean) {
  const played = playedCrew(helpers, isDead);
  const run = startRun(inputs, size);
  const grow = growTogether({ run, inputs, size, crew: played.crew });
  let ticks = 0;
  const stages = [128, size.futures].map((until) => {
    for (const _ of grow(until)) {
      ticks += 1;
      played.tick();
    }
    return run.table().futures;
  });
  return { run, ticks, stages, hands: played.hands };
}

describe('a table that grows with helpers', () => {
  it.each([0, 1, 2, 3])('is the table that one worker makes, to the last bit: %d helpers', (helpers) => {
    const { run, stages } = together(helpers);
    expect(stages).toEqual([128, 320]);
    expect(tableOf(run)).toEqual(alone());
  });

  it('takes less than a third of the time with three helpers, and each does its part of the work', () => {
    const { ticks, hands } = together(3);
    expect(ticks).toBeLessThan(size.futures / 3);
    for (const { futures } of hands) expect(futures).toBeGreaterThan(size.futures / 6);
  });

  it('is whole where a helper never says a word, or dies at its work', () => {
    const expected = alone();
    const silent = together(3, (helper) => helper === 1);
    expect(tableOf(silent.run)).toEqual(expected);
    expect(silent.ticks).toBeLessThan(size.futures / 2);
    expect(tableOf(together(3, (helper, futures) => helper === 0 && futures > 20).run)).toEqual(expected);
    const dead = together(3, () => true);
    expect(tableOf(dead.run)).toEqual(expected);
    expect(dead.ticks).toBeLessThanOrEqual(size.futures);
  });
});

describe('the table of an answer', () => {
  it('shows the same as it grows and stops as early with helpers as without', () => {
    const { crew, tick } = playedCrew(2);
    const grow = (steps: ReturnType<typeof growTable>) => {
      const shown: FuturesTable[] = [];
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) {
        if (step.value !== undefined) shown.push(step.value);
        tick();
      }
      return { shown, last: step.value.table };
    };
    const alone = grow(growTable(settled));
    expect(alone.last.futures).toBeLessThan(1024);
    expect(grow(growTable(settled, crew))).toEqual(alone);
  });
});
