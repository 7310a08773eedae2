import type { ReportDocument } from '../../present/report/report-document.ts';
import { wideWidth } from '../../scene/scene.ts';
import { drawFigure } from './draw-figure.ts';
import { drawOptionLines } from './draw-options.ts';
import { drawTable, heightOfRows, planTable } from './draw-table.ts';
import { drawHeading, drawText, textHeight, textStyles } from './draw-text.ts';
import { space, type Sheet } from './sheet.ts';

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

/** What is worth finding out, how often it changes the choice, and where it is found. */
export function drawGain(sheet: Sheet, { gain }: ReportDocument): void {
  if (gain === undefined) return;
  const table = gain.rows && planTable(sheet, { ...gain.rows, close: true });
  const noteHeight = textHeight(sheet, gain.note, { style: textStyles.body, width: sheet.frame.width });
  drawHeading(sheet, gain.heading, { following: noteHeight + (table === undefined ? 0 : heightOfRows(table, rowsWithHeading)) });
  drawText(sheet, gain.note);
  if (table === undefined) return;
  space(sheet, 3);
  drawTable(sheet, table);
}

/** What was agreed: who, when, the first call and when to stop. */
export function drawPlan(sheet: Sheet, { plan }: ReportDocument): void {
  if (plan === undefined) return;
  const table = planTable(sheet, { ...plan.rows, close: true });
  drawHeading(sheet, plan.heading, { following: heightOfRows(table, rowsWithHeading) });
  drawTable(sheet, table);
}
