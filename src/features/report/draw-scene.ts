import type { Mark, Scene } from '../../scene/scene.ts';
import { inks } from './inks.ts';
import { printable } from './letters/printable.ts';

interface Placing {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Draws a scene with its left upper corner at a point, in the inks of paper. */
export function drawScene(doc: PDFKit.PDFDocument, scene: Scene, { left, top, scale }: Placing): void {
  const { x, y } = doc;
  doc.save().translate(left, top).scale(scale);
  for (const mark of scene.marks) drawMark(doc, mark);
  doc.restore();
  doc.x = x;
  doc.y = y;
}

function drawMark(doc: PDFKit.PDFDocument, mark: Mark): void {
  switch (mark.mark) {
    case 'rect':
      return drawRectangle(doc, mark);
    case 'line':
      return drawLine(doc, mark);
    case 'path':
      return drawPath(doc, mark);
    case 'circle':
      return drawCircle(doc, mark);
    case 'text':
      return drawLabel(doc, mark);
  }
}

type Of<Kind extends Mark['mark']> = Extract<Mark, { readonly mark: Kind }>;

function drawRectangle(doc: PDFKit.PDFDocument, { x, y, width, height, fill, radius = 0 }: Of<'rect'>): void {
  if (width <= 0 || height <= 0) return;
  const corner = Math.min(radius, width / 2, height / 2);
  if (corner > 0) doc.roundedRect(x, y, width, height, corner);
  else doc.rect(x, y, width, height);
  doc.fill(inks[fill]);
}

function drawLine(doc: PDFKit.PDFDocument, { x1, y1, x2, y2, stroke, width, dash = [] }: Of<'line'>): void {
  doc.save().lineWidth(width);
  const [stripe, gap = stripe] = dash;
  if (stripe !== undefined) doc.dash(stripe, { space: gap });
  doc.moveTo(x1, y1).lineTo(x2, y2).stroke(inks[stroke]).restore();
}

function drawPath(doc: PDFKit.PDFDocument, { d, fill, stroke, width = 1 }: Of<'path'>): void {
  if (fill === undefined && stroke === undefined) return;
  doc.save().lineWidth(width).lineJoin('round').path(d);
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(inks[fill], inks[stroke]);
  else if (fill !== undefined) doc.fill(inks[fill]);
  else if (stroke !== undefined) doc.stroke(inks[stroke]);
  doc.restore();
}

function drawCircle(doc: PDFKit.PDFDocument, { x, y, r, fill, stroke }: Of<'circle'>): void {
  doc.save().lineWidth(1).circle(x, y, r);
  if (stroke === undefined) doc.fill(inks[fill]);
  else doc.fillAndStroke(inks[fill], inks[stroke]);
  doc.restore();
}

/** The mark's point is the foot of the letters, as in SVG. */
function drawLabel(doc: PDFKit.PDFDocument, { x, y, text, size, fill, anchor, bold = false }: Of<'text'>): void {
  const words = printable(text);
  doc
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(inks[fill]);
  const width = doc.widthOfString(words);
  const start = { start: x, middle: x - width / 2, end: x - width }[anchor];
  // The space keeps labels apart for those who hear them one after another.
  doc.text(`${words} `, start, y, { lineBreak: false, baseline: 'alphabetic' });
}
