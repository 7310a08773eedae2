import { startWorker } from '#worker';
import type { ModelInputs } from '../engine/model/inputs.ts';
import { shareWorker, type Ask, type SharedWorkerRuns } from './worker-calculator.ts';
import type { AnswerCalculators, Calculation, Calculator, MeansCalculation, OrderCalculation } from './calculation.ts';
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

/**
 * Calculates the whole answer, on as many cores as there are helpers for and one more, and in the same worker what every option costs on
 * average: it is asked after an answer, where the engine is compiled.
 */
export function createCalculators(start: () => Worker = startWorker, helpers = helpersHere()): AnswerCalculators {
  const shared = shareWorker(start, helpers);
  return { answers: createOn(answer, shared), means: createOn(means, shared) };
}

/** Calculates the order of the options alone, in a worker of its own. */
export function createOrderCalculator(start: () => Worker = startWorker): Calculator<OrderCalculation> {
  return createOn(ranking, shareWorker(start, 0));
}

/** What is no finding at all is not sound either. */
function soundOn<Found>(way: Way<Found>, found: Found): boolean {
  try {
    return way.isSound(found);
  } catch {
    return false;
  }
}

/**
 * Calculates in a worker; where none can start, in short slices on the page itself, with the same results. What a worker finds
 * that is not sound is not passed on: it is ended, and that run is done on the page.
 */
function createOn<Found extends { readonly done: boolean }>(way: Way<Found>, shared: SharedWorkerRuns): Calculator<Found> {
  let calculator: Calculator<Found> = shared.calculatorFor(way, (waiting) => {
    calculator = createPageCalculator(way.load);
    if (waiting !== undefined) calculator.run(waiting.inputs, waiting.onProgress, waiting.onFailure);
  });
  const instead = createPageCalculator(way.load);
  return {
    run: (inputs, onProgress, onFailure) => {
      const judgedBy = (onUnsound: () => void) => (found: Found) => (soundOn(way, found) ? onProgress(found) : onUnsound());
      const refuse = () => {
        instead.cancel();
        onFailure('inputs');
      };
      const doOnPage = () => {
        calculator.dispose();
        instead.run(inputs, judgedBy(refuse), onFailure);
      };
      instead.cancel();
      calculator.run(inputs, judgedBy(doOnPage), onFailure);
    },
    cancel: () => {
      calculator.cancel();
      instead.cancel();
    },
    dispose: () => {
      calculator.dispose();
      instead.dispose();
    },
  };
}
