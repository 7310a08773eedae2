import { drawDocument, type PaperDocument } from './draw-document.ts';
import { readFonts } from './letters/read-fonts.ts';
import type { ReportMessage } from './report-message.ts';

function say(message: ReportMessage): void {
  postMessage(message, { transfer: message.kind === 'done' ? [message.bytes.buffer] : [] });
}

addEventListener('message', ({ data }: MessageEvent<PaperDocument>) => {
  readFonts()
    .then((fonts) => drawDocument(data, { fonts, onProgress: (share) => say({ kind: 'progress', share }) }))
    .then((bytes) => say({ kind: 'done', bytes }))
    .catch((reason: unknown) => say({ kind: 'failed', message: String(reason) }));
});
