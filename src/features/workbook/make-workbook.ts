import { startWorkbookWorker } from '#workbook-worker';
import type { Workbook } from '../../present/workbook/workbook.ts';
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
  const file = await inWorker(workbook, startWorker, patience);
  if (file !== undefined) return file;
  const { writeWorkbook } = await import('./write-workbook.ts');
  return writeWorkbook(workbook);
}

/** Nothing when the worker could not do it. */
function inWorker(workbook: Workbook, startWorker: () => Worker, patience: number): Promise<Blob | undefined> {
  return new Promise((resolve) => {
    const worker = started(startWorker);
    if (worker === undefined) {
      resolve(undefined);
      return;
    }
    const end = (file?: Blob) => {
      clearTimeout(silence);
      worker.terminate();
      resolve(file);
    };
    const silence = setTimeout(end, patience);
    worker.addEventListener('error', () => end());
    worker.addEventListener('messageerror', () => end());
    worker.addEventListener('message', ({ data }: MessageEvent<WorkbookMessage>) => end(data.ok ? data.file : undefined));
    worker.postMessage(workbook);
  });
}

function started(startWorker: () => Worker): Worker | undefined {
  try {
    return startWorker();
  } catch {
    return undefined; // no workers here, or the page's policy refuses them: the page writes it itself
  }
}
