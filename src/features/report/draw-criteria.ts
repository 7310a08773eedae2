import type { ReportDocument } from '../../present/report/report-document.ts';
import { drawTable, heightOfRows, planTable } from './draw-table.ts';
import { drawHeading, drawText, textStyles } from './draw-text.ts';
import { space, type Sheet } from './sheet.ts';

const rowsWithHeading = 3;

/** What was weighed: the price of the weights, and every option on every criterion. */
export function drawCriteria(sheet: Sheet, { criteria }: ReportDocument): void {
  if (criteria === undefined) return;
  drawHeading(sheet, criteria.heading, { following: 0 });
  for (const note of criteria.notes) drawText(sheet, note, { style: textStyles.smallSoft });
  for (const { caption, rows } of criteria.tables) {
    const plan = planTable(sheet, { ...rows, close: true });
    drawHeading(sheet, caption, { following: heightOfRows(plan, rowsWithHeading) });
    drawTable(sheet, plan);
    space(sheet, 4);
  }
}
