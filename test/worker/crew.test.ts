import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { compile } from '../../src/engine/model/compile.ts';
import { createBench } from '../../src/engine/run/evaluate.ts';
import { startBlocks, type FutureBlock } from '../../src/engine/run/future-blocks.ts';
import { futuresPerBlock } from '../../src/engine/run/gather.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { drawnFutures } from '../../src/engine/run/tipping/search-ground.ts';
import { createCrew, lineAt, type HelperLine, type HelperOrder, type Task } from '../../src/worker/crew.ts';
import { help } from '../../src/worker/help.ts';
import { fullInputs } from '../support/model-inputs.ts';
import { patience } from '../support/patience.ts';
import { smallSearch } from '../support/small-search.ts';

const inputs = fullInputs(3);
const size = { futures: 64, histories: 4 };
const open: MessagePort[] = [];

/** A crew of so many helpers, over real lines, and the orders that they were given. */
function crewOf(count: number) {
  const orders: HelperOrder[] = [];
  const lines = Array.from({ length: count }, (): HelperLine => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    help(port1);
    const line = lineAt(port2);
    return {
      ...line,
      send: (order) => {
        orders.push(order);
        line.send(order);
      },
    };
  });
  return { crew: createCrew(lines), orders };
}
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

async function partsOf<Part>(task: Task<Part>, count: number): Promise<readonly Part[]> {
  const found: Part[] = [];
  await vi.waitUntil(() => found.push(...task.take()) >= 0 && found.length >= count, patience);
  return found;
}

function blockAt(place: number, of: ModelInputs = inputs, futures = size.futures): FutureBlock {
  const { histories } = size;
  const steps = startBlocks(createBench(compile(of), histories), { futures, histories })(place);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const inOrder = <Part extends { readonly place: number }>(parts: readonly Part[]) => parts.toSorted((a, b) => a.place - b.place);

describe('a crew', () => {
  it('delivers the blocks that its helpers took, as they are calculated here, and takes the next ones', async () => {
    const { blocks } = crewOf(2).crew.begin(inputs, size);
    expect(inOrder(await partsOf(blocks, 4))).toEqual([0, 1, 2, 3].map((place) => blockAt(place)));
  });

  it('leaves to who asks what no helper has: four blocks each at first, and no block twice', async () => {
    const { crew } = crewOf(1);
    const { blocks } = crew.begin(inputs, { ...size, futures: 96 });
    expect(blocks.claim(4)).toBeUndefined();
    expect([blocks.claim(6), blocks.claim(6), blocks.claim(6)]).toEqual([4, 5, undefined]);
    expect(inOrder(await partsOf(blocks, 4)).map(({ place }) => place)).toEqual([0, 1, 2, 3]);
  });

  it('has two estimates at hand, so that no other helper waits for what it has not begun', () => {
    const { ground, estimates } = smallSearch(inputs, size);
    const searched = crewOf(1).crew.begin(inputs, size).search(ground, estimates);
    expect(searched.claim(estimates.length)).toBe(2);
  });

  it('forgets a table when another begins', async () => {
    const { crew } = crewOf(1);
    const { blocks: before } = crew.begin({ ...inputs, seed: 99 }, size);
    const { blocks } = crew.begin(inputs, size);
    expect(inOrder(await partsOf(blocks, 4))).toEqual([0, 1, 2, 3].map((place) => blockAt(place)));
    expect(before.take()).toEqual([]);
  });

  it('says nothing of what the engine refuses, and is there for the next table', async () => {
    const { crew } = crewOf(1);
    const { blocks: refused } = crew.begin({ ...inputs, frame: { ...inputs.frame, horizonYears: -1 } }, size);
    const { blocks } = crew.begin(inputs, size);
    await partsOf(blocks, 4);
    expect(refused.take()).toEqual([]);
  });

  it('goes over from the blocks to a search, and finds in every estimate what is found here', async () => {
    const { ground, estimates, curves } = smallSearch(inputs, size);
    const assistance = crewOf(3).crew.begin(inputs, size);
    const found = inOrder(await partsOf(assistance.search(ground, estimates), estimates.length));
    expect(found.map(({ curve }) => curve)).toEqual(curves);
    expect(curves.some(({ crossings }) => crossings.length > 0)).toBe(true);
  });

  it('tells its helpers once nothing more is asked, unless they help with something else by then', () => {
    const { crew, orders } = crewOf(1);
    const [first, second] = [crew.begin(inputs, size), crew.begin(inputs, size)];
    first.end();
    expect(orders.some(({ order }) => order === 'end')).toBe(false);
    second.end();
    expect(orders.at(-1)).toEqual({ order: 'end', task: 2 });
  });

  it('holds one block of futures at a time, however large the table', () => {
    const bytes = ({ values, draws, judged, ahead, uncovered, stepDraws, sums }: FutureBlock) =>
      [values, draws, judged, ahead, uncovered, stepDraws, ...Object.values(sums).flat()].reduce(
        (sum, { byteLength }) => sum + byteLength,
        0,
      );
    const block = blockAt(0, inputs, 1_000_000);
    expect(block.futures).toBe(futuresPerBlock);
    expect(bytes(block)).toBe(bytes(blockAt(0)));
    expect(bytes(block)).toBeLessThan(200_000);
  });

  it('is sent no more of a run than the futures that it has', () => {
    const run = startRun(inputs, { futures: 1024, histories: 4 });
    run.advance(16);
    const { draws, uncovered, stepDraws } = drawnFutures(run.baseline(), 4);
    const small = startRun(inputs, { futures: 16, histories: 4 });
    small.advance(16);
    const own = small.baseline();
    expect([draws, uncovered, stepDraws]).toEqual([own.draws, own.uncovered, own.stepDraws]);
    expect(draws.buffer.byteLength).toBe(own.draws.byteLength);
  });
});

it('leaves all to who asks where there are no helpers', () => {
  const { blocks } = createCrew([]).begin(inputs, size);
  expect([0, 1, 2, 3, undefined].map(() => blocks.claim(4))).toEqual([0, 1, 2, 3, undefined]);
});
