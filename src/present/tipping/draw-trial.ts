import { scaleLinear } from 'd3-scale';
import { layRows, lineHeight } from '../../scene/row-layout.ts';
import type { Ink, Mark, Scene } from '../../scene/scene.ts';
import { spanAround, zeroBands, zeroName } from '../../scene/zero-line.ts';

interface TriedBar {
  readonly label: string;
  readonly figure: string;
  /** Against staying, above 0 is better: as it is now, and with what is tried. */
  readonly now: number | undefined;
  readonly tried: number;
  readonly colour: Ink;
  readonly bold: boolean;
}

interface TrialDrawing {
  readonly bars: readonly TriedBar[];
  readonly zeroLabel: string;
}

const trackHeight = 20;
const dot = 5;
const margin = 0.06;

/** A ring where an option stands now, a dot where it would stand, and the way between them. */
export function drawTrial({ bars, zeroLabel }: TrialDrawing, width: number): Scene {
  const top = lineHeight + 4;
  const laid = layRows(
    bars.map(({ label, figure, bold }) => ({ label, figures: [figure], bold })),
    { width, top, trackHeight },
  );
  const first = laid.rows[0]?.tracks[0];
  const [left, right] = [first?.left ?? 0, first?.right ?? width];
  const scale = scaleLinear(
    spanAround(
      bars.flatMap(({ now, tried }) => [now ?? tried, tried]),
      margin,
    ),
    [left + dot + 1, right - dot - 1],
  );
  const zero = scale(0);
  const marks: Mark[] = [
    ...zeroBands(zero, laid.rows),
    zeroName(zero, zeroLabel, width),
    ...bars.flatMap((bar, at) => drawBar(bar, scale, laid.rows[at]?.tracks[0]?.middle ?? 0)),
    ...laid.rows.flatMap(({ texts }) => texts),
  ];
  return { width, height: Math.ceil(laid.bottom + 6), marks };
}

function drawBar({ now, tried, colour }: TriedBar, scale: (value: number) => number, middle: number): readonly Mark[] {
  const filled: Mark = { mark: 'circle', x: scale(tried), y: middle, r: dot, fill: colour, stroke: colour };
  if (now === undefined) return [filled];
  return [
    { mark: 'line', x1: scale(now), x2: scale(tried), y1: middle, y2: middle, stroke: colour, width: 2 },
    { mark: 'circle', x: scale(now), y: middle, r: dot, fill: 'paper', stroke: 'soft' },
    filled,
  ];
}
