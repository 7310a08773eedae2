import InlineWorker from './report.worker.ts?worker&inline';

/** For the one-file edition: the worker's code stands in the page, since a page from disk may not load it. */
export function startReportWorker(): Worker {
  return new InlineWorker();
}
