import { createCrewLender } from './lend-crew.ts';
import type { Order, Report } from './messages.ts';
import { createWatch } from './watch.ts';

/** Silence after which a worker that has work counts as hung, and one that starts as unable to. */
const patience = { working: 1_600, starting: 10_000 } as const;

export interface Link {
  /** Starts a worker when there is none; of the orders given before it is ready only the last one counts. */
  send(order: Order): void;
  stop(): void;
}

export interface LinkEnds {
  /** Helpers that the worker is lent once it is at work. */
  readonly helpers?: number;
  /** Returns true while more is to be expected. */
  onReport(report: Report): boolean;
  /** The worker was at work and fell silent; it is terminated. */
  onHung(): void;
  /** No worker can start here. */
  onNoWorker(): void;
}

/** The line to a worker, with an ear for its silence. */
export function createLink(start: () => Worker, { helpers = 0, onReport, onHung, onNoWorker }: LinkEnds): Link {
  const lender = createCrewLender(start, helpers);
  let worker: Worker | undefined;
  let ready = false;
  let waiting: Order | undefined;
  const stop = () => {
    watch.rest();
    lender.dismiss();
    worker?.terminate();
    worker = undefined;
    ready = false;
    waiting = undefined;
  };
  const watch = createWatch(() => {
    const wasReady = ready;
    stop();
    if (wasReady) onHung();
    else onNoWorker();
  });
  const give = (order: Order) => {
    if (order.order !== 'cancel') watch.expect(patience.working);
    else watch.rest();
    worker?.postMessage(order);
  };
  const hear = ({ data }: MessageEvent<Report | null>) => {
    if (data === null) return; // no report: like silence
    if (data.report === 'ready') {
      ready = true;
      watch.rest();
      if (waiting !== undefined) give(waiting);
    } else if (onReport(data)) watch.expect(patience.working);
    else watch.rest();
  };
  const refuse = () => {
    if (ready) return; // a fault while it works falls silent, and is heard as that
    stop();
    onNoWorker();
  };
  const begin = () => {
    watch.expect(patience.starting);
    try {
      worker = start();
      lender.lendTo(worker);
      worker.addEventListener('message', hear);
      worker.addEventListener('error', refuse);
    } catch {
      refuse();
    }
  };
  return {
    stop,
    send: (order) => {
      if (ready) give(order);
      else {
        waiting = order;
        if (worker === undefined) begin();
      }
    },
  };
}
