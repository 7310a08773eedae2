import type { Figure, Scene } from '../../scene/scene.ts';
import { drawScene } from './draw-scene.ts';
import { drawHeading, drawText, headingHeight, textHeight, textStyles } from './draw-text.ts';
import { printable } from './letters/printable.ts';
import { keepTogether, space, type Frame, type Sheet } from './sheet.ts';
import { tag } from './tag.ts';

interface FigurePlace {
  readonly frame: Frame;
  readonly scene: Scene;
  /** Points per unit of the scene when the page is roomy. */
  readonly scale: number;
  /** Left out where the legend in the picture says the same. */
  readonly isSentenceLeftOut?: boolean;
}

const underWords = 4;

/** Heading, one sentence that says what is seen, and the picture; its rows are told in words to those who cannot see it. */
export function drawFigure(sheet: Sheet, figure: Figure, place: FigurePlace): void {
  const { frame, scene } = place;
  drawHeading(sheet, figure.title, { following: bodyHeight(sheet, figure, place), frame });
  if (place.isSentenceLeftOut !== true) drawText(sheet, figure.takeaway, { frame });
  space(sheet, underWords);
  drawPicture(sheet, figure, { frame, scene, scale: scaleOf(sheet, place) });
}

export function figureHeight(sheet: Sheet, figure: Figure, place: FigurePlace): number {
  return headingHeight(sheet, figure.title, place.frame) + bodyHeight(sheet, figure, place);
}

function bodyHeight(sheet: Sheet, { takeaway }: Figure, place: FigurePlace): number {
  const { frame, isSentenceLeftOut = false } = place;
  const words = isSentenceLeftOut ? 0 : textHeight(sheet, takeaway, { style: textStyles.body, width: frame.width });
  return words + underWords + place.scene.height * scaleOf(sheet, place);
}

/** Pictures shrink less than the room between them: their letters must stay readable. */
function scaleOf({ doc, density }: Sheet, { scene, frame, scale }: FigurePlace): number {
  const page = doc.page.maxY() - doc.page.margins.top - 80;
  return Math.min(frame.width / scene.width, page / scene.height, scale * (0.8 + 0.2 * density));
}

function drawPicture(sheet: Sheet, figure: Figure, { frame, scene, scale }: FigurePlace): void {
  const { doc } = sheet;
  const [width, height] = [scene.width * scale, scene.height * scale];
  keepTogether(sheet, height);
  const [left, top] = [frame.left, doc.y];
  const options = { alt: alternative(figure), bbox: [left, top, left + width, top + height], placement: 'Block' } as const;
  tag('Figure', { doc, parent: sheet.root, options }, () => drawScene(doc, scene, { left, top, scale }));
  doc.x = sheet.frame.left;
  doc.y = top + height;
}

function alternative({ title, takeaway, table }: Figure): string {
  const rows = table.rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell : `${table.head[column] ?? ''} ${cell}`.trim())).join(', '),
  );
  return printable([`${title}.`, takeaway, ...rows.map((row) => `${row}.`)].join(' '));
}
