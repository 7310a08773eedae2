import { historySets } from '../engine/draw/history-sets.ts';
import { compile } from '../engine/model/compile.ts';
import { createBench, type Bench } from '../engine/run/evaluate.ts';
import { startBlocks } from '../engine/run/future-blocks.ts';
import { searchOn } from '../engine/run/tipping/search-ground.ts';
import { stepsOnce, withoutProgress, type Steps } from '../engine/textbook/take-steps.ts';
import type { HelperOrder, HelperReport } from './crew.ts';

export interface Helper {
  hear(order: HelperOrder): void;
  /** One small step; false when there is nothing to do. */
  advance(): boolean;
}

type Begun = Exclude<HelperOrder, { readonly order: 'part' | 'end' }>;
type Table = Extract<HelperOrder, { readonly order: 'table' }>;
type Search = Extract<HelperOrder, { readonly order: 'search' }>;
type PartSteps = Generator<undefined, HelperReport, void>;
/** What calculates for a table, in steps the first time: each takes milliseconds. */
type BenchSteps = () => Steps<Bench>;

/** Does the parts that it is asked for, one after the other. What the engine refuses is refused, and told, where the answer is made. */
export function createHelper(report: (found: HelperReport) => void): Helper {
  let begun: Begun | undefined;
  let waiting: number[] = [];
  let atWork: PartSteps | undefined;
  let partOf: ((place: number) => PartSteps) | undefined;
  let benchOf: BenchSteps | undefined;
  const begin = (order: Begun | undefined) => {
    begun = order;
    waiting = [];
    atWork = undefined;
  };
  return {
    hear(order) {
      if (order.order === 'part') {
        if (order.task === begun?.task) waiting.push(order.place);
      } else if (order.order === 'table') {
        begin(order);
        benchOf = benchSteps(order);
        partOf = blocksOf(order, benchOf);
      } else if (order.order === 'search') {
        begin(order);
        partOf = benchOf && curvesOf(order, benchOf);
      } else if (order.task === begun?.task) begin(undefined);
    },
    advance() {
      if (atWork === undefined) {
        const place = waiting.shift();
        if (place === undefined) return false;
        atWork = partOf?.(place);
      }
      try {
        const step = atWork?.next();
        if (step?.done === false) return true;
        if (step?.value !== undefined) report(step.value);
      } catch {
        // The part is not delivered.
      }
      atWork = undefined;
      return true;
    },
  };
}

function benchSteps({ inputs, size }: Table): BenchSteps {
  return stepsOnce(function* () {
    const model = compile(inputs);
    yield;
    const historiesOf = historySets(model, size.histories);
    historiesOf(0);
    yield;
    const bench = createBench(model, size.histories, historiesOf);
    yield;
    return bench;
  });
}

function blocksOf({ task, size }: Table, benchOf: BenchSteps): (place: number) => PartSteps {
  const blocks = stepsOnce(function* () {
    return startBlocks(yield* benchOf(), size);
  });
  return function* (place) {
    const blockOf = yield* blocks();
    return { report: 'block', task, part: yield* blockOf(place) };
  };
}

function curvesOf({ task, ground, estimates }: Search, benchOf: BenchSteps): (place: number) => PartSteps {
  const curves = stepsOnce(function* () {
    const curveOf = searchOn(yield* benchOf(), ground);
    yield;
    return curveOf;
  });
  return function* (place) {
    const estimate = estimates[place];
    if (estimate === undefined) return { report: 'curve', task, part: { place, curve: undefined } };
    const curveOf = yield* curves();
    const curve = yield* withoutProgress(curveOf(estimate));
    return { report: 'curve', task, part: { place, curve } };
  };
}
