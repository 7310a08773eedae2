import { futuresPerSet } from '../../../src/engine/draw/history-sets.ts';
import { compile } from '../../../src/engine/model/compile.ts';
import { createBench, evaluateFuture, setHistories } from '../../../src/engine/run/evaluate.ts';
import { futureDraws } from '../../../src/engine/run/future-draws.ts';
import { createGathering, gatherFuture } from '../../../src/engine/run/gather.ts';
import { tableOf } from '../../../src/engine/run/table-of.ts';
import { measure } from '../../../src/engine/run/measures.ts';
import { columns } from '../../../src/engine/run/table/futures-table.ts';
import { meanOf, readColumn } from '../../../src/engine/run/table/read-table.ts';
import { fullInputs } from '../../support/model-inputs.ts';
import { peerInputs, setDrawn } from './peer-inputs.ts';

export { columns };

/** Size of the table that is compared. */
export const size = { futures: 1024, histories: 64 } as const;

/** The compiled model of the table, all that is drawn for it, and the engine's own way to fill it from these. */
export function ourTable() {
  const inputs = fullInputs();
  const bench = createBench(compile(inputs), size.histories);
  const { model, state } = bench;
  const drawn = {
    futures: size.futures,
    draws: new Float64Array(size.futures * model.estimates.length),
    stepDraws: new Float64Array(size.futures * model.stepIds.length),
    sets: Array.from({ length: size.futures / futuresPerSet }, (_, set) => bench.historiesOf(set * futuresPerSet).events),
    futuresPerSet,
  };
  const setFuture = futureDraws(bench);
  for (let future = 0; future < size.futures; future += 1) {
    setFuture(future);
    drawn.draws.set(state.values, future * state.values.length);
    drawn.stepDraws.set(state.stepDraw, future * state.stepDraw.length);
  }
  const table = new Float64Array(size.futures * model.options.length * columns.length);
  const row = new Float64Array(columns.length);
  return {
    options: model.options.map(({ id }) => id),
    arrays: peerInputs(model, drawn),
    /** The table of what was drawn; written over by the next call. */
    fill(): Float64Array {
      for (let future = 0; future < size.futures; future += 1) {
        setDrawn(state, drawn, future);
        setHistories(bench, future);
        evaluateFuture(bench);
        for (let option = 0; option < model.options.length; option += 1) {
          measure(bench, option, row);
          table.set(row, (future * model.options.length + option) * columns.length);
        }
      }
      return table;
    },
  };
}

/** Per option the mean cost above that of staying and the mean tail, EUR, of a table that is drawn anew with this seed. */
export function ourMeans(seed: number): { readonly differences: readonly number[]; readonly tails: readonly number[] } {
  const bench = createBench(compile({ ...fullInputs(), seed }), size.histories);
  const gathering = createGathering(bench, size.futures, size.histories);
  const setFuture = futureDraws(bench);
  for (let future = 0; future < size.futures; future += 1) {
    setFuture(future);
    gatherFuture(gathering);
  }
  const table = tableOf(gathering);
  const costs = table.options.map((option) => meanOf(readColumn(table, option, 'pvCost')));
  return {
    differences: costs.map((cost) => cost - (costs[bench.model.reference] ?? 0)),
    tails: table.options.map((option) => meanOf(readColumn(table, option, 'tail'))),
  };
}
