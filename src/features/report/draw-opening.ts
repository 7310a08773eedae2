import type { ReportDocument } from '../../present/report/report-document.ts';
import { drawText, textStyles, setStyle } from './draw-text.ts';
import { inks } from './inks.ts';
import { printable } from './letters/printable.ts';
import { space, type Sheet } from './sheet.ts';
import { decorate, tag } from './tag.ts';
import type { Certainty } from '../../engine/advise/compare/certainty.ts';

export const signWidth = 26;

/** Title, the sentence that answers the question, how sure that is, and what qualifies it. */
export function drawOpening(sheet: Sheet, { page, made, remarks = [], logo }: ReportDocument): void {
  const { doc, frame } = sheet;
  drawSign(sheet);
  const beside = { ...frame, width: frame.width - signWidth - 30 - drawLogo(sheet, logo) };
  drawText(sheet, page.title, { type: 'H1', style: textStyles.title, frame: beside });
  space(sheet, 2.5);
  drawText(sheet, page.subtitle, { style: textStyles.soft, frame: beside });
  for (const line of [made, ...remarks]) drawText(sheet, line, { style: textStyles.smallSoft, frame: beside });
  space(sheet, 9);
  decorate(doc, 'Layout', () => {
    doc
      .lineWidth(0.75)
      .moveTo(frame.left, doc.y)
      .lineTo(frame.left + frame.width, doc.y)
      .stroke(inks.rule);
  });
  space(sheet, 11);
  drawText(sheet, page.sentence, { style: textStyles.sentence });
  space(sheet, 5);
  drawCertainty(sheet, page);
  space(sheet, 4);
  for (const qualifier of page.qualifiers) {
    drawText(sheet, qualifier);
    space(sheet, 2);
  }
}

const logoBox = { width: 110, height: 40, gap: 14 } as const;

/** Left of the mark; gives the width that it takes. */
function drawLogo({ doc, frame, root }: Sheet, logo: ReportDocument['logo']): number {
  if (logo === undefined) return 0;
  const scale = Math.min(logoBox.width / logo.width, logoBox.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const [left, top] = [frame.left + frame.width - signWidth - logoBox.gap - width, doc.page.margins.top - 4];
  const { y } = doc;
  const options = { alt: printable(logo.name), bbox: [left, top, left + width, top + height], placement: 'Block' } as const;
  tag('Figure', { doc, parent: root, options }, () => void doc.image(logo.jpeg.slice().buffer, left, top, { width, height }));
  doc.x = frame.left;
  doc.y = y;
  return width + logoBox.gap;
}

/** The mark of the name: a road that turns. */
export function drawSign({ doc, frame }: Sheet): void {
  decorate(doc, 'Layout', () => {
    doc.save();
    doc.translate(frame.left + frame.width - signWidth, doc.page.margins.top - 4).scale(signWidth / 28);
    doc.lineWidth(2.6).lineCap('round').lineJoin('round');
    doc.path('M1 6 H15 C25 6 25 20 15 20 H9').stroke(inks.do);
    doc.path('M13 15.4 L8.2 20 L13 24.6').stroke(inks.do);
    doc.lineWidth(1.5).circle(22.5, 13, 4.2).fillAndStroke(inks.turn, inks.paper);
    doc.restore();
  });
}

const filled = { clear: 3, leaning: 2, close: 1 } as const satisfies Readonly<Record<Certainty, number>>;

/** The word of certainty, with as many dots out of three. */
function drawCertainty(sheet: Sheet, { certainty, certaintyWord, standing = 'answer', rough }: ReportDocument['page']): void {
  const { doc, frame } = sheet;
  const top = doc.y;
  const style = { ...textStyles.heading, size: 11, ink: inks.do };
  // Dots would make a rough answer, or none, look firmer than its word.
  const left = standing === 'answer' && !rough ? frame.left + 36 : frame.left;
  if (left > frame.left)
    decorate(doc, 'Layout', () => {
      for (const dot of [0, 1, 2]) {
        const [x, y] = [frame.left + 3.5 + dot * 10, top + 7.4];
        if (dot < filled[certainty]) doc.circle(x, y, 3.5).fill(inks.do);
        else doc.lineWidth(1).circle(x, y, 3).stroke(inks.do);
      }
    });
  tag('P', { doc, parent: sheet.root }, () => {
    setStyle(sheet, style);
    doc.text(printable(certaintyWord), left, top, { width: frame.width - 36 });
  });
  doc.x = frame.left;
}
