import type { Report } from './messages.ts';

/** Helpers that a worker may have here: all cores but one for four workers in all; none on a telephone, which is slower when it is warm. */
export function helpersHere(): number {
  if (typeof matchMedia !== 'function' || !matchMedia('(any-pointer: fine)').matches) return 0;
  return Math.max(0, Math.min(4, navigator.hardwareConcurrency - 1) - 1);
}

export interface CrewLender {
  /** Lends helpers to a worker as soon as it reports on its work: what comes first does not wait for their start. */
  lendTo(worker: Worker): void;
  /** Ends the helpers. */
  dismiss(): void;
}

/** Lends so many helpers to a worker; where one cannot start, it goes on with fewer. */
export function createCrewLender(start: () => Worker, count: number): CrewLender {
  let helpers: Worker[] = [];
  return {
    lendTo(worker) {
      if (count === 0) return;
      const lend = ({ data }: MessageEvent<Report>) => {
        if (data.report === 'ready') return;
        worker.removeEventListener('message', lend);
        const ports: MessagePort[] = [];
        helpers = startAsMany(start, count);
        for (const helper of helpers) {
          const { port1, port2 } = new MessageChannel();
          helper.postMessage({ order: 'help', port: port1 }, [port1]);
          ports.push(port2);
        }
        worker.postMessage({ order: 'crew', ports }, ports);
      };
      worker.addEventListener('message', lend);
    },
    dismiss() {
      for (const helper of helpers) helper.terminate();
      helpers = [];
    },
  };
}

function startAsMany(start: () => Worker, count: number): Worker[] {
  const started: Worker[] = [];
  try {
    while (started.length < count) started.push(start());
  } catch {
    // No more can be started here.
  }
  return started;
}
