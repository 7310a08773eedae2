import { afterEach, describe, expect, it, vi } from 'vitest';
import { startBlocks, type FutureBlock } from '../../src/engine/run/future-blocks.ts';
import { futuresPerBlock } from '../../src/engine/run/gather.ts';
import { createCrew, type Task } from '../../src/worker/crew.ts';
import { help } from '../../src/worker/help.ts';
import { fullInputs } from '../support/model-inputs.ts';
import { patience } from '../support/patience.ts';

const inputs = fullInputs(3);
const size = { futures: 64, histories: 4 };
const open: MessagePort[] = [];

/** A crew of so many helpers, over real lines. */
function crewOf(count: number) {
  const lines = Array.from({ length: count }, () => new MessageChannel());
  for (const { port1, port2 } of lines) {
    open.push(port1, port2);
    help(port1);
  }
  return createCrew(lines.map(({ port2 }) => port2));
}
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

async function blocksOf(task: Task, count: number): Promise<readonly FutureBlock[]> {
  const found: FutureBlock[] = [];
  await vi.waitUntil(() => found.push(...task.take()) >= 0 && found.length >= count, patience);
  return found;
}

function blockAt(place: number): FutureBlock {
  const steps = startBlocks(inputs, size)(place);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

describe('a crew', () => {
  it('delivers the blocks that its helpers took, as they are calculated here', async () => {
    const task = crewOf(2).begin(inputs, size);
    expect([0, 1, 2, 3].map((place) => task.give(place))).toEqual([true, true, true, true]);
    const found = await blocksOf(task, 4);
    expect(found.toSorted((a, b) => a.place - b.place)).toEqual([0, 1, 2, 3].map(blockAt));
  });

  it('takes two blocks a helper at a time, and more once one has come in', async () => {
    const task = crewOf(1).begin(inputs, size);
    expect([0, 1, 2].map((place) => task.give(place))).toEqual([true, true, false]);
    await blocksOf(task, 1);
    expect(task.give(2)).toBe(true);
  });

  it('forgets a table when another begins', async () => {
    const crew = crewOf(1);
    const before = crew.begin({ ...inputs, seed: 99 }, size);
    before.give(0);
    before.give(1);
    const task = crew.begin(inputs, size);
    expect(task.give(1)).toBe(true);
    expect(await blocksOf(task, 1)).toEqual([blockAt(1)]);
  });

  it('says nothing of what the engine refuses, and is there for the next table', async () => {
    const crew = crewOf(1);
    const refused = crew.begin({ ...inputs, frame: { ...inputs.frame, horizonYears: -1 } }, size);
    expect(refused.give(0)).toBe(true);
    const task = crew.begin(inputs, size);
    task.give(2);
    expect(await blocksOf(task, 1)).toEqual([blockAt(2)]);
    expect(refused.take()).toEqual([]);
  });

  it('holds one block of futures at a time, however large the table', () => {
    const bytes = ({ values, draws, judged, ahead, uncovered, stepDraws, sums }: FutureBlock) =>
      [values, draws, judged, ahead, uncovered, stepDraws, ...Object.values(sums).flat()].reduce(
        (sum, { byteLength }) => sum + byteLength,
        0,
      );
    const steps = startBlocks(inputs, { futures: 1_000_000, histories: 4 })(0);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value.futures).toBe(futuresPerBlock);
    expect(bytes(step.value)).toBe(bytes(blockAt(0)));
    expect(bytes(step.value)).toBeLessThan(200_000);
  });
});

it('has nobody take a block where there are no helpers', () => {
  expect(createCrew([]).begin(inputs, size).give(0)).toBe(false);
});
