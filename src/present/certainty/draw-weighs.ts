import { scaleLinear } from 'd3-scale';
import { baseline, layRows, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Mark, Scene } from '../../scene/scene.ts';
import { spanAround, zeroName } from '../../scene/zero-line.ts';

interface WeighedRow {
  readonly label: string;
  /** Above zero is cheaper. */
  readonly atLow: number;
  readonly atHigh: number;
}

export interface WeighsDrawing {
  readonly rows: readonly WeighedRow[];
  readonly mean: number;
  readonly even: string;
  readonly cheaper: string;
  readonly dearer: string;
  readonly legend: string;
}

const trackHeight = 22;
const dot = 5;
const room = 0.05;

/** A bar per figure from its low (open) to its high (filled); the mean as a thin line, the turning point at zero in amber. Cheaper lies to the right. */
export function drawWeighs({ rows, mean, ...words }: WeighsDrawing, width: number): Scene {
  const top = lineHeight + 4;
  const laid = layRows(
    rows.map(({ label }) => ({ label, figures: [''] })),
    { width, top, trackHeight },
  );
  const first = laid.rows[0]?.tracks[0];
  const [left, right] = [first?.left ?? 0, first?.right ?? width];
  const span = spanAround([mean, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])], room);
  const scale = scaleLinear(span, [left + dot + 1, right - dot - 1]);
  const lines = laid.rows.flatMap(({ tracks }) =>
    tracks.flatMap(({ middle, height }): readonly Mark[] => [
      upright(scale(mean), middle, { height, stroke: 'rule', thick: 1 }),
      upright(scale(0), middle, { height, stroke: 'turn', thick: 2 }),
    ]),
  );
  const marks: Mark[] = [
    ...lines,
    zeroName(scale(0), words.even, width),
    ...rows.flatMap((row, at) => drawRow(row, scale, laid.rows[at]?.tracks[0]?.middle ?? 0)),
    ...laid.rows.flatMap(({ texts }) => texts),
    ...footer(words, { left, right, top: laid.bottom + 4 }),
  ];
  return { width, height: Math.ceil(laid.bottom + 6 + 2 * lineHeight), marks };
}

function upright(
  x: number,
  middle: number,
  { height, stroke, thick }: { readonly height: number; readonly stroke: 'rule' | 'turn'; readonly thick: number },
): Mark {
  return { mark: 'line', x1: x, x2: x, y1: middle - height / 2, y2: middle + height / 2, stroke, width: thick };
}

function drawRow({ atLow, atHigh }: WeighedRow, scale: (value: number) => number, middle: number): readonly Mark[] {
  return [
    ...bySide(atLow, atHigh).map(([from, to]): Mark => ({
      mark: 'line',
      x1: scale(from),
      x2: scale(to),
      y1: middle,
      y2: middle,
      stroke: inkOf(from + to),
      width: 4,
    })),
    { mark: 'circle', x: scale(atLow), y: middle, r: dot, fill: 'paper', stroke: inkOf(atLow) },
    { mark: 'circle', x: scale(atHigh), y: middle, r: dot, fill: inkOf(atHigh), stroke: inkOf(atHigh) },
  ];
}

const inkOf = (cheaperBy: number) => (cheaperBy >= 0 ? 'better' : 'worse');

/** A bar that crosses zero in its two parts. */
function bySide(one: number, other: number): readonly (readonly [number, number])[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return from < 0 && to > 0
    ? [
        [from, 0],
        [0, to],
      ]
    : [[from, to]];
}

/** Which side is which, and what open and filled mean. */
function footer(
  { cheaper, dearer, legend }: Pick<WeighsDrawing, 'cheaper' | 'dearer' | 'legend'>,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): readonly Mark[] {
  const line = (at: number) => baseline(top + (at + 0.5) * lineHeight);
  return [
    { mark: 'text', x: left, y: line(0), text: `← ${dearer}`, ...quiet('start') },
    { mark: 'text', x: right, y: line(0), text: `${cheaper} →`, ...quiet('end') },
    { mark: 'text', x: left, y: line(1), text: legend, ...quiet('start') },
  ];
}

function quiet(anchor: 'start' | 'end') {
  return { size: textSize, fill: 'soft', anchor } as const;
}
