import type { ReportDocument } from '../../present/report/report-document.ts';
import type { NoteDocument } from '../../present/support/note-document.ts';
import { drawNote } from './draw-note.ts';
import { drawReport, type DrawOptions } from './draw-report.ts';

/** What can be put on paper. */
export type PaperDocument = ReportDocument | NoteDocument;

export function drawDocument(document: PaperDocument, options: DrawOptions): Promise<Uint8Array<ArrayBuffer>> {
  return 'kind' in document ? drawNote(document, options) : drawReport(document, options);
}
