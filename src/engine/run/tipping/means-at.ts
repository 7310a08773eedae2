import { addAt, setAt, valueAt } from '../../textbook/value-at.ts';
import type { Baseline, Means } from '../baseline.ts';
import { evaluatePart, setHistories } from '../evaluate.ts';
import { reachOf } from '../../model/reach.ts';

/** Means while estimates stand at these values; `undefined` when an option cannot be calculated there. Yields every few futures. */
export type MeansAt = (...values: readonly number[]) => Generator<void, Means | undefined, void>;

/**
 * The same draws but for these estimates. Only what they reach is calculated again, and values asked twice only once.
 *
 * @param places of the options that are wanted, all of them without it; the others keep their means as drawn
 */
export function meansAt(baseline: Baseline, estimates: readonly number[], places?: readonly number[]): MeansAt {
  const { model } = baseline.bench;
  const reaches = estimates.map((estimate) => reachOf(model, estimate));
  const isWanted = (option: number) => places?.includes(option) ?? true;
  const reach = {
    options: Uint8Array.from(model.options, (_, option) =>
      isWanted(option) && reaches.some(({ options }) => valueAt(options, option) === 1) ? 1 : 0,
    ),
    outages: reaches.some(({ outages }) => outages),
  };
  const known = new Map<string, Means | undefined>();
  return function* (...values) {
    const name = values.join(' ');
    if (known.has(name)) return known.get(name);
    const means = reach.options.includes(1) ? yield* calculate(baseline, { estimates, values, ...reach }) : baseline.means;
    known.set(name, means);
    return means;
  };
}

interface Fixed {
  readonly estimates: readonly number[];
  readonly values: readonly number[];
  readonly options: Uint8Array;
  readonly outages: boolean;
}

function* calculate(baseline: Baseline, fixed: Fixed): Generator<void, Means | undefined, void> {
  const { bench, futures, futuresPerStep } = baseline;
  const { ledger, failures } = bench;
  const before = [...failures];
  const sums = new Float64Array(baseline.means.length);
  for (let future = 0; future < futures; future += 1) {
    evaluateFixed(baseline, fixed, future);
    if (failures.some((failure, option) => failure !== before[option])) {
      failures.splice(0, failures.length, ...before);
      return undefined;
    }
    for (let option = 0; option < sums.length; option += 1) addAt(sums, option, valueAt(ledger.total, option));
    if (future % futuresPerStep === futuresPerStep - 1) yield;
  }
  return sums.map((sum, option) => (valueAt(fixed.options, option) === 1 ? sum / futures : valueAt(baseline.means, option)));
}

function evaluateFixed(
  { bench, draws, stepDraws, uncovered }: Baseline,
  { estimates, values, options, outages }: Fixed,
  future: number,
): void {
  const { state } = bench;
  setHistories(bench, future);
  const drawn = state.values.length;
  const steps = state.stepDraw.length;
  const size = bench.uncovered.length;
  state.values.set(draws.subarray(future * drawn, (future + 1) * drawn));
  estimates.forEach((estimate, at) => {
    setAt(state.values, estimate, valueAt(values, at));
  });
  state.stepDraw.set(stepDraws.subarray(future * steps, (future + 1) * steps));
  evaluatePart(bench, { options, uncovered: outages ? undefined : uncovered.subarray(future * size, (future + 1) * size) });
}
