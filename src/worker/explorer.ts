import { startWorker } from '#worker';
import type { Explorer, InquiryResult, Inquiry } from './exploration.ts';
import { runOnPage } from './cooperative-steps.ts';
import { createLink } from './link.ts';

interface Search {
  readonly id: number;
  readonly inquiry: Inquiry;
  readonly onFound: (finding: InquiryResult) => void;
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
    await runOnPage(explore(search.inquiry), {
      isCancelled: () => latest() !== search,
      onFound: (finding) => {
        if (latest() === search) search.onFound(finding);
      },
    });
  } catch {
    if (latest() === search) search.onFailure();
  }
}
