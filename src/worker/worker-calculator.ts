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

/** One worker for runs of several kinds: a new run of any kind takes the place of the one before. */
export interface SharedWorkerRuns {
  /** @param onNoWorker takes over the run of this kind that waits, if it does */
  calculatorFor<Found extends { readonly done: boolean }>(
    ask: Ask<Found>,
    onNoWorker: (waiting: Run<Found> | undefined) => void,
  ): Calculator<Found>;
}

/** A run as the worker's line sees it, whatever its kind finds. */
interface Ordered {
  readonly order: Ask<unknown>['order'];
  readonly id: number;
  readonly inputs: ModelInputs;
  /** Whether a report says something of it. */
  readonly isWord: (report: Report) => boolean;
  /** True while it goes on. */
  readonly hear: (report: Report) => boolean;
  readonly onFailure: (reason: CalculationFailure) => void;
}

/**
 * Calculates in a worker, and in a new one after it hung: once more the same run, for a laden machine can look like a hung worker.
 * Where both were ready and said not a word of the run that is understood, no message gets through: the page takes over.
 *
 * @param helpers workers beside the first for one table
 */
export function shareWorker(start: () => Worker, helpers: number): SharedWorkerRuns {
  let latest: Ordered | undefined;
  let again: Ordered | undefined;
  let spoke = false;
  let count = 0;
  const kinds: ((waiting: Ordered | undefined) => void)[] = [];
  const order = ({ order: kind, id, inputs }: Ordered) => link.send({ order: kind, run: id, inputs });
  const giveUp = (waiting: Ordered | undefined) => {
    latest = undefined;
    for (const onNoWorker of kinds) onNoWorker(waiting);
  };
  const link = createLink(start, {
    helpers,
    onReport: (report) => {
      if (latest === undefined) return false;
      spoke ||= latest.isWord(report);
      return latest.hear(report);
    },
    onNoWorker: () => giveUp(latest),
    onHung: () => {
      const hung = latest;
      if (hung !== undefined && hung !== again) {
        again = hung;
        order(hung);
      } else if (hung !== undefined && !spoke) giveUp(hung);
      else {
        latest = undefined;
        hung?.onFailure('hung');
      }
    },
  });
  return {
    calculatorFor: <Found extends { readonly done: boolean }>(
      ask: Ask<Found>,
      onNoWorker: (waiting: Run<Found> | undefined) => void,
    ): Calculator<Found> => {
      let newest: Run<Found> | undefined;
      kinds.push((waiting) => onNoWorker(waiting?.id === newest?.id ? newest : undefined));
      return {
        cancel: () => {
          if (latest === undefined || latest.id !== newest?.id) return;
          link.send({ order: 'cancel' });
          latest = undefined;
        },
        run: (inputs, onProgress, onFailure) => {
          count += 1;
          spoke = false;
          newest = { id: count, inputs, onProgress, onFailure };
          latest = orderedAs(newest, ask);
          order(latest);
        },
        dispose: () => {
          latest = undefined;
          link.stop();
        },
      };
    },
  };
}

function orderedAs<Found extends { readonly done: boolean }>(run: Run<Found>, ask: Ask<Found>): Ordered {
  const { id, inputs, onFailure } = run;
  return {
    order: ask.order,
    id,
    inputs,
    onFailure,
    isWord: (report) => isWordOf(report, run, ask),
    hear: (report) => hear(report, run, ask),
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
