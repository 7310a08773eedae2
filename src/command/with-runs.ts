import type { AskingCosts } from '../dossier/explore/typed-turning-points.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';
import { startRun } from '../engine/run/run.ts';
import type { FuturesTable } from '../engine/run/table/futures-table.ts';
import { meanCosts } from '../engine/run/table/mean-costs.ts';
import { meansSize } from '../worker/calculate-means.ts';

/** Does work that asks for mean costs, with small tables that are no larger than that of the answer. */
export function withRuns<Found>(asking: AskingCosts<Found>, table: FuturesTable): Found {
  const futures = Math.min(meansSize.futures, table.futures);
  const histories = Math.min(meansSize.histories, table.histories);
  const costsOf = (inputs: ModelInputs) => {
    const run = startRun(inputs, { futures, histories });
    run.advance(futures);
    return meanCosts(run.table());
  };
  let step = asking.next();
  while (step.done !== true) step = asking.next(step.value && costsOf(step.value));
  return step.value;
}
