import { valueAt } from '../../textbook/value-at.ts';
import type { EstimateId } from '../../model/estimate.ts';
import { plausibleSpan } from '../../model/plausible-span.ts';
import { findBaseline } from '../baseline.ts';
import { compile } from '../../model/compile.ts';
import { createBench } from '../evaluate.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { meansAt } from './means-at.ts';
import type { RunSize } from '../gather.ts';

/** A grid over two estimates on which the mean costs are calculated. */
export interface BorderRequest extends RunSize {
  readonly pair: readonly [EstimateId, EstimateId];
  /** Values along each side of the grid; at least 2. */
  readonly values: number;
}

/** Mean PV cost of every option over a grid of two estimates, all other draws the same. */
export interface BorderGrid {
  readonly pair: readonly [EstimateId, EstimateId];
  /** Rising, in even steps over what each could plausibly be. */
  readonly values: readonly [readonly number[], readonly number[]];
  readonly options: readonly OptionId[];
  /** `means[second × first.length + first][option]` in EUR; empty where an option cannot be calculated. */
  readonly means: readonly (readonly number[])[];
}

/**
 * Fixes two estimates at each pair of values of a grid and gives what every option then costs, on the draws of a run of
 * this size. Yields every few futures; nothing for an estimate that is not there or cannot vary.
 */
export function* borderGrid(inputs: ModelInputs, { pair, values, ...size }: BorderRequest): Generator<void, BorderGrid | undefined, void> {
  const [first, second] = pair.map((id) => inputs.estimates.findIndex((estimate) => estimate.id === id));
  const [across, up] = pair.map((id) => evenly(inputs, id, values));
  if (first === undefined || second === undefined || across === undefined || up === undefined) return undefined;
  const bench = createBench(compile(inputs), size.histories);
  const { baseline } = yield* findBaseline(bench, size);
  const { options } = bench.model;
  const kept = options.map((_, place) => place).filter((place) => bench.failures[place] === undefined);
  const at = meansAt(baseline, [first, second]);
  const means: (readonly number[])[] = [];
  for (const above of up) {
    for (const along of across) {
      const found = yield* at(along, above);
      means.push(found === undefined ? [] : kept.map((place) => valueAt(found, place)));
    }
  }
  return { pair, values: [across, up], options: kept.map((place) => options[place]?.id ?? ''), means };
}

/** Undefined for an estimate that is not there or has nowhere to go. */
function evenly({ estimates }: ModelInputs, id: EstimateId, count: number): readonly number[] | undefined {
  const estimate = estimates.find((one) => one.id === id);
  if (estimate === undefined) return undefined;
  const [least, most] = plausibleSpan(estimate);
  return most > least ? Array.from({ length: count }, (_, step) => least + ((most - least) * step) / (count - 1)) : undefined;
}
