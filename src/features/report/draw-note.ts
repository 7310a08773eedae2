import type { NoteDocument, NotePart } from '../../present/support/note-document.ts';
import { drawSign, signWidth } from './draw-opening.ts';
import { drawPageNumbers } from './draw-page-numbers.ts';
import { drawTable, heightOfRows, planTable } from './draw-table.ts';
import { drawHeading, drawList, drawText, listHeight, textHeight, textStyles } from './draw-text.ts';
import type { Shapes } from './letters/keep-shapes.ts';
import { openSheet, space, type ReportFonts, type Sheet } from './sheet.ts';
import { writeSheet } from './write-sheet.ts';

interface DrawNoteOptions {
  readonly fonts: ReportFonts;
  /** Off only where a test reads the bytes. */
  readonly compress?: boolean;
  readonly onProgress?: (share: number) => void;
}

/** From roomy to close: the first that stands on one page is taken. */
const densities = [1, 0.85, 0.7, 0.55, 0.45] as const;

/** Draws a note on one page, as roomy as it can be. */
export async function drawNote(
  note: NoteDocument,
  { fonts, compress = true, onProgress }: DrawNoteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const shapes: Shapes = new Map();
  const drawn = (density: number) => {
    const sheet = openSheet({ document: { ...note, page: note }, fonts, compress, density, shapes });
    drawParts(sheet, note);
    return sheet;
  };
  const fitting = densities.find((density) => drawn(density).doc.bufferedPageRange().count === 1);
  const sheet = drawn(fitting ?? densities[4]);
  drawPageNumbers(sheet, note);
  const bytes = await writeSheet(sheet);
  onProgress?.(1);
  return bytes;
}

function drawParts(sheet: Sheet, { title, subtitle, sentence, parts }: NoteDocument): void {
  const { frame } = sheet;
  drawSign(sheet);
  drawText(sheet, title, { type: 'H1', style: textStyles.title, frame: { ...frame, width: frame.width - signWidth - 30 } });
  space(sheet, 2.5);
  drawText(sheet, subtitle, { style: textStyles.soft });
  space(sheet, 9);
  drawText(sheet, sentence, { style: { ...textStyles.sentence, size: 12 } });
  for (const part of parts) drawPart(sheet, part);
}

function drawPart(sheet: Sheet, { heading, lines = [], points = [], isNumbered = false, table }: NotePart): void {
  const plan = table === undefined ? undefined : planTable(sheet, { ...table, close: true });
  const first = lines[0] === undefined ? 0 : textHeight(sheet, lines[0], { style: textStyles.body, width: sheet.frame.width });
  drawHeading(sheet, heading, {
    following: first + listHeight(sheet, points.slice(0, 1)) + (plan === undefined ? 0 : heightOfRows(plan, 2)),
  });
  for (const line of lines) {
    drawText(sheet, line);
    space(sheet, 2);
  }
  drawList(sheet, points, { numbered: isNumbered });
  if (plan !== undefined) drawTable(sheet, plan);
}
