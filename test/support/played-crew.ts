import { startBlocks, type BlockSteps, type FutureBlock } from '../../src/engine/run/future-blocks.ts';
import type { Crew } from '../../src/worker/crew.ts';

interface Hand {
  readonly places: number[];
  calculate: BlockSteps | undefined;
  steps: ReturnType<BlockSteps> | undefined;
  futures: number;
}

/** Helpers that calculate one future each at every tick; one that `isDead` delivers nothing more. */
export function playedCrew(count: number, isDead: (helper: number, futures: number) => boolean = () => false) {
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
