import { compile } from '../model/compile.ts';
import { createBench } from './evaluate.ts';
import { setLikely } from './future-draws.ts';
import type { FuturesTable } from './table/futures-table.ts';
import { createGathering, gatherFuture } from './gather.ts';
import { tableOf } from './table-of.ts';
import type { ModelInputs } from '../model/inputs.ts';

/**
 * One future of likely values with outages expected in closed form: what a plain calculation would give, by the same
 * elements as the run. Its tail is its mean, since it holds no histories.
 */
export function baseCase(inputs: ModelInputs): FuturesTable {
  const bench = createBench(compile(inputs), 0);
  const gathering = createGathering(bench, 1, 0);
  setLikely(bench.model, bench.state);
  gatherFuture(gathering);
  return tableOf(gathering);
}
