import { describe, expect, it } from 'vitest';
import type { Calculation } from '../../src/worker/calculation.ts';
import { runSteps } from '../../src/worker/cooperative-steps.ts';
import { futuresOf } from '../support/futures-of.ts';

/** A clock on which every step takes three milliseconds. */
function bench(steps: number, cancelAt = Infinity) {
  let clock = 0;
  let taken = 0;
  const slices: number[] = [];
  function* work(): Generator<undefined, void> {
    for (; taken < steps; taken += 1) {
      clock += 3;
      yield;
    }
  }
  const done = runSteps(work(), {
    slice: 12,
    now: () => clock,
    pause: () => Promise.resolve(),
    isCancelled: () => taken >= cancelAt,
    onFound: () => undefined,
    onSlice: () => slices.push(clock),
  });
  return { done, slices, taken: () => taken };
}

describe('steps taken in slices', () => {
  it('pause after twelve milliseconds of work: after 4 steps of 3', async () => {
    const { done, slices, taken } = bench(10);
    await done;
    expect(slices).toEqual([12, 24]);
    expect(taken()).toBe(10);
  });

  it('stop at the first pause after a cancel', async () => {
    const { done, taken } = bench(1000, 1);
    await done;
    expect(taken()).toBeLessThanOrEqual(5);
  });

  it('are ended by a cancel, so that they can tell who works with them', async () => {
    let isEnded = false;
    let clock = 0;
    function* work(): Generator<undefined, void> {
      try {
        for (;;) yield;
      } finally {
        isEnded = true;
      }
    }
    await runSteps(work(), {
      slice: 1,
      now: () => (clock += 1),
      pause: () => Promise.resolve(),
      isCancelled: () => true,
      onFound: () => undefined,
    });
    expect(isEnded).toBe(true);
  });

  it('pass on what throws', async () => {
    function* failing(): Generator<undefined, void> {
      yield;
      throw new RangeError('volume');
    }
    const pumped = runSteps(failing(), {
      slice: 1,
      now: () => 0,
      pause: () => Promise.resolve(),
      isCancelled: () => false,
      onFound: () => undefined,
    });
    await expect(pumped).rejects.toThrow('volume');
  });
});

const found: Calculation = { stage: 'full', table: futuresOf({ costs: { stay: [1] } }), tipping: [], done: false };

it('is heard no more after its last finding, however long that took: silence would be taken for a hung worker', async () => {
  let clock = 0;
  const slices: number[] = [];
  function* slow(): Generator<Calculation | undefined, void> {
    clock += 500;
    yield { ...found, done: true };
  }
  await runSteps(slow(), {
    slice: 12,
    now: () => clock,
    pause: () => Promise.resolve(),
    isCancelled: () => false,
    onFound: () => undefined,
    onSlice: () => void slices.push(clock),
  });
  expect(slices).toEqual([]);
});
