import type { ModelInputs } from '../engine/model/inputs.ts';
import { startBlocks, type FutureBlock } from '../engine/run/future-blocks.ts';
import { futuresPerBlock, type RunSize } from '../engine/run/gather.ts';
import type { Run } from '../engine/run/run.ts';
import type { Crew } from './crew.ts';

interface Shared {
  readonly run: Run;
  readonly inputs: ModelInputs;
  readonly size: RunSize;
  readonly crew: Crew;
}

/**
 * The steps in which a table grows until it holds so many futures, calculated here and by the crew: one future each.
 *
 * Helpers take blocks while they have little to do, and so does this worker. When all are given, it calculates those that have not come
 * in, the last one first: so nobody waits, and a helper that dies or says nothing costs its share of the time and no more.
 */
export function growTogether({ run, inputs, size, crew }: Shared): (until: number) => Generator<undefined, void, void> {
  const calculate = startBlocks(inputs, size);
  const task = crew.begin(inputs, size);
  const arrived = new Map<number, FutureBlock>();
  let given = 0;
  let joined = 0;
  const join = () => {
    for (const block of task.take()) arrived.set(block.place, block);
    for (let block = arrived.get(joined); block !== undefined; block = arrived.get(joined)) {
      run.join(block);
      arrived.delete(joined);
      joined += 1;
    }
  };
  const isThere = (place: number) => place < joined || arrived.has(place);
  return function* (until) {
    const end = Math.ceil(until / futuresPerBlock);
    const give = () => {
      while (given < end && task.give(given)) given += 1;
    };
    for (give(); joined < end; give()) {
      let own = end - 1;
      if (given < end) {
        own = given;
        given += 1;
      } else while (isThere(own)) own -= 1;
      const steps = calculate(own);
      for (let step = steps.next(); !isThere(own); step = steps.next()) {
        if (step.done === true) {
          arrived.set(own, step.value);
          break;
        }
        yield;
        give();
        join();
      }
      join();
    }
  };
}
