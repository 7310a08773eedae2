import { scaleLinear } from 'd3-scale';
import { textWidth } from '../../scene/measure-text.ts';
import { baseline, layRows, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Ink, Mark, Scene } from '../../scene/scene.ts';
import { spanAround, zeroBands, zeroLine, zeroName } from '../../scene/zero-line.ts';

interface RankedBar {
  readonly label: string;
  readonly figure: string;
  /** Against staying, above 0 is better. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly colour: Ink;
  readonly excluded: boolean;
}

export interface RankingDrawing {
  readonly bars: readonly RankedBar[];
  readonly zeroLabel: string;
  readonly cheaperSide: string;
  readonly dearerSide: string;
}

const trackHeight = 20;
const dot = 5;
/** Least room on either side of staying, as a share of all, so that it never stands at the edge. */
const margin = 0.04;

/**
 * A dot for the mean and a bar for eight in ten cases, left of staying dearer and right of it cheaper. What is ruled out does not
 * stretch the axis, and stands at its end where it lies beyond it.
 */
export function drawRanking({ bars, zeroLabel, cheaperSide, dearerSide }: RankingDrawing, width: number): Scene {
  const top = lineHeight + 4;
  const laid = layRows(
    bars.map(({ label, figure, excluded }) => ({ label, figures: [figure], ink: excluded ? 'soft' : 'ink' })),
    { width, top, trackHeight },
  );
  const first = laid.rows[0]?.tracks[0];
  const [left, right] = [first?.left ?? 0, first?.right ?? width];
  const possible = bars.filter(({ excluded }) => !excluded);
  const scale = scaleLinear(
    spanAround(
      (possible.length === 0 ? bars : possible).flatMap(({ low, mean, high }) => [low, mean, high]),
      margin,
    ),
    [left + dot + 1, right - dot - 1],
  ).clamp(true);
  const zero = scale(0);
  const marks: Mark[] = [
    ...(left > 0 ? [zeroLine(zero, lineHeight, laid.bottom + 2)] : zeroBands(zero, laid.rows)),
    zeroName(zero, zeroLabel, width),
    ...bars.flatMap((bar, at) => drawBar(bar, { scale, middle: laid.rows[at]?.tracks[0]?.middle ?? 0 })),
    ...laid.rows.flatMap(({ texts }) => texts),
  ];
  const side = baseline(laid.bottom + 4 + lineHeight / 2);
  if (textWidth(dearerSide, textSize) + textWidth(cheaperSide, textSize) + textSize < right - left) {
    marks.push({ mark: 'text', x: left, y: side, text: dearerSide, size: textSize, fill: 'soft', anchor: 'start' });
    marks.push({ mark: 'text', x: right, y: side, text: cheaperSide, size: textSize, fill: 'soft', anchor: 'end' });
  }
  return { width, height: Math.ceil(laid.bottom + 6 + lineHeight), marks };
}

function drawBar(
  { low, mean, high, colour, excluded }: RankedBar,
  { scale, middle }: { readonly scale: (value: number) => number; readonly middle: number },
): readonly Mark[] {
  return [
    {
      mark: 'line',
      x1: scale(low),
      x2: scale(high),
      y1: middle,
      y2: middle,
      stroke: colour,
      width: 4,
      ...(excluded ? { dash: [4, 3] } : {}),
    },
    { mark: 'circle', x: scale(mean), y: middle, r: dot, fill: excluded ? 'paper' : colour, stroke: colour },
  ];
}
