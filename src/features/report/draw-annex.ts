import type { ReportAnnex, ReportDocument } from '../../present/report/report-document.ts';
import type { TableRows } from '../../scene/scene.ts';
import { drawTable, heightOfRows, planTable, widestCells } from './draw-table.ts';
import { drawHeading, drawList, drawText, listHeight, textHeight, textStyles } from './draw-text.ts';
import { keepTogether, space, type Sheet } from './sheet.ts';

/** Smaller than other tables, so that the years of an ordinary dossier stand beside each other. */
const look = { close: true, size: 7.5, gutter: 6, hasTotal: true } as const;
const narrowestLabel = 88;
const underTable = 4;

/** For the accountant: how it was calculated, and what every element costs in every year. */
export function drawAnnex(sheet: Sheet, { annex }: ReportDocument): void {
  if (annex === undefined) return;
  const { heading, method, note, ledgers, carbon, cash, needs } = annex;
  const noteHeight = textHeight(sheet, note, { style: textStyles.smallSoft, width: sheet.frame.width });
  drawHeading(sheet, heading, { following: 0, style: textStyles.part });
  drawHeading(sheet, method.heading, { following: listHeight(sheet, method.lines), level: 'H3' });
  drawList(sheet, method.lines, { numbered: true });
  ledgers.forEach(({ caption, rows }, at) => {
    const plans = yearsPerTable(sheet, rows).map((part) => planTable(sheet, { ...part, ...look }));
    const [first] = plans;
    if (first === undefined) return;
    drawHeading(sheet, caption, { following: noteHeight + heightOfRows(first, rows.rows.length), level: 'H3' });
    if (at === 0) drawText(sheet, note, { style: textStyles.smallSoft });
    for (const plan of plans) {
      keepTogether(sheet, heightOfRows(plan, rows.rows.length));
      drawTable(sheet, plan);
      space(sheet, underTable);
    }
  });
  if (needs !== undefined) drawNoted(sheet, needs);
  if (cash !== undefined) drawNoted(sheet, cash);
  if (carbon !== undefined) drawNoted(sheet, carbon);
}

type NotedOptions = NonNullable<ReportAnnex['carbon']> & { readonly level?: 'H2' | 'H3'; readonly isClose?: boolean };

/** A table under a heading and a note on how it is read. */
export function drawNoted(sheet: Sheet, { heading, note, rows, level = 'H3', isClose = false }: NotedOptions): void {
  const plan = planTable(sheet, { ...rows, close: isClose });
  const noteHeight = textHeight(sheet, note, { style: textStyles.smallSoft, width: sheet.frame.width });
  drawHeading(sheet, heading, { following: noteHeight + heightOfRows(plan, rows.rows.length), level });
  drawText(sheet, note, { style: textStyles.smallSoft });
  drawTable(sheet, plan);
  space(sheet, underTable);
}

/** As many tables of years as let every amount stand on one line, with room for the names. */
function yearsPerTable(sheet: Sheet, { head, rows, numeric }: TableRows): readonly TableRows[] {
  const years = head.length - 1;
  const widest = Math.max(...widestCells(sheet, { head, rows, numeric, ...look }).slice(1));
  const most = Math.max(1, Math.floor((sheet.frame.width - narrowestLabel) / (widest + look.gutter)));
  const tables = Math.ceil(years / most);
  const size = Math.ceil(years / tables);
  return Array.from({ length: tables }, (_, at) => {
    const part = (row: readonly string[]) => [row[0] ?? '', ...row.slice(1 + at * size, 1 + (at + 1) * size)];
    const partHead = part(head);
    return { head: partHead, rows: rows.map(part), numeric: partHead.map((__, column) => column).slice(1) };
  });
}
