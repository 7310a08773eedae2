import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import type { Baseline } from '../../src/engine/run/baseline.ts';
import type { RunSize } from '../../src/engine/run/gather.ts';
import { startRun } from '../../src/engine/run/run.ts';
import { drawnFutures, type SearchGround } from '../../src/engine/run/tipping/search-ground.ts';
import type { TippingCurve } from '../../src/engine/run/tipping/tipping-table.ts';
import { startTipping } from '../../src/engine/run/tipping/tipping.ts';

/** A search for turning points of the first option in all estimates, on a run of this size and one of half as many futures. */
export function smallSearch(
  inputs: ModelInputs,
  size: RunSize,
): { readonly ground: SearchGround; readonly estimates: readonly string[]; readonly curves: readonly TippingCurve[] } {
  const baselineOf = (futures: number): Baseline => {
    const run = startRun(inputs, { ...size, futures });
    run.advance(futures);
    return run.baseline();
  };
  const [answer, sketch] = [baselineOf(size.futures), baselineOf(size.futures / 2)];
  const [leader = '', ...others] = inputs.options.map(({ id }) => id);
  const pair = { mine: [leader], others };
  const estimates = inputs.estimates.map(({ id }) => id);
  const search = startTipping(inputs, { ...size, leader, pair, estimates, answer, sketch });
  while (!search.advance());
  const [answered, sketched] = [answer, sketch].map((run) => drawnFutures(run, size.histories));
  if (answered === undefined || sketched === undefined) throw new Error('no runs');
  return { ground: { leader, pair, answer: answered, sketch: sketched }, estimates, curves: search.curves() };
}
