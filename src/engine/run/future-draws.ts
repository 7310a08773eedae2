import { setAt } from '../textbook/value-at.ts';
import type { FutureState } from './costs/future-state.ts';
import { setHistories, type Bench } from './evaluate.ts';
import { drawEstimates } from '../draw/draw-estimates.ts';
import { keyedRandomAt } from '../textbook/random/keyed-random.ts';
import type { Model } from '../model/model.ts';

/** Sets a future up: its histories, and in the state one draw for every estimate and one for every dated step. */
export type SetFuture = (future: number) => void;

/**
 * The draws of all estimates and dated steps by future: (seed, id, future) decides each of them, so a future is the same whatever was
 * drawn before.
 */
export function futureDraws(bench: Bench): SetFuture {
  const { estimates, stepIds, seed } = bench.model;
  const { values, stepDraw } = bench.state;
  const draw = drawEstimates(estimates, seed);
  const steps = stepIds.map((id) => keyedRandomAt(seed, `step:${id}`));
  return (future) => {
    setHistories(bench, future);
    draw(future, values);
    for (const [step, drawStep] of steps.entries()) setAt(stepDraw, step, drawStep(future));
  };
}

/** The likely future: every estimate at its likely value; a dated step happens when it has an even chance or better. */
export function setLikely({ estimates }: Model, { values, stepDraw }: FutureState): void {
  estimates.forEach(({ likely }, place) => {
    setAt(values, place, Number.isFinite(likely) ? likely : 0);
  });
  stepDraw.fill(0.5 - Number.EPSILON);
}
