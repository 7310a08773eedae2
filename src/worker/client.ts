import { startWorker } from '#worker';
import { createBesideCalculator } from './beside.ts';
import type { Calculator } from './calculation.ts';
import { createSlicedCalculator } from './sliced.ts';

/** Calculates in a worker; where none can start, in short slices on the page itself, with the same results. */
export function createCalculator(start: () => Worker = startWorker): Calculator {
  let calculator: Calculator = createBesideCalculator(start, (waiting) => {
    calculator = createSlicedCalculator();
    if (waiting !== undefined) calculator.run(waiting.inputs, waiting.onProgress, waiting.onFailure);
  });
  return {
    run: (inputs, onProgress, onFailure) => calculator.run(inputs, onProgress, onFailure),
    cancel: () => calculator.cancel(),
    dispose: () => calculator.dispose(),
  };
}
