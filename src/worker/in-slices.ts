import { pump, type Pump } from './pump.ts';

const usual = 20; // milliseconds: with the longest step the page answers within 50

/** Takes the steps on the page itself, in slices between which it can be used. */
export function inSlices<Found extends { readonly done: boolean }>(
  steps: Iterator<Found | undefined, void>,
  hear: Pick<Pump<Found>, 'isCancelled' | 'onFound'>,
  slice = usual,
): Promise<void> {
  return pump(steps, { slice, now: () => performance.now(), pause: () => new Promise((resolve) => setTimeout(resolve)), ...hear });
}
