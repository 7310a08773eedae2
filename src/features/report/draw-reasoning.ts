import type { ReportDocument } from '../../present/report-document.ts';
import { wideWidth } from '../../present/scene.ts';
import { drawFigure } from './draw-figure.ts';
import { drawOptionLines } from './draw-options.ts';
import { drawTable, heightOfRows, planTable } from './draw-table.ts';
import { drawHeading } from './draw-text.ts';
import type { Sheet } from './sheet.ts';

const rowsWithHeading = 3;
/** Of the line: its letters are then as large as those of the tables. */
const pictureShare = 0.88;

/** Why each of the other options does not come first, in the words of the screen. */
export function drawWhyNot(sheet: Sheet, { page, headings }: ReportDocument): void {
  const others = page.ranking.filter(({ whyNot }) => whyNot.length > 0);
  if (others.length === 0) return;
  drawOptionLines(
    sheet,
    headings.whyNot,
    others.map(({ name, colour, whyNot }) => ({ name, colour, words: whyNot.join(' ') })),
  );
}

/** What each figure does to the difference with the rival. */
export function drawWeighs(sheet: Sheet, { page: { weighs } }: ReportDocument): void {
  if (weighs === undefined) return;
  drawFigure(sheet, weighs, { frame: sheet.frame, scene: weighs.scene, scale: (sheet.frame.width / wideWidth) * pictureShare });
}

/** What was agreed: who, when, the first call and when to stop. */
export function drawPlan(sheet: Sheet, { plan }: ReportDocument): void {
  if (plan === undefined) return;
  const table = planTable(sheet, { ...plan.rows, close: true });
  drawHeading(sheet, plan.heading, { following: heightOfRows(table, rowsWithHeading) });
  drawTable(sheet, table);
}
