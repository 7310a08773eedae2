import { scaleLinear } from 'd3-scale';
import { textWidth, wrapText } from '../../scene/measure-text.ts';
import { baseline, layRows, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Ink, Mark, Scene } from '../../scene/scene.ts';

interface BridgeChain {
  readonly name: string;
  readonly colour: Ink;
  /** One amount per row, in the order of the rows; the last is the total. */
  readonly amounts: readonly number[];
}

export interface BridgeDrawing {
  readonly rows: readonly string[];
  readonly chains: readonly BridgeChain[];
  readonly write: (amount: number) => string;
}

const trackHeight = 18;
const barHeight = 12;
const swatch = 12;
const legendGap = 24;

/** A waterfall in rows: every bar starts where the one above ended, the last stands on zero again. */
export function drawBridge({ rows, chains, write }: BridgeDrawing, width: number): Scene {
  const legend = drawLegend(chains, width);
  const last = rows.length - 1;
  const laid = layRows(
    rows.map((label, at) => ({ label, figures: chains.map(({ amounts }) => write(amounts[at] ?? 0)), bold: at === last })),
    { width, top: legend.height, trackHeight },
  );
  const ends = chains.flatMap(({ amounts }) => steps(amounts).flat());
  const [left, right] = [laid.rows[0]?.tracks[0]?.left ?? 0, laid.rows[0]?.tracks[0]?.right ?? width];
  const scale = scaleLinear([Math.min(0, ...ends), Math.max(1e-9, ...ends)], [left, right]);
  const bars = chains.flatMap(({ amounts, colour }, chain) =>
    steps(amounts).flatMap(([from, to], at): readonly Mark[] => {
      const track = laid.rows[at]?.tracks[chain];
      return track === undefined || amounts[at] === 0
        ? []
        : [barOf(scale(Math.min(from, to)), scale(Math.max(from, to)), { middle: track.middle, colour })];
    }),
  );
  const zero = laid.rows.flatMap(({ tracks }) =>
    tracks.map(({ middle, height }): Mark => ({
      mark: 'line',
      x1: scale(0),
      x2: scale(0),
      y1: middle - height / 2,
      y2: middle + height / 2,
      stroke: 'rule',
      width: 1,
    })),
  );
  return { width, height: Math.ceil(laid.bottom), marks: [...legend.marks, ...zero, ...bars, ...laid.rows.flatMap(({ texts }) => texts)] };
}

/** From where to where each bar goes; the total goes from zero. */
function steps(amounts: readonly number[]): readonly (readonly [number, number])[] {
  let reached = 0;
  return amounts.map((amount, at) => {
    if (at === amounts.length - 1) return [0, amount];
    reached += amount;
    return [reached - amount, reached];
  });
}

function barOf(left: number, right: number, { middle, colour }: { readonly middle: number; readonly colour: Ink }): Mark {
  // A difference too small to see still leaves a trace.
  return {
    mark: 'rect',
    x: left,
    y: middle - barHeight / 2,
    width: Math.max(1.5, right - left),
    height: barHeight,
    fill: colour,
    radius: 1,
  };
}

function drawLegend(chains: readonly BridgeChain[], width: number): { readonly marks: readonly Mark[]; readonly height: number } {
  const indent = swatch + 8;
  const widths = chains.map(({ name }) => indent + textWidth(name, textSize));
  const isOneLine = widths.reduce((sum, one) => sum + one, legendGap * (chains.length - 1)) <= width;
  const marks: Mark[] = [];
  let [left, top] = [0, 0];
  for (const [at, { name, colour }] of chains.entries()) {
    marks.push({ mark: 'rect', x: left, y: top + (lineHeight - swatch) / 2, width: swatch, height: swatch, fill: colour, radius: 1 });
    const lines = wrapText(name, textSize, width - left - indent);
    for (const [line, text] of lines.entries()) {
      const y = baseline(top + (line + 0.5) * lineHeight);
      marks.push({ mark: 'text', x: left + indent, y, text, size: textSize, fill: 'ink', anchor: 'start' });
    }
    if (isOneLine) left += (widths[at] ?? 0) + legendGap;
    else top += lines.length * lineHeight;
  }
  return { marks, height: (isOneLine ? lineHeight : top) + 10 };
}
