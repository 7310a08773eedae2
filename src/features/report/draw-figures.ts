import type { ReportDocument } from '../../present/report/report-document.ts';
import { narrowWidth, wideWidth, type Figure } from '../../scene/scene.ts';
import { drawFigure, figureHeight } from './draw-figure.ts';
import { sideBySide, roomLeft, type Frame, type Sheet } from './sheet.ts';

/** Ranking and dots beside the bridge, or all under each other when they cannot stand on one page like that. */
export function drawFigures(sheet: Sheet, { page: { rankingFigure, bridge, dots } }: ReportDocument): void {
  drawBesideBridge(sheet, dots === undefined ? [rankingFigure] : [rankingFigure, dots], bridge);
}

/** The dots beside the bridge alone, where a table ranks the options. */
export function drawSureAndBridge(sheet: Sheet, { page: { bridge, dots } }: ReportDocument): void {
  drawBesideBridge(sheet, dots === undefined ? [] : [dots], bridge);
}

function drawBesideBridge(sheet: Sheet, others: readonly Figure[], bridge: Figure): void {
  const [left, right] = sideBySide(sheet.frame, 0.5);
  const columns = [
    { figures: others, frame: left },
    { figures: [bridge], frame: right },
  ];
  const height = Math.max(
    ...columns.map(({ figures, frame }) => figures.reduce((sum, figure) => sum + figureHeight(sheet, figure, narrow(figure, frame)), 0)),
  );
  const isNarrow = [...others, bridge].every((figure) => figure.narrow !== undefined || figure.id === 'dots');
  if (others.length === 0 || !isNarrow || height > roomLeft(sheet)) {
    for (const figure of [...others, bridge]) drawFigure(sheet, figure, wide(figure, sheet.frame));
    return;
  }
  const { doc } = sheet;
  const top = doc.y;
  const ends = columns.map(({ figures, frame }) => {
    doc.y = top;
    for (const figure of figures) drawFigure(sheet, figure, narrow(figure, frame));
    return doc.y;
  });
  doc.y = Math.max(...ends);
}

const narrow = ({ id, scene, narrow: small = scene }: Figure, frame: Frame) => ({
  scene: small,
  frame,
  scale: frame.width / narrowWidth,
  isSentenceLeftOut: id === 'dots',
});
const wide = ({ scene }: Figure, frame: Frame) => ({ scene, frame, scale: frame.width / wideWidth });
