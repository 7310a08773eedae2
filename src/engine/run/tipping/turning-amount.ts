import { valueAt } from '../../textbook/value-at.ts';
import type { EstimateId } from '../../model/estimate.ts';
import { compile } from '../../model/compile.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { findBaseline, type Means } from '../baseline.ts';
import { createBench } from '../evaluate.ts';
import type { RunSize } from '../gather.ts';
import { findCrossing, type Lag } from './find-crossing.ts';
import { meansAt } from './means-at.ts';

/** An amount of money of one option of which the value is sought that brings it first. */
export interface AmountRequest extends RunSize {
  /** The option that the amount belongs to. */
  readonly option: OptionId;
  readonly estimate: EstimateId;
  /** Values to calculate, rising. */
  readonly amounts: readonly number[];
}

/** What an amount does to the place of one option among those that no gate excludes. */
export interface TurningAmount {
  /** By how much the option is dearer than the best of the others at each amount, EUR PV; below 0 it comes first. */
  readonly lags: readonly Lag[];
  /** The amount from which it comes first; undefined when it does so already, or never within what was looked at. */
  readonly from: number | undefined;
  /** A gate excludes it, whatever the amount. */
  readonly excluded: boolean;
}

/**
 * Fixes one estimate at each amount and gives by how much its option is dearer than the best of the others; then narrows down
 * where that turns, on the same draws. Nothing where the option or the estimate is not there. Yields every few futures.
 */
export function* turningAmount(
  inputs: ModelInputs,
  { option, estimate, amounts, ...size }: AmountRequest,
): Generator<void, TurningAmount | undefined, void> {
  const bench = createBench(compile(inputs), size.histories);
  const { baseline, open } = yield* findBaseline(bench, size);
  const mine = bench.model.options.findIndex(({ id }) => id === option);
  const moved = bench.model.estimates.findIndex(({ id }) => id === estimate);
  const others = open.filter((place) => place !== mine && bench.failures[place] === undefined);
  if (mine === -1 || moved === -1 || others.length === 0 || bench.failures[mine] !== undefined) return undefined;
  const at = meansAt(baseline, [moved]);
  const lagOf = (means: Means) => valueAt(means, mine) - Math.min(...others.map((place) => valueAt(means, place)));
  const lags: Lag[] = [];
  for (const value of amounts) {
    const means = yield* at(value);
    if (means === undefined) return undefined;
    lags.push({ value, by: lagOf(means) });
  }
  const turn = lags.findIndex(({ by }, place) => by <= 0 && (lags[place - 1]?.by ?? 0) > 0);
  const [dearer, first] = [lags[turn - 1], lags[turn]];
  const excluded = !open.includes(mine);
  if (dearer === undefined || first === undefined) return { lags, from: undefined, excluded };
  const search = findCrossing(dearer, first);
  let step = search.next();
  while (step.done !== true) {
    const means = yield* at(step.value);
    step = search.next(means === undefined ? undefined : lagOf(means));
  }
  return { lags, from: step.value?.value, excluded };
}
