import type { Calculator } from './calculation.ts';
import { pump } from './pump.ts';

const slice = 20; // milliseconds: with the longest step the page answers within 50

/** Calculates on the page itself, in slices between which it can be used. */
export function createSlicedCalculator(): Calculator {
  let current = 0;
  const cancel = () => {
    current += 1;
  };
  return {
    cancel,
    dispose: cancel,
    run: (inputs, onProgress, onFailure) => {
      current += 1;
      const run = current;
      const isCancelled = () => current !== run;
      const work = async () => {
        const { calculate } = await import('./calculate.ts');
        if (isCancelled()) return;
        await pump(calculate(inputs), {
          slice,
          now: () => performance.now(),
          pause: () => new Promise((resolve) => setTimeout(resolve)),
          isCancelled,
          onFound: onProgress,
        });
      };
      work().catch(() => {
        if (!isCancelled()) onFailure('inputs');
      });
    },
  };
}
