import type { ReportDocument } from '../../present/report/report-document.ts';
import { textStyles, setStyle } from './draw-text.ts';
import { printable } from './letters/printable.ts';
import type { Sheet } from './sheet.ts';
import { decorate } from './tag.ts';

/** At the foot of every page: what this is, and which page of how many. */
export function drawPageNumbers(sheet: Sheet, { footer, pageOf }: Pick<ReportDocument, 'footer' | 'pageOf'>): void {
  const { doc, frame } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const number = printable(`${pageOf.before.trim()} ${page + 1} ${pageOf.between.trim()} ${count}`);
    const foot = doc.page.height - 38;
    decorate(doc, 'Pagination', () => {
      setStyle(sheet, { ...textStyles.smallSoft, size: 8 });
      const width = doc.widthOfString(number);
      doc.text(oneLine(sheet, printable(footer), frame.width - width - 20), frame.left, foot, { lineBreak: false });
      doc.text(number, frame.left + frame.width - width, foot, { lineBreak: false });
    });
  }
}

function oneLine({ doc }: Sheet, text: string, width: number): string {
  if (doc.widthOfString(text) <= width) return text;
  let shorter = text;
  while (shorter !== '' && doc.widthOfString(`${shorter}…`) > width) shorter = shorter.slice(0, -1);
  return `${shorter.trimEnd()}…`;
}
