import type { ReportDocument } from '../../present/report/report-document.ts';
import { drawPageNumbers } from './draw-page-numbers.ts';
import { bankArrangements } from './bank-parts.ts';
import { appendices, arrangements, type Arrangement, type ReportPart } from './report-parts.ts';
import type { Shapes } from './letters/keep-shapes.ts';
import { openSheet, type ReportFonts, type Sheet } from './sheet.ts';
import { writeSheet } from './write-sheet.ts';

export interface DrawOptions {
  readonly fonts: ReportFonts;
  /** Off only where a test reads the bytes. */
  readonly compress?: boolean;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Lets the page yieldToMessages between two parts when there is no worker. */
  readonly pause?: () => Promise<void>;
}

/** From roomy to close: the first with which a page holds what belongs on it is taken. */
const densities = [1, 0.85, 0.7, 0.55, 0.45] as const;
const roomy = densities[0];
const closest = densities[4];

interface Layout {
  readonly document: ReportDocument;
  readonly density: number;
}

/** Draws the summary: the answer on one page and the reasons on another when they can be, else on as many as it takes. */
export async function drawReport(document: ReportDocument, options: DrawOptions): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = openDrawing(document, options);
  const pages = await arrange(drawing, document);
  const sheet = drawing.open();
  const { first, second } = pages?.arrangement ??
    (document.bank === undefined ? arrangements[0] : bankArrangements.at(-1)) ?? { first: [], second: [] };
  await drawing.draw(sheet, first, pages?.answer ?? { document, density: roomy });
  if (pages !== undefined) sheet.doc.addPage();
  await drawing.draw(sheet, second, pages?.reasons ?? { document, density: roomy });
  await drawAppendices(drawing, sheet, document);
  drawPageNumbers(sheet, document);
  const bytes = await writeSheet(sheet);
  options.onProgress?.(1);
  return bytes;
}

/** Each on pages of its own, a little closer where that spares a page of a few lines. */
async function drawAppendices(drawing: Drawing, sheet: Sheet, document: ReportDocument): Promise<void> {
  for (const { parts, isThere } of appendices) {
    if (!isThere(document)) continue;
    const density = (await drawing.fewestPages(parts, document)) ?? roomy;
    sheet.doc.addPage();
    await drawing.draw(sheet, parts, { document, density });
  }
}

interface Pages {
  readonly arrangement: Arrangement;
  readonly answer: Layout;
  readonly reasons: Layout;
}

/** The first arrangement whose first page holds what belongs on it, in the roomiest layouts; none when the second page does not. */
async function arrange(drawing: Drawing, document: ReportDocument): Promise<Pages | undefined> {
  const all = densities.map((density) => ({ document, density }));
  const fewerCauses = { document: withoutCauses(document), density: closest };
  for (const arrangement of arrangementsOf(document)) {
    const answer = await drawing.firstFitting(arrangement.first, [...all, fewerCauses]);
    if (answer === undefined) continue;
    const reasons = await drawing.firstFitting(arrangement.second, all);
    if (reasons !== undefined) return { arrangement, answer, reasons };
  }
  return undefined;
}

function arrangementsOf({ bank }: ReportDocument): readonly Arrangement[] {
  return bank === undefined ? arrangements : bankArrangements;
}

/** What rules an option out is kept; what makes it dearer stands in the bridge and in the reasons too. */
function withoutCauses(document: ReportDocument): ReportDocument {
  const ranking = document.page.ranking.map((row) => (row.status === 'open' ? { ...row, remark: undefined } : row));
  return { ...document, page: { ...document.page, ranking } };
}

type Drawing = ReturnType<typeof openDrawing>;

function openDrawing(document: ReportDocument, { fonts, compress = true, onProgress, pause }: DrawOptions) {
  let done = 0;
  const shapes: Shapes = new Map();
  const open = () => openSheet({ document, fonts, compress, density: roomy, shapes });
  const draw = async (sheet: Sheet, parts: readonly ReportPart[], layout: Layout) => {
    for (const part of parts) {
      part({ ...sheet, density: layout.density }, layout.document);
      // How many trials it takes is not known beforehand: every part goes a little of the way that is left.
      done += (1 - done) / 16;
      onProgress?.(done);
      await pause?.();
    }
  };
  const firstFitting = async (parts: readonly ReportPart[], layouts: readonly Layout[]) => {
    for (const layout of layouts) {
      const trial = open();
      await draw(trial, parts, layout);
      if (trial.doc.bufferedPageRange().count === 1) return layout;
    }
    return undefined;
  };
  /** The roomiest density among those that take the fewest pages, but for the closest, which is for the answer and its reasons. */
  const fewestPages = async (parts: readonly ReportPart[], document: ReportDocument) => {
    const tried: { readonly density: number; readonly pages: number }[] = [];
    for (const density of densities.slice(0, 4)) {
      const trial = open();
      await draw(trial, parts, { document, density });
      tried.push({ density, pages: trial.doc.bufferedPageRange().count });
      if (tried.at(-1)?.pages === 1) break;
    }
    const fewest = Math.min(...tried.map(({ pages }) => pages));
    return tried.find(({ pages }) => pages === fewest)?.density;
  };
  return { open, draw, firstFitting, fewestPages };
}
