import type { Figure } from '../../present/scene.ts';
import { drawScene } from './draw-scene.ts';
import { drawHeading, drawText, textHeight, textStyles } from './draw-text.ts';
import { printable } from './printable.ts';
import { keepTogether, space, type Frame, type Sheet } from './sheet.ts';
import { tag } from './tag.ts';

/** A picture of 640 units wide fills the line; a smaller one keeps the same size of letters. */
const scenesPerLine = 640;
const gutter = 22;

interface FigureOptions {
  readonly title?: string;
  /** When the rows stand under the picture as a table, they need not be told again in words. */
  readonly rowsFollow?: boolean;
  /** What belongs with it: under the sentence beside a narrow picture, else under the picture. */
  readonly companion?: { readonly draw: (frame: Frame) => void; readonly height: (frame: Frame) => number };
}

/** Heading, one sentence that says what is seen, and the picture; a narrow picture has its sentence beside it. */
export function drawFigure(sheet: Sheet, figure: Figure, options: FigureOptions = {}): void {
  const { title = figure.title } = options;
  const scale = sceneScale(sheet, figure);
  const width = figure.scene.width * scale + gutter;
  const { left, width: whole } = sheet.frame;
  if (width < whole * 0.62) drawBeside(sheet, figure, { ...options, title, scale, words: { left: left + width, width: whole - width } });
  else drawUnder(sheet, figure, { ...options, title, scale });
  sheet.doc.x = left;
}

interface Placing extends FigureOptions {
  readonly title: string;
  readonly scale: number;
}

function drawUnder(sheet: Sheet, figure: Figure, { title, scale, rowsFollow = false, companion }: Placing): void {
  const wordsHeight = textHeight(sheet, figure.takeaway, { style: textStyles.body, width: sheet.frame.width });
  drawHeading(sheet, title, { following: wordsHeight + figure.scene.height * scale + 8 });
  drawText(sheet, figure.takeaway);
  space(sheet, 5);
  drawPicture(sheet, figure, { scale, alt: alternative(figure, rowsFollow) });
  companion?.draw(sheet.frame);
}

function drawBeside(
  sheet: Sheet,
  figure: Figure,
  { title, scale, words, rowsFollow = false, companion }: Placing & { readonly words: Frame },
): void {
  const wordsHeight = textHeight(sheet, figure.takeaway, { style: textStyles.body, width: words.width });
  const beside = wordsHeight + (companion?.height(words) ?? 0);
  drawHeading(sheet, title, { following: Math.max(figure.scene.height * scale + 3, beside) });
  const top = sheet.doc.y;
  sheet.doc.y = top + 3;
  drawPicture(sheet, figure, { scale, alt: alternative(figure, rowsFollow) });
  const under = sheet.doc.y;
  sheet.doc.y = top;
  drawText(sheet, figure.takeaway, { frame: words });
  companion?.draw(words);
  sheet.doc.y = Math.max(sheet.doc.y, under);
}

function sceneScale({ doc, frame, density }: Sheet, { scene }: Figure): number {
  const whole = doc.page.maxY() - doc.page.margins.top - 80;
  return Math.min(frame.width / scene.width, (frame.width / scenesPerLine) * (0.5 + density / 2), whole / scene.height);
}

function drawPicture(sheet: Sheet, { scene }: Figure, { scale, alt }: { readonly scale: number; readonly alt: string }): void {
  const { doc, frame } = sheet;
  const [width, height] = [scene.width * scale, scene.height * scale];
  keepTogether(sheet, height);
  const [left, top] = [frame.left, doc.y];
  const options = { alt, bbox: [left, top, left + width, top + height], placement: 'Block' } as const;
  tag('Figure', { doc, parent: sheet.root, options }, () => drawScene(doc, scene, { left, top, scale }));
  doc.y = top + height;
}

/** What the picture tells, for those who cannot see it. */
function alternative({ title, takeaway, table }: Figure, rowsFollow: boolean): string {
  const rows = table.rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell : `${table.head[column] ?? ''} ${cell}`.trim())).join(', '),
  );
  return printable([`${title}.`, takeaway, ...(rowsFollow ? [] : rows.map((row) => `${row}.`))].join(' '));
}
