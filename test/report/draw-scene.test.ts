import { describe, expect, it } from 'vitest';
import { drawScene } from '../../src/features/report/draw-scene.ts';
import { openSheet } from '../../src/features/report/sheet.ts';
import { writeSheet } from '../../src/features/report/write-sheet.ts';
import type { Mark } from '../../src/scene/scene.ts';
import { readPdf } from '../support/read-pdf.ts';
import { dutchReport } from '../support/report-document.ts';
import { reportFonts as fonts } from '../support/report-fonts.ts';

async function operatorsOf(...marks: readonly Mark[]): Promise<string> {
  const sheet = openSheet({ document: dutchReport, fonts, density: 1, compress: false, shapes: new Map() });
  drawScene(sheet.doc, { width: 200, height: 100, marks }, { left: 56, top: 100, scale: 0.5 });
  return readPdf(await writeSheet(sheet)).operators.replaceAll('\n', ' ');
}

/** The three numbers of a colour as they stand in the page: ink #1a222b is 26, 34 and 43 of 255. */
const inkInPdf = [26, 34, 43].map((part) => part / 255).join(' ');

describe('a scene on paper', () => {
  it('stands where it is put, at half its size', async () => {
    expect(await operatorsOf()).toContain('1 0 0 1 56 100 cm 0.5 0 0 0.5 0 0 cm');
  });

  it('fills a rectangle in its ink', async () => {
    const operators = await operatorsOf({ mark: 'rect', x: 10, y: 20, width: 30, height: 40, fill: 'ink' });
    expect(operators).toContain(`10 20 30 40 re /DeviceRGB cs ${inkInPdf} scn f`);
  });

  it('rounds corners, but never by more than half the side', async () => {
    const operators = await operatorsOf({ mark: 'rect', x: 0, y: 0, width: 6, height: 40, fill: 'ink', radius: 9 });
    expect(operators).toContain('3 0 m');
    expect(operators).toContain(' c ');
  });

  it('leaves out a rectangle of no width', async () => {
    expect(await operatorsOf({ mark: 'rect', x: 10, y: 20, width: 0, height: 40, fill: 'ink' })).toBe(await operatorsOf());
  });

  it('strokes a line of its width, dashed where asked', async () => {
    const line = { mark: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: 'ink', width: 1.5 } as const;
    expect(await operatorsOf(line)).toMatch(/1\.5 w 1 2 m 3 4 l .*S/);
    expect(await operatorsOf(line)).not.toContain(' d ');
    expect(await operatorsOf({ ...line, dash: [3, 2] })).toContain('[3 2] 0 d');
  });

  it('strokes, fills, or both, along a path', async () => {
    const path = { mark: 'path', d: 'M1 2 L3 4 L5 2 Z' } as const;
    expect(await operatorsOf({ ...path, stroke: 'ink' })).toMatch(/1 2 m 3 4 l 5 2 l h .*SCN S /);
    expect(await operatorsOf({ ...path, fill: 'ink' })).toMatch(/5 2 l h .*scn f /);
    expect(await operatorsOf({ ...path, fill: 'ink', stroke: 'paper' })).toMatch(/5 2 l h .* B /);
    expect(await operatorsOf(path)).toBe(await operatorsOf());
  });

  it('draws a circle around its middle', async () => {
    expect(await operatorsOf({ mark: 'circle', x: 50, y: 40, r: 10, fill: 'ink' })).toMatch(/40 40 m .* 60 40 c .* f /);
    expect(await operatorsOf({ mark: 'circle', x: 50, y: 40, r: 10, fill: 'ink', stroke: 'paper' })).toMatch(/ B /);
  });

  it('writes text from, around or up to its point', async () => {
    const startOf = async (anchor: 'start' | 'middle' | 'end') => {
      const operators = await operatorsOf({ mark: 'text', x: 100, y: 50, text: 'HIHI', size: 10, fill: 'ink', anchor });
      return Number(/1 0 0 1 ([\d.]+) [\d.]+ Tm/.exec(operators)?.[1]);
    };
    const [start, middle, end] = [await startOf('start'), await startOf('middle'), await startOf('end')];
    expect(start).toBe(100);
    expect(100 - middle).toBeCloseTo((100 - end) / 2, 3);
    expect(100 - end).toBeGreaterThan(15);
  });

  it('writes bold in the other font', async () => {
    const text = { mark: 'text', x: 0, y: 0, text: 'A', size: 10, fill: 'ink', anchor: 'start' } as const;
    expect(await operatorsOf(text)).toContain('/F1 10 Tf');
    expect(await operatorsOf({ ...text, bold: true })).toContain('/F2 10 Tf');
  });
});
