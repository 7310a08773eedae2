import { runSteps, type StepRunner } from './pump.ts';

const usual = 20; // milliseconds: with the longest step the page answers within 50

/** Takes the steps on the page itself, in slices between which it can be used. */
export function runOnPage<Found extends { readonly done: boolean }>(
  steps: Iterator<Found | undefined, void>,
  hear: Pick<StepRunner<Found>, 'isCancelled' | 'onFound'>,
  slice = usual,
): Promise<void> {
  return runSteps(steps, { slice, now: () => performance.now(), pause: () => new Promise((resolve) => setTimeout(resolve)), ...hear });
}
