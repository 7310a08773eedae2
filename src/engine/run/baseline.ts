import { addAt, valueAt } from '../textbook/value-at.ts';
import { evaluateFuture, type Bench } from './evaluate.ts';
import { futureDraws, setLikely } from './future-draws.ts';
import { createGathering, gatherFuture, type Gathering, type RunSize } from './gather.ts';
import { tableOf } from './table-of.ts';
import { columns } from './table/futures-table.ts';
import { judgeGates } from './table/gates.ts';

/** Mean PV cost per option of the model. */
export type Means = Float64Array;

/** The futures as they were drawn. */
export interface Baseline {
  readonly bench: Bench;
  readonly futures: number;
  readonly futuresPerStep: number;
  /** `draws[future × estimates + estimate]` */
  readonly draws: Float64Array;
  readonly stepDraws: Float64Array;
  /** `uncovered[(future × options + option) × horizon + year − 1]` */
  readonly uncovered: Float64Array;
  readonly means: Means;
}

const futuresPerStep = 8;
const pvCost = columns.indexOf('pvCost');

/**
 * All futures as drawn: means, draws and weeks without supply, and which options no gate excludes. An option that fails when likely is left
 * out.
 */
export function* findBaseline(
  bench: Bench,
  { futures, histories }: RunSize,
): Generator<void, { baseline: Baseline; open: readonly number[] }, void> {
  const { model, state } = bench;
  setLikely(model, state);
  evaluateFuture(bench);
  yield;
  const gathering = createGathering(bench, futures, histories);
  const setFuture = futureDraws(bench);
  for (let future = 0; future < futures; future += 1) {
    setFuture(future);
    gatherFuture(gathering);
    if (future % futuresPerStep === futuresPerStep - 1) yield;
  }
  const table = tableOf(gathering);
  const open = model.options.flatMap(({ id }, place) => (judgeGates(table, id).status === 'excluded' ? [] : [place]));
  return { baseline: baselineOf(gathering), open };
}

/** The futures gathered so far, as they were drawn. */
export function baselineOf({ bench, values, draws, stepDraws, uncovered, futures }: Gathering): Baseline {
  const { length } = bench.model.options;
  const means = new Float64Array(length);
  for (let future = 0; future < futures; future += 1) {
    for (let option = 0; option < length; option += 1)
      addAt(means, option, valueAt(values, (future * length + option) * columns.length + pvCost) / futures);
  }
  return { bench, futures, futuresPerStep, draws, stepDraws, uncovered, means };
}
