import { evaluatePart, type Bench } from './evaluate.ts';
import { reachOf } from './reach.ts';

/** Mean PV cost per option of the model. */
export type Means = Float64Array;

/** The futures as they were drawn. */
export interface Baseline {
  readonly bench: Bench;
  readonly futures: number;
  readonly futuresPerStep: number;
  /** `draws[future × estimates + estimate]` */
  readonly draws: Float64Array;
  readonly stepDraws: Float64Array;
  /** `uncovered[(future × options + option) × horizon + year − 1]` */
  readonly uncovered: Float64Array;
  readonly means: Means;
}

/** Means while an estimate stands at a value; `undefined` when an option cannot be calculated there. Yields every few futures. */
export type MeansAt = (value: number) => Generator<void, Means | undefined, void>;

/** The same draws but for one estimate. Only what it reaches is calculated again, and a value asked twice only once. */
export function meansAt(baseline: Baseline, estimate: number): MeansAt {
  const { model } = baseline.bench;
  const reach = reachOf(model, estimate);
  const known = new Map<number, Means | undefined>();
  return function* (value) {
    if (known.has(value)) return known.get(value);
    const means = reach.options.includes(1) ? yield* calculate(baseline, { estimate, value, ...reach }) : baseline.means;
    known.set(value, means);
    return means;
  };
}

interface Fixed {
  readonly estimate: number;
  readonly value: number;
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
    for (let option = 0; option < sums.length; option += 1) sums[option] = (sums[option] ?? 0) + (ledger.total[option] ?? 0);
    if (future % futuresPerStep === futuresPerStep - 1) yield;
  }
  return sums.map((sum, option) => (fixed.options[option] === 1 ? sum / futures : (baseline.means[option] ?? 0)));
}

function evaluateFixed(
  { bench, draws, stepDraws, uncovered }: Baseline,
  { estimate, value, options, outages }: Fixed,
  future: number,
): void {
  const { state } = bench;
  const drawn = state.values.length;
  const steps = state.stepDraw.length;
  const size = bench.uncovered.length;
  state.values.set(draws.subarray(future * drawn, (future + 1) * drawn));
  state.values[estimate] = value;
  state.stepDraw.set(stepDraws.subarray(future * steps, (future + 1) * steps));
  evaluatePart(bench, { options, uncovered: outages ? undefined : uncovered.subarray(future * size, (future + 1) * size) });
}
