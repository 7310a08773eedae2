import type { ModelInputs } from '../engine/model/inputs.ts';
import type { FutureBlock } from '../engine/run/future-blocks.ts';
import type { RunSize } from '../engine/run/gather.ts';

/** To a helper. A task that begins takes the place of the one before, with the blocks that it still had to do. */
export type HelperOrder =
  | { readonly order: 'begin'; readonly task: number; readonly inputs: ModelInputs; readonly size: RunSize }
  | { readonly order: 'block'; readonly task: number; readonly place: number };

/** From a helper. One that cannot says nothing. */
export interface HelperReport {
  readonly task: number;
  readonly block: FutureBlock;
}

/** Other workers that calculate blocks of one table. Nothing is counted on: what they do not deliver can be calculated here. */
export interface Crew {
  begin(inputs: ModelInputs, size: RunSize): Task;
}

/** One table that a crew helps with. */
export interface Task {
  /** Whether a helper took the block at this place; none does while all have enough to do. */
  give(place: number): boolean;
  /** The blocks that have come in since this was asked before. */
  take(): readonly FutureBlock[];
}

/** Blocks that a helper has at a time: one to work on, and one to go on with. */
const blocksAtHand = 2;

/** Helpers at the other end of these ports. */
export function createCrew(ports: readonly MessagePort[]): Crew {
  let task = 0;
  let arrived: FutureBlock[] = [];
  const atHand = ports.map(() => 0);
  for (const [at, port] of ports.entries()) {
    port.onmessage = ({ data }: MessageEvent<HelperReport>) => {
      if (data.task !== task) return;
      atHand[at] = (atHand[at] ?? 1) - 1;
      arrived.push(data.block);
    };
  }
  const order = (at: number, one: HelperOrder) => ports[at]?.postMessage(one);
  return {
    begin(inputs, size) {
      task += 1;
      arrived = [];
      atHand.fill(0);
      for (const at of ports.keys()) order(at, { order: 'begin', task, inputs, size });
      return {
        give(place) {
          const least = Math.min(...atHand);
          if (!(least < blocksAtHand)) return false;
          const at = atHand.indexOf(least);
          atHand[at] = least + 1;
          order(at, { order: 'block', task, place });
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
}
