import type { ReportDocument } from '../../present/report/report-document.ts';
import { drawTable, heightOfRows, planTable } from './draw-table.ts';
import { drawHeading, textStyles } from './draw-text.ts';
import type { Sheet } from './sheet.ts';

const rowsWithHeading = 3;

/** Every figure that was used, none left out for want of room. */
export function drawAllFigures(sheet: Sheet, { allFigures }: ReportDocument): void {
  if (allFigures === undefined) return;
  const plan = planTable(sheet, { ...allFigures.rows, close: true });
  drawHeading(sheet, allFigures.heading, { following: heightOfRows(plan, rowsWithHeading), style: textStyles.part });
  drawTable(sheet, plan);
}
