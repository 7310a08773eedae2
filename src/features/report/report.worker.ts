import type { ReportDocument } from '../../present/report/report-document.ts';
import { drawReport } from './draw-report.ts';
import { readFonts } from './read-fonts.ts';
import type { ReportMessage } from './report-message.ts';

function say(message: ReportMessage): void {
  postMessage(message, { transfer: message.kind === 'done' ? [message.bytes.buffer] : [] });
}

addEventListener('message', ({ data }: MessageEvent<ReportDocument>) => {
  readFonts()
    .then((fonts) => drawReport(data, { fonts, onProgress: (share) => say({ kind: 'progress', share }) }))
    .then((bytes) => say({ kind: 'done', bytes }))
    .catch((reason: unknown) => say({ kind: 'failed', message: String(reason) }));
});
