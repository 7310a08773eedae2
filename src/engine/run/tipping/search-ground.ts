import type { Failure } from '../../model/failure.ts';
import type { Baseline } from '../baseline.ts';
import { createBench, type Bench } from '../evaluate.ts';
import { startCurves, type CurveSteps, type TippingRequest } from './tipping.ts';

/** The futures of a run as they were drawn, without the room to calculate in: what can be sent from one worker to another. */
export interface DrawnFutures extends Omit<Baseline, 'bench'> {
  readonly histories: number;
  /** Per option, what went wrong with it. */
  readonly failures: readonly (Failure | undefined)[];
}

/** What turning points are sought on: an estimate is searched to the same bits wherever this is. */
export interface SearchGround extends Required<Pick<TippingRequest, 'leader' | 'pair'>> {
  readonly answer: DrawnFutures;
  readonly sketch: DrawnFutures;
}

/** A copy: what is calculated with the run later changes nothing in it. */
export function drawnFutures({ bench, ...drawn }: Baseline, histories: number): DrawnFutures {
  const { futures, draws, stepDraws, uncovered, means } = drawn;
  const { estimates, stepIds } = bench.model;
  return {
    ...drawn,
    histories,
    draws: draws.slice(0, futures * estimates.length),
    stepDraws: stepDraws.slice(0, futures * stepIds.length),
    uncovered: uncovered.slice(0, futures * bench.uncovered.length),
    means: means.slice(),
    failures: [...bench.failures],
  };
}

/**
 * Searches elsewhere than where the two runs were calculated.
 *
 * @param bench of the same inputs, with the histories of the answer; nothing else is calculated on it meanwhile
 */
export function searchOn(bench: Bench, { leader, pair, answer, sketch }: SearchGround): CurveSteps {
  const small = createBench(bench.model, sketch.histories);
  return startCurves({ leader, pair, answer: baselineOn(bench, answer), baseline: baselineOn(small, sketch), open: [] });
}

function baselineOn(bench: Bench, { failures, futures, futuresPerStep, draws, stepDraws, uncovered, means }: DrawnFutures): Baseline {
  failures.forEach((failure, option) => {
    bench.failures[option] = failure;
  });
  return { bench, futures, futuresPerStep, draws, stepDraws, uncovered, means };
}
