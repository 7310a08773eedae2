import type { ReportDocument } from '../../present/report/report-document.ts';
import { drawAllFigures } from './draw-all-figures.ts';
import { drawAnnex } from './draw-annex.ts';
import { drawColumns } from './draw-columns.ts';
import { drawCriteria } from './draw-criteria.ts';
import { drawFigures } from './draw-figures.ts';
import { drawOpening } from './draw-opening.ts';
import { drawOptions } from './draw-options.ts';
import { drawGain, drawPlan, drawWeighs, drawWhyNot } from './draw-reasoning.ts';
import { drawTable, heightOfRows, planTable } from './draw-table.ts';
import { drawHeading, drawText, headingHeight, textHeight, textStyles } from './draw-text.ts';
import { roomLeft, space, type Sheet } from './sheet.ts';

export type ReportPart = (sheet: Sheet, document: ReportDocument) => void;

/** What belongs on the first page, and what on the second. */
export interface Arrangement {
  readonly first: readonly ReportPart[];
  readonly second: readonly ReportPart[];
}

/** What would change it, what to do, and what was filled in. */
const reasons: readonly ReportPart[] = [drawTipping, drawArguments, drawStepsAndBasis, drawAssumptions];

/** The answer and how sure it is on the first page, the reasons on the second; many options in words go with the reasons. */
export const arrangements: readonly Arrangement[] = [
  { first: [drawOpening, drawFigures, drawOptions], second: reasons },
  { first: [drawOpening, drawFigures], second: [drawOptions, ...reasons] },
];

interface Appendix {
  readonly parts: readonly ReportPart[];
  readonly isThere: (document: ReportDocument) => boolean;
}

/** What follows the answer and its reasons: why not another way, what was weighed, and what the accountant asks for. */
export const appendices: readonly Appendix[] = [
  {
    parts: [drawWhyNot, drawPlan, drawGain, drawWeighs],
    isThere: ({ page, plan, gain }) =>
      plan !== undefined || gain !== undefined || page.weighs !== undefined || page.ranking.some(({ whyNot }) => whyNot.length > 0),
  },
  { parts: [drawCriteria], isThere: ({ criteria }) => criteria !== undefined },
  { parts: [drawAnnex], isThere: ({ annex }) => annex !== undefined },
  { parts: [drawAllFigures], isThere: ({ allFigures }) => allFigures !== undefined },
];

export function drawTipping(sheet: Sheet, { page, headings, tippingHead }: ReportDocument): void {
  const plan = planTable(sheet, {
    head: tippingHead,
    rows: page.tipping.map(({ what, now, turnsAt, becomes, distance }) => [what, now, turnsAt, becomes, distance]),
    numeric: [1, 2],
    close: false,
  });
  const noteHeight = textHeight(sheet, page.tippingNote, { style: textStyles.body, width: sheet.frame.width });
  drawHeading(sheet, headings.tipping, { following: noteHeight + 4 + heightOfRows(plan, 3) });
  drawText(sheet, page.tippingNote);
  space(sheet, 3);
  drawTable(sheet, plan);
}

/** What speaks for it and what speaks against it: beside each other, and of the same size. */
function drawArguments(sheet: Sheet, { page, headings }: ReportDocument): void {
  drawColumns(
    sheet,
    [
      { heading: headings.reasons, items: page.reasons },
      { heading: headings.against, items: page.against },
    ],
    0.5,
  );
}

function drawStepsAndBasis(sheet: Sheet, { page, headings }: ReportDocument): void {
  const steps = { heading: headings.steps, items: page.steps, numbered: true };
  drawColumns(sheet, [steps, { heading: headings.basis, items: page.basis }], 0.58);
}

const fewestRows = 4;
/** More never stand on one page. */
const mostRows = 60;

/** All that was filled in or assumed; where a note says where the rest is, as much as the page holds. */
function drawAssumptions(sheet: Sheet, { assumptions, assumptionsNote: note, headings }: ReportDocument): void {
  const rows = note === undefined ? assumptions.rows : assumptions.rows.slice(0, mostRows);
  const plan = planTable(sheet, { ...assumptions, rows, close: true });
  if (note === undefined) {
    drawHeading(sheet, headings.assumptions, { following: heightOfRows(plan, 3) });
    drawTable(sheet, plan);
    return;
  }
  const noteHeight = textHeight(sheet, note, { style: textStyles.smallSoft, width: sheet.frame.width }) + 6;
  const room = roomLeft(sheet) - headingHeight(sheet, headings.assumptions, sheet.frame) - noteHeight;
  const held = rows.findIndex((_, row) => heightOfRows(plan, row + 1) > room);
  const shown = held === -1 ? rows.length : Math.max(held, fewestRows);
  drawHeading(sheet, headings.assumptions, { following: heightOfRows(plan, shown) + noteHeight });
  drawTable(sheet, plan, shown);
  if (shown >= assumptions.rows.length) return;
  space(sheet, 4);
  drawText(sheet, note, { style: textStyles.smallSoft });
}
