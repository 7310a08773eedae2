import type { ModelInputs } from '../engine/model/inputs.ts';
import type { CalculationFailure, Calculator } from './calculation.ts';
import { createLink } from './link.ts';
import type { Report } from './messages.ts';

export interface Run<Found> {
  readonly id: number;
  readonly inputs: ModelInputs;
  readonly onProgress: (found: Found) => void;
  readonly onFailure: (reason: CalculationFailure) => void;
}

/** What is asked of the worker, and what it finds of that. */
export interface Ask<Found> {
  readonly order: 'run' | 'rank' | 'average';
  readonly foundIn: (report: Report) => Found | undefined;
}

interface Ends<Found> {
  readonly start: () => Worker;
  /** Workers beside the first for one table. */
  readonly helpers: number;
  /** Takes over the run that waits for it. */
  readonly onNoWorker: (waiting: Run<Found> | undefined) => void;
}

/**
 * Calculates in a worker, and in a new one after it hung: once more the same run, for a laden machine can look like a hung worker.
 * Where both were ready and said not a word of the run that is understood, no message gets through: the page takes over.
 */
export function createWorkerCalculator<Found extends { readonly done: boolean }>(
  ask: Ask<Found>,
  { start, helpers, onNoWorker }: Ends<Found>,
): Calculator<Found> {
  let latest: Run<Found> | undefined;
  let again: Run<Found> | undefined;
  let spoke = false;
  let count = 0;
  const link = createLink(start, {
    helpers,
    onReport: (report) => {
      if (latest === undefined) return false;
      spoke ||= isWordOf(report, latest, ask);
      return hear(report, latest, ask);
    },
    onNoWorker: () => onNoWorker(latest),
    onHung: () => {
      const hung = latest;
      if (hung !== undefined && hung !== again) {
        again = hung;
        link.send({ order: ask.order, run: hung.id, inputs: hung.inputs });
        return;
      }
      latest = undefined;
      if (hung !== undefined && !spoke) onNoWorker(hung);
      else hung?.onFailure('hung');
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
      spoke = false;
      latest = { id: count, inputs, onProgress, onFailure };
      link.send({ order: ask.order, run: count, inputs });
    },
    dispose: () => {
      latest = undefined;
      link.stop();
    },
  };
}

/** Whether a report says something of a run. */
function isWordOf<Found>(report: Report, { id }: Run<Found>, { foundIn }: Ask<Found>): boolean {
  if (report.report === 'ready' || report.run !== id) return false;
  return report.report === 'alive' || report.report === 'failed' || foundIn(report) !== undefined;
}

/** True while the run goes on. What an earlier run still says is not listened to. */
function hear<Found extends { readonly done: boolean }>(
  report: Report,
  { id, onProgress, onFailure }: Run<Found>,
  { foundIn }: Ask<Found>,
): boolean {
  if (report.report === 'ready' || report.run !== id) return true;
  if (report.report === 'failed') {
    onFailure('inputs');
    return false;
  }
  const found = foundIn(report);
  if (found !== undefined) onProgress(found);
  return found?.done !== true; // what is not understood is no end: silence after it is
}
