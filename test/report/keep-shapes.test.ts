import { expect, it } from 'vitest';
import { drawText, textStyles } from '../../src/features/report/draw-text.ts';
import type { Shapes } from '../../src/features/report/letters/keep-shapes.ts';
import { openSheet } from '../../src/features/report/sheet.ts';
import { writeSheet } from '../../src/features/report/write-sheet.ts';
import { dutchReport } from '../support/report-document.ts';
import { reportFonts as fonts } from '../support/report-fonts.ts';

const lines = ['Waarschijnlijk het goedkoopst: blijven.', 'Kosten per jaar: € 1.234.567,89 – efficiënt 1⅛', 'fi ffi fl'] as const;

function drawn(shapes: Shapes): Promise<Uint8Array> {
  const sheet = openSheet({ document: dutchReport, fonts, density: 1, compress: false, shapes });
  for (const text of lines) {
    drawText(sheet, text, { type: 'P', style: textStyles.body, frame: sheet.frame });
    drawText(sheet, text, { type: 'P', style: { ...textStyles.body, tabular: true }, frame: sheet.frame });
    drawText(sheet, text, { type: 'P', style: textStyles.heading, frame: sheet.frame });
  }
  return writeSheet(sheet);
}

it('shapes each text once for the documents of one report, in every face and with what its letters are asked, and draws the same', async () => {
  const shapes: Shapes = new Map();
  const first = await drawn(shapes);
  const kept = shapes.size;
  expect(kept).toBeGreaterThan(3 * lines.length);
  const again = await drawn(shapes);
  expect(shapes.size).toBe(kept);
  expect(again).toEqual(first);
});
