import { startWorker } from '#worker';
import type { ModelInputs } from '../engine/model/inputs.ts';
import { createWorkerCalculator, type Ask } from './worker-calculator.ts';
import type { Calculation, Calculator, MeansCalculation, OrderCalculation } from './calculation.ts';
import { isSound } from './is-sound.ts';
import { helpersHere } from './lend-crew.ts';
import { createPageCalculator } from './page-calculator.ts';

interface Way<Found> extends Ask<Found> {
  /** Found whole: no cost of it is anything but a number. */
  readonly isSound: (found: Found) => boolean;
  /** The same steps, for the page itself. */
  readonly load: () => Promise<(inputs: ModelInputs) => Iterator<Found | undefined, void>>;
}

const answer: Way<Calculation> = {
  order: 'run',
  foundIn: (report) => (report.report === 'found' ? report.calculation : undefined),
  isSound: ({ table }) => isSound(table),
  load: async () => (await import('./calculate.ts')).calculate,
};

const ranking: Way<OrderCalculation> = {
  order: 'rank',
  foundIn: (report) => (report.report === 'ranked' ? report.calculation : undefined),
  isSound: () => true,
  load: async () => (await import('./calculate-order.ts')).calculateOrder,
};

const means: Way<MeansCalculation> = {
  order: 'average',
  foundIn: (report) => (report.report === 'averaged' ? report.calculation : undefined),
  isSound: ({ costs }) => costs.size > 0,
  load: async () => (await import('./calculate-means.ts')).calculateMeans,
};

/** Calculates the whole answer, on as many cores as there are helpers for and one more. */
export function createCalculator(start: () => Worker = startWorker, helpers = helpersHere()): Calculator {
  return createOn(answer, start, helpers);
}

/** Calculates the order of the options alone, in a worker of its own. */
export function createOrderCalculator(start: () => Worker = startWorker): Calculator<OrderCalculation> {
  return createOn(ranking, start);
}

/** Calculates what every option costs on average, in a worker of its own. */
export function createMeansCalculator(start: () => Worker = startWorker): Calculator<MeansCalculation> {
  return createOn(means, start);
}

/** Calculates in a worker; where none can start, in short slices on the page itself, with the same results. */
function createOn<Found extends { readonly done: boolean }>(way: Way<Found>, start: () => Worker, helpers = 0): Calculator<Found> {
  let calculator: Calculator<Found> = createWorkerCalculator(way, {
    start,
    helpers,
    onNoWorker: (waiting) => {
      calculator = createPageCalculator(way.load);
      if (waiting !== undefined) calculator.run(waiting.inputs, waiting.onProgress, waiting.onFailure);
    },
  });
  return {
    run: (inputs, onProgress, onFailure) => {
      const judge = (found: Found) => {
        if (way.isSound(found)) onProgress(found);
        else {
          calculator.cancel();
          onFailure('inputs');
        }
      };
      calculator.run(inputs, judge, onFailure);
    },
    cancel: () => calculator.cancel(),
    dispose: () => calculator.dispose(),
  };
}
