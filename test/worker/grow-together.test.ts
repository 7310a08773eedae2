import { describe, expect, it } from 'vitest';
import { startBlocks, type BlockSteps, type FutureBlock } from '../../src/engine/run/future-blocks.ts';
import { startRun, type Run } from '../../src/engine/run/run.ts';
import type { FuturesTable } from '../../src/engine/run/table/futures-table.ts';
import { growTable } from '../../src/worker/calculate.ts';
import type { Crew } from '../../src/worker/crew.ts';
import { growTogether } from '../../src/worker/grow-together.ts';
import { exampleInputs } from '../support/example-inputs.ts';
import { fullInputs } from '../support/model-inputs.ts';

const settled = await exampleInputs('workwear');
const size = { futures: 320, histories: 4 } as const;
const inputs = fullInputs(3);

interface Hand {
  readonly places: number[];
  calculate: BlockSteps | undefined;
  steps: ReturnType<BlockSteps> | undefined;
  futures: number;
}

/** Helpers that calculate one future each at every tick; one that `isDead` delivers nothing more. */
function playedCrew(count: number, isDead: (helper: number, futures: number) => boolean = () => false) {
  const hands: readonly Hand[] = Array.from({ length: count }, () => ({ places: [], calculate: undefined, steps: undefined, futures: 0 }));
  let arrived: FutureBlock[] = [];
  const crew: Crew = {
    begin: (of, ofSize) => {
      for (const hand of hands) hand.calculate = startBlocks(of, ofSize);
      return {
        give(place) {
          const free = hands.toSorted((a, b) => a.places.length - b.places.length)[0];
          if (free === undefined || free.places.length >= 2) return false;
          free.places.push(place);
          return true;
        },
        take() {
          const taken = arrived;
          arrived = [];
          return taken;
        },
      };
    },
  };
  const tick = () => {
    for (const [helper, hand] of hands.entries()) {
      const [place] = hand.places;
      if (place === undefined || isDead(helper, hand.futures)) continue;
      hand.steps ??= hand.calculate?.(place);
      const step = hand.steps?.next();
      if (step?.done !== true) hand.futures += 1;
      else {
        arrived.push(step.value);
        hand.places.shift();
        hand.steps = undefined;
      }
    }
  };
  return { crew, tick, hands };
}

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
