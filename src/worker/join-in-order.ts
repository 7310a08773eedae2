import type { Task } from './crew.ts';

interface Shared<Part> {
  readonly task: Task<Part>;
  /** The steps of a part, calculated here. */
  readonly calculate: (place: number) => Generator<unknown, Part, void>;
  /** Is handed every part once, in their order. */
  readonly join: (part: Part) => void;
}

/** Parts that are joined as they come in. */
export interface Joining {
  /** The steps until all parts before this place are joined. */
  until(end: number): Generator<undefined, void, void>;
  /** Whether they are all there. */
  isThere(end: number): boolean;
}

/**
 * Joins parts that are calculated here and by the crew, in their order.
 *
 * Helpers take parts while there are any, and so does this worker. When all are given, it calculates those that have not come
 * in, the last one first: so nobody waits, and a helper that dies or says nothing costs its share of the time and no more.
 */
export function joinInOrder<Part extends { readonly place: number }>({ task, calculate, join }: Shared<Part>): Joining {
  const arrived = new Map<number, Part>();
  let joined = 0;
  const take = () => {
    for (const part of task.take()) arrived.set(part.place, part);
  };
  const isKnown = (place: number) => place < joined || arrived.has(place);
  const joinUntil = (end: number) => {
    take();
    for (let part = arrived.get(joined); part !== undefined && joined < end; part = arrived.get(joined)) {
      join(part);
      arrived.delete(joined);
      joined += 1;
    }
  };
  return {
    *until(end) {
      for (joinUntil(end); joined < end; joinUntil(end)) {
        let own = task.claim(end) ?? end - 1;
        while (isKnown(own)) own -= 1;
        const steps = calculate(own);
        for (let step = steps.next(); !isKnown(own); step = steps.next()) {
          if (step.done === true) {
            arrived.set(own, step.value);
            break;
          }
          yield;
          take();
        }
      }
    },
    isThere(end) {
      take();
      for (let place = joined; place < end; place += 1) if (!isKnown(place)) return false;
      return true;
    },
  };
}
