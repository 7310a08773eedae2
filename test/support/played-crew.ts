import { createCrew, type Crew, type HelperLine, type HelperReport } from '../../src/worker/crew.ts';
import { createHelper } from '../../src/worker/helper.ts';

export interface PlayedCrew {
  readonly crew: Crew;
  /** Every helper takes a step. */
  readonly tick: () => void;
  /** Steps that each has taken. */
  readonly steps: readonly number[];
  /** What each has delivered. */
  readonly delivered: readonly HelperReport[][];
}

/** Helpers that take one step each at every tick, with lines that copy what is sent; one that `isDead` does nothing more. */
export function playedCrew(count: number, isDead: (helper: number, steps: number) => boolean = () => false): PlayedCrew {
  const steps = Array.from({ length: count }, () => 0);
  const delivered = steps.map((): HelperReport[] => []);
  const hands = delivered.map((found) => {
    let hear: (report: HelperReport) => void = () => undefined;
    const helper = createHelper((report) => {
      found.push(report);
      hear(structuredClone(report));
    });
    const line: HelperLine = {
      send: (order) => helper.hear(structuredClone(order)),
      listen: (listener) => {
        hear = listener;
      },
    };
    return { helper, line };
  });
  return {
    crew: createCrew(hands.map(({ line }) => line)),
    steps,
    delivered,
    tick: () => {
      for (const [at, { helper }] of hands.entries()) {
        const taken = steps[at] ?? 0;
        if (!isDead(at, taken) && helper.advance()) steps[at] = taken + 1;
      }
    },
  };
}
