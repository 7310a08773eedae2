import type { TableRows } from '../../scene/scene.ts';
import { columnWidths } from './column-widths.ts';
import { setStyle, textHeight, textOptions, textStyles, type TextStyle } from './draw-text.ts';
import { inks } from './inks.ts';
import { printable } from './letters/printable.ts';
import { roomLeft, type Frame, type Sheet } from './sheet.ts';
import { decorate, tag, tagGroup } from './tag.ts';

export interface ReportTable extends TableRows {
  /** Small and close, for long tables that one looks something up in. */
  readonly close: boolean;
  /** Of the letters, where it is not the usual one. */
  readonly size?: number;
  /** Between the columns; narrower where there are many. */
  readonly gutter?: number;
  /** The last row is what the others come to. */
  readonly hasTotal?: boolean;
}

interface Layout {
  readonly columns: readonly Frame[];
  readonly numeric: readonly number[];
  readonly padding: number;
  readonly size: number;
}

/** A table with the widths and heights that it will have; measuring takes longer than drawing. */
export interface TablePlan {
  readonly table: ReportTable;
  readonly layout: Layout;
  readonly headHeight: number;
  readonly heights: readonly number[];
}

type Cells = readonly string[];

const usualGutter = 12;

export function planTable(sheet: Sheet, table: ReportTable): TablePlan {
  const layout = layOut(sheet, table);
  return {
    table,
    layout,
    headHeight: rowHeight(sheet, table.head, { layout, head: true }),
    heights: table.rows.map((row, at) => rowHeight(sheet, row, { layout, head: false, total: isTotal(table, at) })),
  };
}

/** Height of the head and the first rows. */
export function heightOfRows({ headHeight, heights }: TablePlan, rows: number): number {
  return heights.slice(0, rows).reduce((total, height) => total + height, headHeight);
}

/** A table with a head on every page it reaches; a row never breaks over two pages. */
export function drawTable(sheet: Sheet, { table, layout, headHeight, heights }: TablePlan, rows = table.rows.length): void {
  if (table.rows.length === 0) return;
  const { doc } = sheet;
  tagGroup('Table', { doc, parent: sheet.root }, (parent) => {
    tagGroup('TR', { doc, parent }, (line) => drawRow(sheet, table.head, { layout, line, head: true, height: headHeight }));
    drawRule(sheet, inks.soft);
    table.rows.slice(0, rows).forEach((row, index) => {
      const height = heights[index] ?? 0;
      if (height > roomLeft(sheet)) {
        doc.addPage();
        decorate(doc, 'Layout', () =>
          drawCells(sheet, table.head, { layout, head: true, height: headHeight, around: (_, draw) => draw() }),
        );
        drawRule(sheet, inks.soft);
      }
      const total = isTotal(table, index);
      tagGroup('TR', { doc, parent }, (line) => drawRow(sheet, row, { layout, line, head: false, total, height }));
      drawRule(sheet, isTotal(table, index + 1) || total ? inks.soft : inks.rule);
    });
  });
}

function layOut(sheet: Sheet, table: ReportTable): Layout {
  const { frame, density } = sheet;
  const { gutter = usualGutter } = table;
  const needs = widestCells(sheet, table);
  const widths = columnWidths(needs, frame.width - gutter * (needs.length - 1), widestCells(sheet, table, /[\n -]/u));
  const columns = widths.map((width, column) => ({
    left: frame.left + widths.slice(0, column).reduce((left, before) => left + before + gutter, 0),
    width,
  }));
  return { columns, numeric: table.numeric, padding: (table.close ? 1.9 : 2.6) * density, size: sizeOf(table) };
}

const sizeOf = ({ close, size = close ? 8 : 8.5 }: ReportTable) => size;
const isTotal = ({ hasTotal = false, rows }: ReportTable, row: number) => hasTotal && row === rows.length - 1;

/** What each column would take if nothing in it were broken over lines, or only at these places. */
export function widestCells(sheet: Sheet, table: ReportTable, breaks: RegExp = /\n/u): readonly number[] {
  const { doc } = sheet;
  const size = sizeOf(table);
  const widthIn = (style: TextStyle) => (text: string) => {
    setStyle(sheet, style);
    return Math.max(
      ...printable(text)
        .split(breaks)
        .map((line) => doc.widthOfString(line, textOptions(style, Infinity))),
    );
  };
  return table.head.map((head, column) => {
    const cells = table.rows.map((row, at) =>
      widthIn(cellStyle(column, { head: false, total: isTotal(table, at), size }))(row[column] ?? ''),
    );
    return Math.max(widthIn(cellStyle(column, { head: true, size }))(head), ...cells) + 1;
  });
}

interface CellKind {
  readonly head: boolean;
  readonly total?: boolean;
}

function cellStyle(column: number, { head, total = false, size }: CellKind & { readonly size: number }): TextStyle {
  const style = head ? textStyles.smallHead : column === 0 || total ? textStyles.smallBold : textStyles.small;
  return { ...style, size, tabular: true };
}

interface RowOptions extends CellKind {
  readonly layout: Layout;
}

function rowHeight(sheet: Sheet, cells: Cells, { layout, ...kind }: RowOptions): number {
  const heights = cells.map((text, column) =>
    textHeight(sheet, text, { style: cellStyle(column, { ...kind, size: layout.size }), width: layout.columns[column]?.width ?? 0 }),
  );
  return Math.max(0, ...heights) + 2 * layout.padding;
}

interface DrawnRow extends RowOptions {
  readonly height: number;
}

function drawRow(sheet: Sheet, cells: Cells, { line, ...row }: DrawnRow & { readonly line: PDFKit.PDFStructureElement }): void {
  const { doc } = sheet;
  const around = (column: number, draw: () => void) => {
    if (row.head) tag('TH', { doc, parent: line, options: { scope: 'Column' } }, draw);
    else if (column === 0) tag('TH', { doc, parent: line, options: { scope: 'Row' } }, draw);
    else tag('TD', { doc, parent: line }, draw);
  };
  drawCells(sheet, cells, { ...row, around });
}

interface CellOptions extends DrawnRow {
  readonly around: (column: number, draw: () => void) => void;
}

function drawCells(sheet: Sheet, cells: Cells, { layout, height, around, ...kind }: CellOptions): void {
  const { doc } = sheet;
  const top = doc.y;
  cells.forEach((text, column) => {
    const { left, width } = layout.columns[column] ?? { left: 0, width: 0 };
    const align = layout.numeric.includes(column) ? 'right' : 'left';
    around(column, () => {
      const style = cellStyle(column, { ...kind, size: layout.size });
      setStyle(sheet, style);
      doc.text(printable(text), left, top + layout.padding, { ...textOptions(style, width), align });
    });
  });
  doc.x = sheet.frame.left;
  doc.y = top + height;
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
