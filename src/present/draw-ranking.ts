import { scaleLinear } from 'd3-scale';
import { textWidth } from './measure-text.ts';
import { baseline, clampMiddle, layRows, lineHeight, textSize, type LaidRow } from './row-layout.ts';
import type { Ink, Mark, Scene } from './scene.ts';

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

/** A dot for the mean and a bar for eight in ten cases, left of staying dearer and right of it cheaper. */
export function drawRanking({ bars, zeroLabel, cheaperSide, dearerSide }: RankingDrawing, width: number): Scene {
  const top = lineHeight + 4;
  const laid = layRows(
    bars.map(({ label, figure, excluded }) => ({ label, figures: [figure], ink: excluded ? 'soft' : 'ink' })),
    { width, top, trackHeight },
  );
  const first = laid.rows[0]?.tracks[0];
  const [left, right] = [first?.left ?? 0, first?.right ?? width];
  const scale = scaleLinear(spanOf(bars), [left + dot + 1, right - dot - 1]);
  const zero = scale(0);
  const marks: Mark[] = [
    ...zeroLine(laid.rows, { zero, from: lineHeight, to: laid.bottom + 2, isWide: left > 0 }),
    {
      mark: 'text',
      x: clampMiddle(zero, zeroLabel, [0, width]),
      y: baseline(lineHeight / 2),
      text: zeroLabel,
      size: textSize,
      fill: 'soft',
      anchor: 'middle',
    },
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

interface ZeroLine {
  readonly zero: number;
  readonly from: number;
  readonly to: number;
  readonly isWide: boolean;
}

/** In one piece where labels stand beside it, else in each row's own band, so that it runs through no label. */
function zeroLine(rows: readonly LaidRow[], { zero, from, to, isWide }: ZeroLine): readonly Mark[] {
  const look = { mark: 'line', x1: zero, x2: zero, stroke: 'soft', width: 1, dash: [3, 3] } as const;
  if (isWide) return [{ ...look, y1: from, y2: to }];
  return rows.flatMap(({ tracks }) =>
    tracks.map(({ middle, height }): Mark => ({ ...look, y1: middle - height / 2, y2: middle + height / 2 })),
  );
}

function spanOf(bars: readonly RankedBar[]): readonly [number, number] {
  const ends = [0, ...bars.flatMap(({ low, mean, high }) => [low, mean, high])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least) * margin || 1;
  return [least - room, most + room];
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
