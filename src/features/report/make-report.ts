import { startReportWorker } from '#report-worker';
import { askWorker } from '../../ui/ask-worker.ts';
import { yieldToEvents } from '../../ui/page/yield-to-events.ts';
import type { PaperDocument } from './draw-document.ts';
import type { ReportMessage } from './report-message.ts';
import { spelled } from './letters/spell.ts';

export type MadeReport = { readonly ok: true; readonly file: Blob } | { readonly ok: false; readonly message: string };

type Progress = (share: number) => void;

interface MakeOptions {
  readonly onProgress?: Progress;
  /** The two ways to draw, the second where the first cannot start. */
  readonly startWorker?: () => Worker;
  readonly drawHere?: (document: PaperDocument, onProgress: Progress) => Promise<Uint8Array<ArrayBuffer>>;
  /** How long a worker may be silent, in milliseconds. */
  readonly patience?: number;
  /** When it is no longer wanted. */
  readonly signal?: AbortSignal;
}

/** Draws the summary in a worker, or in the page itself where a worker does not start, stops or stays silent. */
export async function makeReport(document: PaperDocument, options: MakeOptions = {}): Promise<MadeReport> {
  const { onProgress = () => {}, startWorker = startReportWorker, drawHere = drawInPage, patience = 20_000, signal } = options;
  try {
    const paper = await spelled(document);
    const drawn = await drawInWorker(paper, { onProgress, startWorker, patience, signal });
    if (signal?.aborted === true) return { ok: false, message: 'stopped' };
    return { ok: true, file: pdf(drawn ?? (await drawHere(paper, onProgress))) };
  } catch (reason) {
    return { ok: false, message: String(reason) };
  }
}

type WorkerOptions = Required<Pick<MakeOptions, 'onProgress' | 'startWorker' | 'patience'>> & { readonly signal: AbortSignal | undefined };

/** Nothing when the worker could not do it. */
function drawInWorker(
  document: PaperDocument,
  { onProgress, startWorker, patience, signal }: WorkerOptions,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return askWorker(document, {
    start: startWorker,
    patience,
    signal,
    read: (message: ReportMessage) => {
      if (message.kind === 'done') return { result: message.bytes };
      if (message.kind === 'failed') return 'failed';
      onProgress(message.share);
      return 'busy';
    },
  });
}

async function drawInPage(document: PaperDocument, onProgress: Progress): Promise<Uint8Array<ArrayBuffer>> {
  const [{ drawDocument }, { readFonts }] = await Promise.all([import('./draw-document.ts'), import('./letters/read-fonts.ts')]);
  return drawDocument(document, { fonts: await readFonts(), onProgress, pause: yieldToEvents });
}

function pdf(bytes: Uint8Array<ArrayBuffer>): Blob {
  return new Blob([bytes], { type: 'application/pdf' });
}
