import { judgeGates } from '../table/gates.ts';
import { evaluateFuture, type Bench } from '../evaluate.ts';
import { futureDraws, setLikely } from '../future-draws.ts';
import { createGathering, gatherFuture, tableOf } from '../gather.ts';
import type { Baseline } from './means-at.ts';
import type { RunSize } from '../run.ts';

const futuresPerStep = 8;

/** All futures as drawn: means, draws and weeks without supply, and which options no gate excludes. An option that fails when likely is left out. */
export function* findBaseline(
  bench: Bench,
  { futures, histories }: RunSize,
): Generator<void, { baseline: Baseline; open: readonly number[] }, void> {
  const { model, state } = bench;
  setLikely(model, state);
  evaluateFuture(bench);
  yield;
  const size = model.options.length * model.horizon;
  const gathering = createGathering(bench, futures, histories);
  const stepDraws = new Float64Array(futures * model.stepIds.length);
  const uncovered = new Float64Array(futures * size);
  const sums = new Float64Array(model.options.length);
  const setFuture = futureDraws(model);
  for (let future = 0; future < futures; future += 1) {
    setFuture(future, state);
    stepDraws.set(state.stepDraw, future * model.stepIds.length);
    gatherFuture(gathering);
    uncovered.set(bench.uncovered, future * size);
    for (let option = 0; option < sums.length; option += 1) sums[option] = (sums[option] ?? 0) + (bench.ledger.total[option] ?? 0);
    if (future % futuresPerStep === futuresPerStep - 1) yield;
  }
  const table = tableOf(gathering);
  const open = model.options.flatMap(({ id }, place) => (judgeGates(table, id).status === 'excluded' ? [] : [place]));
  const baseline = { bench, futures, futuresPerStep, draws: table.draws, stepDraws, uncovered, means: sums.map((sum) => sum / futures) };
  return { baseline, open };
}
