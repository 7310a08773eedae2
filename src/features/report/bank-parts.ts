import type { ReportDocument } from '../../present/report/report-document.ts';
import { drawNoted } from './draw-annex.ts';
import { drawFigures, drawSureAndBridge } from './draw-figures.ts';
import { drawOpening } from './draw-opening.ts';
import { drawHeading, drawList, drawText, listHeight, textStyles } from './draw-text.ts';
import type { Arrangement } from './report-parts.ts';
import { drawTipping } from './report-parts.ts';
import type { Sheet } from './sheet.ts';

const sentenceHeight = 12;

/**
 * For who lends or decides: the answer and what it takes on the first page, money a year, risks and decision on the second. Where the
 * options are many, the table of what they take goes to the second page, or it stands for the picture of their ranking.
 */
export const bankArrangements: readonly Arrangement[] = [
  { first: [drawOpening, drawFigures, drawFinancing], second: [drawCash, drawRisks, drawTipping, drawDecision] },
  { first: [drawOpening, drawFigures], second: [drawFinancing, drawCash, drawRisks, drawTipping, drawDecision] },
  { first: [drawOpening, drawSureAndBridge, drawFinancing], second: [drawCash, drawRisks, drawTipping, drawDecision] },
  { first: [drawOpening, drawSureAndBridge, drawFinancing], second: [drawCash, drawRisks, drawDecision] },
];

function drawFinancing(sheet: Sheet, { bank }: ReportDocument): void {
  if (bank === undefined) return;
  const { others, ...table } = bank.financing;
  drawNoted(sheet, { ...table, level: 'H2' });
  if (others !== undefined) drawText(sheet, others, { style: textStyles.smallSoft });
}

function drawCash(sheet: Sheet, { bank }: ReportDocument): void {
  if (bank?.cash !== undefined) drawNoted(sheet, { ...bank.cash, level: 'H2', isClose: true });
}

function drawRisks(sheet: Sheet, { bank }: ReportDocument): void {
  if (bank === undefined || bank.risks.points.length === 0) return;
  drawHeading(sheet, bank.risks.heading, { following: Math.min(listHeight(sheet, bank.risks.points), 60) });
  drawList(sheet, bank.risks.points, {});
}

function drawDecision(sheet: Sheet, { bank }: ReportDocument): void {
  if (bank === undefined) return;
  const { decision, steps } = bank;
  drawHeading(sheet, decision.heading, { following: decision.lines.length * sentenceHeight });
  for (const line of decision.lines) drawText(sheet, line);
  if (steps.points.length === 0) return;
  drawHeading(sheet, steps.heading, { following: Math.min(listHeight(sheet, steps.points), 60) });
  drawList(sheet, steps.points, { numbered: true });
}
