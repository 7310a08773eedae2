import InlineWorker from './workbook.worker.ts?worker&inline';

/** For the one-file edition: the worker's code stands in the page, since a page from disk may not load it. */
export function startWorkbookWorker(): Worker {
  return new InlineWorker();
}
