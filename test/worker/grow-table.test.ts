import { describe, expect, it } from 'vitest';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { futuresPerBlock } from '../../src/engine/run/gather.ts';
import { startRun, type Run } from '../../src/engine/run/run.ts';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import { once } from '../../src/engine/textbook/once.ts';
import { fullTable } from '../../src/worker/calculation.ts';
import { growTable } from '../../src/worker/grow-table.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { fullInputs } from '../support/model-inputs.ts';
import { playedCrew } from '../support/played-crew.ts';

/** As many futures as an answer has, with fewer histories. */
const size = { ...fullTable, histories: 16 };
const settled = await exampleInputs('workwear');
const inputs = fullInputs(3);

function tableOf(run: Run) {
  return { table: run.table(), baseline: { ...run.baseline(), bench: undefined } };
}

/** A table that grows with so many helpers, or alone, and what was shown of it on the way. */
function grow(of: ModelInputs, helpers?: number, isDead?: (helper: number, steps: number) => boolean) {
  const { crew, tick, delivered } = playedCrew(helpers ?? 0, isDead);
  const steps = growTable(of, { ...(helpers === undefined ? {} : { blocksNow: once(() => crew.begin(of, size).blocks) }), size });
  const shown: FuturesTable[] = [];
  let own = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    if (step.value !== undefined) shown.push(step.value.table);
    own += 1;
    tick();
  }
  const { run, table } = step.value;
  return { found: tableOf(run), table, shown, own, blocks: delivered.map(({ length }) => length) };
}

const alone = grow(inputs);
const whole = alone.table.futures;

describe('a table that grows with helpers', () => {
  it.each([0, 1, 2, 3])('is the table that one worker makes, to the last bit: %d helpers', (helpers) => {
    expect(grow(inputs, helpers).found).toEqual(alone.found);
  });

  it('takes less than a third of the steps with three helpers, and each does its part of the work', () => {
    const { own, blocks } = grow(inputs, 3);
    expect(own).toBeLessThan(whole / 3);
    for (const count of blocks) expect(count * futuresPerBlock).toBeGreaterThan(whole / 6);
  });

  it('is whole where a helper never says a word, or dies at its work', () => {
    const silent = grow(inputs, 3, (helper) => helper === 1);
    expect(silent.found).toEqual(alone.found);
    expect(silent.own).toBeLessThan(whole / 2);
    expect(grow(inputs, 3, (helper, steps) => helper === 0 && steps > 20).found).toEqual(alone.found);
    const dead = grow(inputs, 3, () => true);
    expect(dead.found).toEqual(alone.found);
    expect(dead.own).toBeLessThan(alone.own + futuresPerBlock); // no block twice
  });

  it('shows the same as it grows, but for what is overtaken, and stops as early as without helpers', () => {
    expect(alone.shown.length).toBeGreaterThan(0);
    for (const table of grow(inputs, 2).shown) expect(alone.shown).toContainEqual(table);
    const early = grow(settled);
    expect(early.table.futures).toBeLessThan(size.futures);
    expect(grow(settled, 2).found).toEqual(early.found);
  });

  it('shows the rough table first, unless helpers have the first size ready and that is enough', () => {
    const shownOf = (of: ModelInputs, ticksBefore: number, helpers = 3) => {
      const { crew, tick } = playedCrew(helpers);
      const { blocks } = crew.begin(of, size);
      for (let count = 0; count < ticksBefore; count += 1) tick();
      const rough = startRun(of, { futures: 16, histories: 4 });
      rough.advance(16);
      const shown: string[] = [];
      for (const step of growTable(of, { ...(helpers > 0 ? { blocksNow: () => blocks } : {}), size, rough: rough.table() })) {
        if (step !== undefined) shown.push(`${step.stage} ${step.table.futures}`);
        tick();
      }
      return shown;
    };
    expect(shownOf(settled, 200)).toEqual([]);
    expect(shownOf(settled, 0)).toEqual(['rough 16']);
    expect(shownOf(settled, 0, 0)).toEqual(['rough 16']);
    expect(shownOf(inputs, 200)[0]).toBe('rough 16');
    expect(shownOf(inputs, 0, 0)).toEqual(['rough 16', 'full 256', 'full 512']);
  });
});
