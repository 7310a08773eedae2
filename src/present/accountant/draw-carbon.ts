import { scaleLinear } from 'd3-scale';
import { textWidth } from '../../scene/measure-text.ts';
import { baseline, layRows, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Mark, Scene } from '../../scene/scene.ts';

interface CarbonDrawing {
  /** A bar of two parts, the first full and the second hollow. */
  readonly bars: readonly { readonly label: string; readonly figure: string; readonly parts: readonly [number, number] }[];
  /** What the parts are. */
  readonly parts: readonly [string, string];
}

const trackHeight = 22;
const barHeight = 12;
const swatch = 12;
const besideSwatch = 8;
const betweenNames = 24;

/** A bar per option in two parts, all on one scale. */
export function drawCarbon({ bars, parts }: CarbonDrawing, width: number): Scene {
  const legend = drawLegend(parts, width);
  const laid = layRows(
    bars.map(({ label, figure }) => ({ label, figures: [figure] })),
    { width, top: legend.height, trackHeight },
  );
  const most = Math.max(1e-9, ...bars.map(({ parts: [first, second] }) => first + second));
  const marks = laid.rows.flatMap(({ texts, tracks: [track] }, at): readonly Mark[] => {
    const bar = bars[at];
    if (track === undefined || bar === undefined) return texts;
    const scale = scaleLinear([0, most], [track.left, track.right]);
    const [first, both] = [scale(bar.parts[0]), scale(bar.parts[0] + bar.parts[1])];
    const top = track.middle - barHeight / 2;
    return [...texts, ...full({ left: track.left, right: first, top }), ...hollow({ left: first, right: both, top })];
  });
  return { width, height: Math.ceil(laid.bottom), marks: [...legend.marks, ...marks] };
}

interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function full({ left, right, top }: Part): readonly Mark[] {
  return right > left ? [{ mark: 'rect', x: left, y: top, width: right - left, height: barHeight, fill: 'do' }] : [];
}

/** Told apart without colour: an outline, with its line inside. */
function hollow({ left, right, top }: Part): readonly Mark[] {
  if (right <= left) return [];
  const edges = { left: left + 0.5, right: Math.max(left + 1, right - 0.5), top: top + 0.5, bottom: top + barHeight - 0.5 };
  const d = `M${edges.left} ${edges.top}H${edges.right}V${edges.bottom}H${edges.left}Z`;
  return [{ mark: 'path', d, fill: 'quiet', stroke: 'do', width: 1 }];
}

/** Both names on one line, or under each other where they would not fit. */
function drawLegend(
  [first, second]: readonly [string, string],
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const wide = swatch + besideSwatch + textWidth(first, textSize) + betweenNames;
  const isOneLine = wide + swatch + besideSwatch + textWidth(second, textSize) <= width;
  const places = [
    { text: first, left: 0, top: 0, draw: full },
    { text: second, left: isOneLine ? wide : 0, top: isOneLine ? 0 : lineHeight, draw: hollow },
  ];
  return {
    marks: places.flatMap(({ text, left, top, draw }): readonly Mark[] => [
      ...draw({ left, right: left + swatch, top: top + (lineHeight - barHeight) / 2 }),
      {
        mark: 'text',
        x: left + swatch + besideSwatch,
        y: baseline(top + lineHeight / 2),
        text,
        size: textSize,
        fill: 'ink',
        anchor: 'start',
      },
    ]),
    height: (isOneLine ? 1 : 2) * lineHeight + 10,
  };
}
