import { startWorkbookWorker } from '#workbook-worker';
import type { Workbook } from '../../present/workbook/workbook.ts';
import { askWorker } from '../../ui/ask-worker.ts';
import type { WorkbookMessage } from './workbook-message.ts';

interface MakeOptions {
  readonly startWorker?: () => Worker;
  /** How long a worker may take, in milliseconds. */
  readonly patience?: number;
}

/** Writes the workbook in a worker, or in the page itself where a worker does not start, stops or stays silent. */
export async function makeWorkbook(
  workbook: Workbook,
  { startWorker = startWorkbookWorker, patience = 20_000 }: MakeOptions = {},
): Promise<Blob> {
  const file = await askWorker(workbook, {
    start: startWorker,
    patience,
    read: (message: WorkbookMessage) => (message.ok ? { result: message.file } : 'failed'),
  });
  if (file !== undefined) return file;
  const { writeWorkbook } = await import('./write-workbook.ts');
  return writeWorkbook(workbook);
}
