import { scaleLinear } from 'd3-scale';
import { baseline, clampMiddle, layRows, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Mark, Scene } from '../../scene/scene.ts';

export interface TippingStrip {
  readonly label: string;
  readonly now: number;
  readonly at: number;
  /** What the figure may be. */
  readonly range: readonly [number, number];
  readonly nowLabel: string;
  readonly turnLabel: string;
}

const stripHeight = 12;
const trackHeight = 2 * lineHeight + stripHeight + 4;

/** A line per figure: the plausible range as a bar, today above it, the turning point in amber under it. */
export function drawTipping(strips: readonly TippingStrip[], width: number): Scene {
  const laid = layRows(
    strips.map(({ label }) => ({ label, figures: [''] })),
    { width, top: 0, trackHeight },
  );
  const marks = strips.flatMap((strip, at) => {
    const track = laid.rows[at]?.tracks[0];
    return track === undefined ? [] : drawStrip(strip, { ...track, width });
  });
  return { width, height: Math.ceil(laid.bottom), marks: [...marks, ...laid.rows.flatMap(({ texts }) => texts)] };
}

interface StripSpan {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly width: number;
}

function drawStrip({ now, at, range, nowLabel, turnLabel }: TippingStrip, { left, right, middle, width }: StripSpan): readonly Mark[] {
  const ends = [now, at, ...range];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const scale = scaleLinear([least, most === least ? least + 1 : most], [left + 6, right - 6]);
  const half = stripHeight / 2;
  return [
    { mark: 'line', x1: left, x2: right, y1: middle, y2: middle, stroke: 'rule', width: 1 },
    {
      mark: 'rect',
      x: scale(range[0]),
      y: middle - half / 2,
      width: Math.max(1, scale(range[1]) - scale(range[0])),
      height: half,
      fill: 'quiet',
      radius: 2,
    },
    { mark: 'line', x1: scale(now), x2: scale(now), y1: middle - half, y2: middle + half, stroke: 'ink', width: 2.5 },
    { mark: 'circle', x: scale(at), y: middle, r: half, fill: 'turn', stroke: 'ink' },
    {
      mark: 'text',
      x: clampMiddle(scale(now), nowLabel, [left, width]),
      y: baseline(middle - half - lineHeight / 2),
      text: nowLabel,
      size: textSize,
      fill: 'ink',
      anchor: 'middle',
    },
    {
      mark: 'text',
      x: clampMiddle(scale(at), turnLabel, [left, width]),
      y: baseline(middle + half + lineHeight / 2),
      text: turnLabel,
      size: textSize,
      fill: 'ink',
      anchor: 'middle',
      bold: true,
    },
  ];
}
