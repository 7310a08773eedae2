import PDFDocument from 'pdfkit';
import type { ReportDocument } from '../../present/report/report-document.ts';
import { inks } from './inks.ts';
import { keepShapes, type Shapes } from './letters/keep-shapes.ts';

export interface ReportFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** The paper being written on, in points, with the tree that tells a screen reader what stands on it. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly frame: Frame;
  /** 1 is roomy; less sets everything a little closer, so that a normal dossier fits on two pages. */
  readonly density: number;
}

/** A column on the page. */
export interface Frame {
  readonly left: number;
  readonly width: number;
}

const margins = { top: 46, bottom: 54, left: 56, right: 56 } as const;
const a4 = { width: 595.28, height: 841.89 } as const;

interface SheetOptions {
  /** What the file says of itself. */
  readonly document: Pick<ReportDocument, 'date' | 'locale'> & { readonly page: Pick<ReportDocument['page'], 'title' | 'sentence'> };
  readonly fonts: ReportFonts;
  readonly density: number;
  readonly compress: boolean;
  /** Of the documents that are drawn before this one, of the same text: filled here. */
  readonly shapes: Shapes;
}

export function openSheet({ document, fonts, density, compress, shapes }: SheetOptions): Sheet {
  // The date of the report is the only clock: equal dossiers give equal bytes.
  const date = new Date(`${document.date.slice(0, 10)}T12:00:00Z`);
  const options: PDFKit.PDFDocumentOptions = {
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: document.locale,
    bufferPages: true,
    autoFirstPage: false,
    compress,
    font: '', // none by default: the standard fonts are not embedded
    info: {
      Title: document.page.title,
      Subject: document.page.sentence,
      Author: 'Keerpunt',
      Creator: 'Keerpunt',
      Producer: 'Keerpunt',
      CreationDate: date,
      ModDate: date,
    },
  };
  // The type declarations do not know this subset yet.
  const doc = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
  for (const face of ['regular', 'bold'] as const) {
    doc.registerFont(face, fonts[face]).font(face);
    keepShapes(doc, face, shapes);
  }
  const root = doc.struct('Document');
  doc.addStructure(root);
  doc.addPage();
  doc.font('regular').fillColor(inks.ink);
  return { doc, root, density, frame: { left: margins.left, width: a4.width - margins.left - margins.right } };
}

export function roomLeft({ doc }: Sheet): number {
  return doc.page.maxY() - doc.y;
}

/** Starts a page when what follows would not stand whole on this one, unless it would not on any. */
export function keepTogether(sheet: Sheet, height: number): void {
  const { doc } = sheet;
  if (height > roomLeft(sheet) && doc.y > doc.page.margins.top) doc.addPage();
}

export function space({ doc, density }: Sheet, points: number): void {
  if (doc.y > doc.page.margins.top) doc.y += points * density;
}

const betweenColumns = 26;

/** Two columns, the first of which takes this share of the line. */
export function sideBySide({ left, width }: Frame, share: number): readonly [Frame, Frame] {
  const first = (width - betweenColumns) * share;
  return [
    { left, width: first },
    { left: left + first + betweenColumns, width: width - betweenColumns - first },
  ];
}
