import type { ModelInputs } from '../engine/model/inputs.ts';
import { startRun } from '../engine/run/run.ts';
import { meanCosts } from '../engine/run/table/mean-costs.ts';
import type { MeansCalculation } from './calculation.ts';

/** Enough for where a value turns the order: with twice as many futures the turning points of the examples come no nearer to those of 512. */
export const meansSize = { futures: 64, histories: 16 } as const;

/** The steps of calculating what every option costs on average in a small table. */
export function* calculateMeans(inputs: ModelInputs): Generator<MeansCalculation | undefined, void> {
  const run = startRun(inputs, meansSize);
  while (!run.advance(4)) yield;
  yield { costs: meanCosts(run.table()), done: true };
}
