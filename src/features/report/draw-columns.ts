import { drawHeading, drawList, headingHeight, listHeight } from './draw-text.ts';
import { sideBySide, keepTogether, roomLeft, type Frame, type Sheet } from './sheet.ts';

export interface ListColumn {
  readonly heading: string;
  readonly items: readonly string[];
  readonly numbered?: boolean;
}

/** Two lists beside each other; under each other when one is empty or they are too long for one page. */
export function drawColumns(sheet: Sheet, columns: readonly [ListColumn, ListColumn], share: number): void {
  const { doc, frame } = sheet;
  const frames = sideBySide(frame, share);
  const height = Math.max(columnHeight(sheet, columns[0], frames[0]), columnHeight(sheet, columns[1], frames[1]));
  keepTogether(sheet, height);
  if (columns.some(({ items }) => items.length === 0) || height > roomLeft(sheet)) {
    for (const column of columns) drawColumn(sheet, column, frame);
    return;
  }
  const top = doc.y;
  drawColumn(sheet, columns[0], frames[0]);
  const end = doc.y;
  doc.y = top;
  drawColumn(sheet, columns[1], frames[1]);
  doc.y = Math.max(end, doc.y);
  doc.x = frame.left;
}

function columnHeight(sheet: Sheet, { heading, items }: ListColumn, frame: Frame): number {
  return items.length === 0 ? 0 : headingHeight(sheet, heading, frame) + listHeight(sheet, items, frame);
}

/** A list under its heading; nothing at all when it is empty. */
function drawColumn(sheet: Sheet, { heading, items, numbered = false }: ListColumn, frame: Frame): void {
  if (items.length === 0) return;
  drawHeading(sheet, heading, { following: Math.min(listHeight(sheet, items, frame), 60), frame });
  drawList(sheet, items, { numbered, frame });
}
