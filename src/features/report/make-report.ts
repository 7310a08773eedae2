import { startReportWorker } from '#report-worker';
import type { PaperDocument } from './draw-document.ts';
import type { ReportMessage } from './report-message.ts';

export type MadeReport = { readonly ok: true; readonly file: Blob } | { readonly ok: false; readonly message: string };

type Progress = (share: number) => void;

interface MakeOptions {
  readonly onProgress?: Progress;
  /** The two ways to draw, the second where the first cannot start. */
  readonly startWorker?: () => Worker;
  readonly drawHere?: (document: PaperDocument, onProgress: Progress) => Promise<Uint8Array<ArrayBuffer>>;
  /** How long a worker may be silent, in milliseconds. */
  readonly patience?: number;
}

/** Draws the summary in a worker, or in the page itself where a worker does not start, stops or stays silent. */
export async function makeReport(document: PaperDocument, options: MakeOptions = {}): Promise<MadeReport> {
  const { onProgress = () => {}, startWorker = startReportWorker, drawHere = drawInPage, patience = 20_000 } = options;
  try {
    const drawn = await drawInWorker(document, { onProgress, startWorker, patience });
    return { ok: true, file: pdf(drawn ?? (await drawHere(document, onProgress))) };
  } catch (reason) {
    return { ok: false, message: String(reason) };
  }
}

type WorkerOptions = Required<Pick<MakeOptions, 'onProgress' | 'startWorker' | 'patience'>>;

/** Nothing when the worker could not do it. */
function drawInWorker(
  document: PaperDocument,
  { onProgress, startWorker, patience }: WorkerOptions,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve) => {
    const worker = started(startWorker);
    if (worker === undefined) {
      resolve(undefined);
      return;
    }
    const end = (bytes?: Uint8Array<ArrayBuffer>) => {
      clearTimeout(silence);
      worker.terminate();
      resolve(bytes);
    };
    let silence = setTimeout(end, patience);
    worker.addEventListener('error', () => end());
    worker.addEventListener('messageerror', () => end());
    worker.addEventListener('message', ({ data }: MessageEvent<ReportMessage>) => {
      if (data.kind === 'done') end(data.bytes);
      if (data.kind === 'failed') end();
      if (data.kind !== 'progress') return;
      clearTimeout(silence);
      silence = setTimeout(end, patience);
      onProgress(data.share);
    });
    worker.postMessage(document);
  });
}

function started(startWorker: () => Worker): Worker | undefined {
  try {
    return startWorker();
  } catch {
    return undefined; // no workers here, or the page's policy refuses them: the page draws it itself
  }
}

async function drawInPage(document: PaperDocument, onProgress: Progress): Promise<Uint8Array<ArrayBuffer>> {
  const [{ drawDocument }, { readFonts }] = await Promise.all([import('./draw-document.ts'), import('./read-fonts.ts')]);
  const pause = () => new Promise<void>((resolve) => void setTimeout(resolve));
  return drawDocument(document, { fonts: await readFonts(), onProgress, pause });
}

function pdf(bytes: Uint8Array<ArrayBuffer>): Blob {
  return new Blob([bytes], { type: 'application/pdf' });
}
