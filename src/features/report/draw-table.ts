import { columnWidths } from './column-widths.ts';
import { textHeight, textOptions, textStyles, setStyle, type TextStyle } from './draw-text.ts';
import { inks } from './inks.ts';
import { printable } from './printable.ts';
import { roomLeft, type Frame, type Sheet } from './sheet.ts';
import { decorate, tag, tagGroup } from './tag.ts';

export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly ReportRow[];
  /** Columns of figures, set to the right. */
  readonly numeric: readonly number[];
  /** Small and close, for long tables that one looks something up in. */
  readonly close: boolean;
}

export interface ReportRow {
  readonly cells: readonly string[];
  /** Colour of the option that the row is about. */
  readonly chip?: string;
  /** A second line under the head of the row. */
  readonly remark?: string | undefined;
}

interface Layout {
  readonly columns: readonly Frame[];
  readonly numeric: readonly number[];
  readonly padding: number;
  readonly chips: boolean;
  readonly size: number;
}

const gutter = 12;
const chipWidth = 11;

/** A table with a head on every page it reaches; a row never breaks over two pages. */
export function drawTable(sheet: Sheet, table: ReportTable): void {
  if (table.rows.length === 0) return;
  const { doc } = sheet;
  const layout = layOut(sheet, table);
  tagGroup('Table', { doc, parent: sheet.root }, (parent) => {
    const head = { cells: table.head };
    tagGroup('TR', { doc, parent }, (line) => drawRow(sheet, head, { layout, line, head: true }));
    drawRule(sheet, inks.soft);
    table.rows.forEach((row) => {
      if (rowHeight(sheet, row, { layout, head: false }) > roomLeft(sheet)) {
        doc.addPage();
        decorate(doc, 'Layout', () => drawCells(sheet, head, { layout, head: true, around: (_, draw) => draw() }));
        drawRule(sheet, inks.soft);
      }
      tagGroup('TR', { doc, parent }, (line) => drawRow(sheet, row, { layout, line, head: false }));
      drawRule(sheet, inks.rule);
    });
  });
}

/** Height of the head and the first rows, which should not be parted. */
export function tableStart(sheet: Sheet, table: ReportTable, rows: number): number {
  const layout = layOut(sheet, table);
  const head = rowHeight(sheet, { cells: table.head }, { layout, head: true });
  return table.rows.slice(0, rows).reduce((total, row) => total + rowHeight(sheet, row, { layout, head: false }), head);
}

function layOut(sheet: Sheet, table: ReportTable): Layout {
  const { doc, frame, density } = sheet;
  const size = table.close ? 8 : 8.5;
  const chips = table.rows.some(({ chip }) => chip !== undefined);
  const needs = table.head.map((head, column) => {
    const widthIn = (style: TextStyle) => (text: string) => {
      setStyle(sheet, style);
      return doc.widthOfString(text, textOptions(style, Infinity));
    };
    const cellWidth = widthIn(cellStyle(column, { head: false, size }));
    const cells = table.rows.map(({ cells: texts, remark = '' }) => {
      const widest = Math.max(
        ...printable(texts[column] ?? '')
          .split('\n')
          .map(cellWidth),
      );
      return column === 0 ? Math.max(widest, Math.min(cellWidth(printable(remark)), 150)) : widest;
    });
    return (
      Math.max(widthIn(cellStyle(column, { head: true, size }))(printable(head)), ...cells) + (column === 0 && chips ? chipWidth : 0) + 1
    );
  });
  const widths = columnWidths(needs, frame.width - gutter * (needs.length - 1));
  let left = frame.left;
  const columns = widths.map((width) => {
    const column = { left, width };
    left += width + gutter;
    return column;
  });
  return { columns, numeric: table.numeric, padding: (table.close ? 1.9 : 2.6) * density, chips, size };
}

function cellStyle(column: number, { head, size }: { readonly head: boolean; readonly size: number }): TextStyle {
  const style = head ? textStyles.smallHead : column === 0 ? textStyles.smallBold : textStyles.small;
  return { ...style, size, tabular: true };
}

function frameOf({ columns, chips }: Layout, column: number): Frame {
  const frame = columns[column] ?? { left: 0, width: 0 };
  return chips && column === 0 ? { left: frame.left + chipWidth, width: frame.width - chipWidth } : frame;
}

interface RowOptions {
  readonly layout: Layout;
  readonly head: boolean;
}

function rowHeight(sheet: Sheet, { cells, remark }: ReportRow, { layout, head }: RowOptions): number {
  const heights = cells.map((text, column) => {
    const { width } = frameOf(layout, column);
    const own = textHeight(sheet, text, { style: cellStyle(column, { head, size: layout.size }), width });
    return column === 0 && remark !== undefined ? own + textHeight(sheet, remark, { style: textStyles.smallSoft, width }) : own;
  });
  return Math.max(0, ...heights) + 2 * layout.padding;
}

function drawRow(sheet: Sheet, row: ReportRow, { layout, line, head }: RowOptions & { readonly line: PDFKit.PDFStructureElement }): void {
  const { doc } = sheet;
  drawCells(sheet, row, {
    layout,
    head,
    around: (column, draw) => {
      if (head) tag('TH', { doc, parent: line, options: { scope: 'Column' } }, draw);
      else if (column === 0) tag('TH', { doc, parent: line, options: { scope: 'Row' } }, draw);
      else tag('TD', { doc, parent: line }, draw);
    },
  });
  if (row.chip !== undefined) drawChip(sheet, row.chip, { layout, top: doc.y - rowHeight(sheet, row, { layout, head }) });
}

interface CellOptions extends RowOptions {
  readonly around: (column: number, draw: () => void) => void;
}

function drawCells(sheet: Sheet, row: ReportRow, { layout, head, around }: CellOptions): void {
  const { doc } = sheet;
  const top = doc.y;
  const height = rowHeight(sheet, row, { layout, head });
  row.cells.forEach((text, column) => {
    const { left, width } = frameOf(layout, column);
    const align = layout.numeric.includes(column) ? 'right' : 'left';
    around(column, () => {
      const style = cellStyle(column, { head, size: layout.size });
      setStyle(sheet, style);
      const remark = column === 0 ? row.remark : undefined;
      // The space keeps name and remark apart for those who hear them.
      const words = remark === undefined ? printable(text) : `${printable(text)} `;
      doc.text(words, left, top + layout.padding, { ...textOptions(style, width), align });
      if (remark === undefined) return;
      setStyle(sheet, textStyles.smallSoft);
      doc.text(printable(remark), left, doc.y, { width });
    });
  });
  doc.x = sheet.frame.left;
  doc.y = top + height;
}

function drawChip({ doc }: Sheet, ink: string, { layout, top }: { readonly layout: Layout; readonly top: number }): void {
  const { left } = layout.columns[0] ?? { left: 0 };
  decorate(doc, 'Layout', () => doc.roundedRect(left, top + layout.padding + 2.4, 6, 6, 1.2).fill(ink));
}

function drawRule({ doc, frame }: Sheet, ink: string): void {
  decorate(doc, 'Layout', () =>
    doc
      .lineWidth(0.5)
      .moveTo(frame.left, doc.y)
      .lineTo(frame.left + frame.width, doc.y)
      .stroke(ink),
  );
}
