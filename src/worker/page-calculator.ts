import type { ModelInputs } from '../engine/model/inputs.ts';
import type { Calculator } from './calculation.ts';
import { runOnPage } from './cooperative-steps.ts';

/** Calculates on the page itself, in slices between which it can be used. */
export function createPageCalculator<Found extends { readonly done: boolean }>(
  load: () => Promise<(inputs: ModelInputs) => Iterator<Found | undefined, void>>,
): Calculator<Found> {
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
        const calculate = await load();
        if (isCancelled()) return;
        await runOnPage(calculate(inputs), { isCancelled, onFound: onProgress });
      };
      work().catch(() => {
        if (!isCancelled()) onFailure('inputs');
      });
    },
  };
}
