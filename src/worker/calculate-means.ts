import type { ModelInputs } from '../engine/model/inputs.ts';
import { startRun } from '../engine/run/run.ts';
import { meanCosts } from '../engine/run/table/mean-costs.ts';
import { rough } from './calculate.ts';
import type { MeansCalculation } from './calculation.ts';

/** The steps of calculating what every option costs on average in a rough table. */
export function* calculateMeans(inputs: ModelInputs): Generator<MeansCalculation | undefined, void> {
  const run = startRun(inputs, rough);
  while (!run.advance(4)) yield;
  yield { costs: meanCosts(run.table()), done: true };
}
