import type { ModelInputs } from '../engine/simulate/inputs.ts';
import type { Calculation, CalculationFailure, Calculator } from './calculation.ts';
import { createLink } from './link.ts';
import type { Report } from './messages.ts';

export interface Run {
  readonly id: number;
  readonly inputs: ModelInputs;
  readonly onProgress: (calculation: Calculation) => void;
  readonly onFailure: (reason: CalculationFailure) => void;
}

/**
 * Calculates in a worker, and in a new one after it hung: once more the same run, for a laden machine can look like a hung worker.
 * `onNoWorker` takes over the run that waits for it.
 */
export function createBesideCalculator(start: () => Worker, onNoWorker: (waiting: Run | undefined) => void): Calculator {
  let latest: Run | undefined;
  let again: Run | undefined;
  let count = 0;
  const link = createLink(start, {
    onReport: (report) => (latest === undefined ? false : hear(report, latest)),
    onNoWorker: () => onNoWorker(latest),
    onHung: () => {
      const hung = latest;
      if (hung !== undefined && hung !== again) {
        again = hung;
        link.send({ order: 'run', run: hung.id, inputs: hung.inputs });
        return;
      }
      latest = undefined;
      hung?.onFailure('hung');
    },
  });
  const cancel = () => {
    if (latest !== undefined) link.send({ order: 'cancel' });
    latest = undefined;
  };
  return {
    cancel,
    run: (inputs, onProgress, onFailure) => {
      count += 1;
      latest = { id: count, inputs, onProgress, onFailure };
      link.send({ order: 'run', run: count, inputs });
    },
    dispose: () => {
      latest = undefined;
      link.stop();
    },
  };
}

/** True while the run goes on. What an earlier run still says is not listened to. */
function hear(report: Report, { id, onProgress, onFailure }: Run): boolean {
  if (report.report === 'ready' || report.run !== id) return true;
  if (report.report === 'failed') onFailure('inputs');
  if (report.report === 'found') onProgress(report.calculation);
  return report.report === 'alive' || (report.report === 'found' && !report.calculation.done);
}
