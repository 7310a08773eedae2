import type { ReportDocument } from '../../present/report-document.ts';
import { columnHeight, drawColumn, drawColumns } from './draw-columns.ts';
import { drawFigure } from './draw-figure.ts';
import { drawOpening } from './draw-opening.ts';
import { drawTable, tableStart, type ReportTable } from './draw-table.ts';
import { drawHeading, drawText, textHeight, textStyles } from './draw-text.ts';
import { optionInk } from './inks.ts';
import { space, type Frame, type Sheet } from './sheet.ts';

export type ReportPart = (sheet: Sheet, document: ReportDocument) => void;

/** The answer, and how sure it is: the first page. */
export const answerParts: readonly ReportPart[] = [drawOpening, drawRanking, drawBridge, drawDotsAndBasis];

/** What would change it, what to do, and what was filled in: the second page. */
export const reasonParts: readonly ReportPart[] = [drawTipping, drawArguments, drawSteps, drawAssumptions];

function drawRanking(sheet: Sheet, { page, headings }: ReportDocument): void {
  const { table } = page.rankingFigure;
  const rows = table.rows.map((cells, index) => {
    const row = page.ranking[index];
    return row === undefined ? { cells } : { cells, chip: optionInk(row.colour), remark: row.remark };
  });
  drawFigure(sheet, page.rankingFigure, { title: headings.ranking, rowsFollow: true });
  space(sheet, 6);
  drawTable(sheet, { ...table, rows, close: false });
}

function drawBridge(sheet: Sheet, { page }: ReportDocument): void {
  drawFigure(sheet, page.bridge);
}

/** The dots say how sure, the basis says why not surer. */
function drawDotsAndBasis(sheet: Sheet, { page, headings }: ReportDocument): void {
  const basis = { heading: headings.basis, items: page.basis };
  const companion = {
    draw: (frame: Frame) => drawColumn(sheet, basis, frame),
    height: (frame: Frame) => columnHeight(sheet, basis, frame),
  };
  if (page.dots === undefined) companion.draw(sheet.frame);
  else drawFigure(sheet, page.dots, { companion });
}

function drawTipping(sheet: Sheet, { page, headings, tippingHead }: ReportDocument): void {
  const table: ReportTable = {
    head: tippingHead,
    rows: page.tipping.map(({ what, now, turnsAt, becomes, distance }) => ({ cells: [what, now, turnsAt, becomes, distance] })),
    numeric: [1, 2],
    close: false,
  };
  const noteHeight = textHeight(sheet, page.tippingNote, { style: textStyles.body, width: sheet.frame.width });
  drawHeading(sheet, headings.tipping, { following: noteHeight + 4 + tableStart(sheet, table, 3) });
  drawText(sheet, page.tippingNote);
  space(sheet, 3);
  drawTable(sheet, table);
}

/** What speaks for it and what speaks against it: beside each other, and of the same size. */
function drawArguments(sheet: Sheet, { page, headings }: ReportDocument): void {
  drawColumns(sheet, [
    { heading: headings.reasons, items: page.reasons },
    { heading: headings.against, items: page.against },
  ]);
}

function drawSteps(sheet: Sheet, { page, headings }: ReportDocument): void {
  drawColumn(sheet, { heading: headings.steps, items: page.steps, numbered: true }, sheet.frame);
}

function drawAssumptions(sheet: Sheet, { assumptions, headings }: ReportDocument): void {
  const table: ReportTable = { ...assumptions, rows: assumptions.rows.map((cells) => ({ cells })), close: true };
  drawHeading(sheet, headings.assumptions, { following: tableStart(sheet, table, 3) });
  drawTable(sheet, table);
}
