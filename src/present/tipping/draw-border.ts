import { scaleLinear } from 'd3-scale';
import { meets, names, spread, today, type BorderDrawing, type Field } from './border-labels.ts';
import { textWidth, wrapText } from '../../scene/measure-text.ts';
import { baseline, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Mark, Scene } from '../../scene/scene.ts';

const fieldHeight = 260;
/** Below this width the ends of each side stand with its name. */
const wideFrom = 480;
const cellDot = 3;

/** A dot per pair of values in the colour of the cheapest option, names where most of its dots are, and the border in amber. */
export function drawBorder(drawing: BorderDrawing, width: number): Scene {
  const { grid, labels: sides, say } = drawing;
  const [across, up] = grid.values;
  const ticks = [up[0] ?? 0, up.at(-1) ?? 1].map((value) => say(1, value));
  const isWide = width >= wideFrom;
  const left = isWide ? Math.max(...ticks.map((tick) => textWidth(tick, textSize))) + 8 : 8;
  const ends = (side: 0 | 1) => (isWide ? '' : ` (${say(side, grid.values[side][0] ?? 0)} – ${say(side, grid.values[side].at(-1) ?? 1)})`);
  const upLines = wrapText(`↑ ${sides[1]}${ends(1)}`, textSize, width);
  const alongLines = wrapText(`${sides[0]}${ends(0)} →`, textSize, width - 16);
  const top = upLines.length * lineHeight + 8;
  const bottom = top + fieldHeight;
  const right = width - 8;
  const x = scaleLinear([across[0] ?? 0, across.at(-1) ?? 1], [left + 8, right - 8]);
  const y = scaleLinear([up[0] ?? 0, up.at(-1) ?? 1], [bottom - 8, top + 8]);
  const field = { x, y, left, right, top, bottom };
  const labels = spread(names(drawing, field), today(drawing, field), field);
  return {
    width,
    height: Math.ceil(bottom + (1 + alongLines.length) * lineHeight + 10),
    marks: [
      ...upLines.map((text, at): Mark => words(text, { x: 0, y: (at + 0.5) * lineHeight, anchor: 'start' })),
      ...frame(field),
      ...dots(drawing, field).filter((dot) => !labels.some(({ box }) => meets(dot, box))),
      ...drawing.border.pieces.map(([[x1, y1], [x2, y2]]): Mark => ({
        mark: 'line',
        x1: x(x1),
        y1: y(y1),
        x2: x(x2),
        y2: y(y2),
        stroke: 'turn',
        width: 4,
      })),
      ...labels.flatMap(({ marks }) => marks),
      ...(isWide ? sideTicks(drawing, field) : []),
      ...alongLines.map((text, at): Mark => words(text, { x: right, y: bottom + 6 + (at + 1.5) * lineHeight, anchor: 'end' })),
    ],
  };
}

function words(
  text: string,
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' },
): Mark {
  return { mark: 'text', x, y: baseline(y), text, size: textSize, fill: 'soft', anchor };
}

function frame({ left, right, top, bottom }: Field): readonly Mark[] {
  return [
    { mark: 'line', x1: left, x2: left, y1: top, y2: bottom, stroke: 'rule', width: 1 },
    { mark: 'line', x1: left, x2: right, y1: bottom, y2: bottom, stroke: 'rule', width: 1 },
  ];
}

function dots({ grid, border, ink }: BorderDrawing, { x, y }: Field): readonly Mark[] {
  const [across, up] = grid.values;
  return up.flatMap((second, row) =>
    across.flatMap((first, column): readonly Mark[] => {
      const option = border.cheapest[row * across.length + column];
      return option === undefined ? [] : [{ mark: 'circle', x: x(first), y: y(second), r: cellDot, fill: ink(option) }];
    }),
  );
}

function sideTicks({ grid: { values }, say }: BorderDrawing, { x, y, left, right, bottom }: Field): readonly Mark[] {
  const [across, up] = values;
  const ends = (side: readonly number[]) => [side[0] ?? 0, side.at(-1) ?? 1] as const;
  const [least, most] = ends(across);
  return [
    ...ends(up).map((value) => words(say(1, value), { x: left - 6, y: y(value), anchor: 'end' })),
    words(say(0, least), { x: Math.max(left, x(least) - 8), y: bottom + lineHeight / 2 + 4, anchor: 'start' }),
    words(say(0, most), { x: right, y: bottom + lineHeight / 2 + 4, anchor: 'end' }),
  ];
}
