import { drawHeading, drawList, listHeight } from './draw-text.ts';
import { keepTogether, roomLeft, type Frame, type Sheet } from './sheet.ts';

export interface ListColumn {
  readonly heading: string;
  readonly items: readonly string[];
  readonly numbered?: boolean;
}

const gutter = 26;
const headingHeight = 34;

/** Two lists beside each other; under each other when one is empty or they are too long for one page. */
export function drawColumns(sheet: Sheet, columns: readonly [ListColumn, ListColumn]): void {
  const { doc, frame } = sheet;
  const width = (frame.width - gutter) / 2;
  const frames = [
    { left: frame.left, width },
    { left: frame.left + width + gutter, width },
  ] as const;
  const height = Math.max(...columns.map((column) => columnHeight(sheet, column, frames[0])));
  keepTogether(sheet, height);
  if (columns.some(({ items }) => items.length === 0) || height > roomLeft(sheet)) {
    columns.forEach((column) => drawColumn(sheet, column, frame));
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

export function columnHeight(sheet: Sheet, { items }: ListColumn, frame: Frame): number {
  return items.length === 0 ? 0 : headingHeight + listHeight(sheet, items, frame);
}

/** A list under its heading; nothing at all when it is empty. */
export function drawColumn(sheet: Sheet, { heading, items, numbered = false }: ListColumn, frame: Frame): void {
  if (items.length === 0) return;
  drawHeading(sheet, heading, { following: Math.min(listHeight(sheet, items, frame), 70), frame });
  drawList(sheet, items, { numbered, frame });
}
