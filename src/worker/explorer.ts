import { startWorker } from '#worker';
import type { Explorer, Finding, Inquiry } from './exploration.ts';
import { createLink } from './link.ts';
import { pump } from './pump.ts';

const slice = 20; // milliseconds: with the longest step the page answers within 50

interface Search {
  readonly id: number;
  readonly inquiry: Inquiry;
  readonly onFound: (finding: Finding) => void;
  readonly onFailure: () => void;
}

/** Explores in a worker of its own, which ends with the search; where none can start, in short slices on the page itself. */
export function createExplorer(start: () => Worker = startWorker): Explorer {
  let latest: Search | undefined;
  let count = 0;
  const end = (tell: (search: Search) => void) => {
    const ended = latest;
    latest = undefined;
    link.stop();
    if (ended !== undefined) tell(ended);
  };
  const link = createLink(start, {
    onReport: (report) => {
      if (report.report === 'ready' || report.run !== latest?.id) return true;
      if (report.report === 'failed') end(({ onFailure }) => onFailure());
      if (report.report === 'explored') end(({ onFound }) => onFound(report.finding));
      return report.report === 'alive';
    },
    onHung: () => end(({ onFailure }) => onFailure()),
    onNoWorker: () => {
      if (latest !== undefined) void exploreHere(latest, () => latest);
    },
  });
  return {
    explore: (inquiry, onFound, onFailure) => {
      link.stop();
      count += 1;
      latest = { id: count, inquiry, onFound, onFailure };
      link.send({ order: 'explore', run: count, inquiry });
    },
    stop: () => end(() => undefined),
  };
}

async function exploreHere(search: Search, latest: () => Search | undefined): Promise<void> {
  try {
    const { explore } = await import('./explore.ts');
    await pump(explore(search.inquiry), {
      slice,
      now: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
      isCancelled: () => latest() !== search,
      onFound: (finding) => {
        if (latest() === search) search.onFound(finding);
      },
    });
  } catch {
    if (latest() === search) search.onFailure();
  }
}
