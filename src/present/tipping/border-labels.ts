import type { Border } from '../../engine/advise/compare/border-line.ts';
import type { BorderGrid } from '../../engine/run/tipping/border.ts';
import { textWidth, wrapText } from '../../scene/measure-text.ts';
import { baseline, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Ink, Mark } from '../../scene/scene.ts';

export interface BorderDrawing {
  readonly grid: BorderGrid;
  readonly border: Border;
  readonly now: readonly [number, number];
  readonly nowLabel: string;
  readonly labels: readonly [string, string];
  readonly say: (side: 0 | 1, value: number) => string;
  readonly name: (option: string) => string;
  readonly ink: (option: string) => Ink;
}

export interface Field {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Fewer places than this and an option is left to the table. */
const fewestNamed = 12;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Label {
  readonly box: Box;
  readonly marks: readonly Mark[];
}

/** The name of each option in the middle of its dots, on paper, so that the colour is not needed. */
export function names({ grid, border, name, ink }: BorderDrawing, { x, y, left, right }: Field): readonly Label[] {
  const [across, up] = grid.values;
  return [...new Set(border.cheapest)].flatMap((option): readonly Label[] => {
    const places = border.cheapest.flatMap((one, at) => (one === option ? [at] : []));
    if (option === undefined || places.length < fewestNamed) return [];
    const mean = (of: (place: number) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
    const lines = wrapText(name(option), textSize, (right - left) / 2.4);
    const width = Math.max(...lines.map((line) => textWidth(line, textSize))) + swatch + 12;
    const height = lines.length * lineHeight + 4;
    const middle = x(mean((place) => across[place % across.length] ?? 0));
    const from = Math.min(Math.max(middle - width / 2, left + 2), right - width);
    return [
      labelOf(
        lines,
        { x: from, y: y(mean((place) => up[Math.floor(place / across.length)] ?? 0)) - height / 2, width, height },
        ink(option),
      ),
    ];
  });
}

const swatch = 14;

function labelOf(lines: readonly string[], box: Box, ink: Ink): Label {
  return {
    box,
    marks: [
      { mark: 'rect', ...box, fill: 'paper', radius: 3 },
      { mark: 'circle', x: box.x + swatch / 2, y: box.y + 2 + lineHeight / 2, r: 5, fill: ink },
      ...lines.map((text, at): Mark => ({
        mark: 'text',
        x: box.x + swatch + 2,
        y: baseline(box.y + 2 + (at + 0.5) * lineHeight),
        text,
        size: textSize,
        fill: 'ink',
        anchor: 'start',
      })),
    ],
  };
}

/** Each name where it belongs, or as near to that as leaves today and the other names free; one without a free place is left out. */
export function spread(labels: readonly Label[], now: Label, { top, bottom }: Field): readonly Label[] {
  return labels.reduce<readonly Label[]>(
    (placed, label) => {
      const { y, height } = label.box;
      const beside = placed.flatMap(({ box }) => [box.y - height - 4, box.y + box.height + 4]);
      const heights = [y, ...[...beside, top + 2, bottom - height - 2].toSorted((one, two) => Math.abs(one - y) - Math.abs(two - y))];
      const inside = heights.filter((from) => from >= top && from + height <= bottom);
      const free = inside.find((from) => placed.every(({ box }) => !overlap({ ...label.box, y: from }, box)));
      return free === undefined ? placed : [...placed, lower(label, free - y)];
    },
    [now],
  );
}

function lower({ box, marks }: Label, down: number): Label {
  return {
    box: { ...box, y: box.y + down },
    marks: marks.map((mark) => (mark.mark === 'line' || mark.mark === 'path' ? mark : { ...mark, y: mark.y + down })),
  };
}

export function today({ now, nowLabel }: BorderDrawing, { x, y, left, right, bottom }: Field): Label {
  const [at, height] = [x(now[0]), y(now[1])];
  const half = textWidth(nowLabel, textSize) / 2 + 4;
  const middle = Math.min(Math.max(at, left + half), right - half);
  const isLow = height + 10 + lineHeight > bottom;
  const from = isLow ? height - 10 - lineHeight : height + 10;
  const box = { x: Math.min(middle - half, at - 7), y: Math.min(from, height - 7), width: 2 * half, height: lineHeight + 17 };
  return {
    box,
    marks: [
      { mark: 'rect', x: middle - half, y: from, width: 2 * half, height: lineHeight, fill: 'paper', radius: 3 },
      { mark: 'circle', x: at, y: height, r: 6, fill: 'ink', stroke: 'paper' },
      {
        mark: 'text',
        x: middle,
        y: baseline(from + lineHeight / 2),
        text: nowLabel,
        size: textSize,
        fill: 'ink',
        anchor: 'middle',
        bold: true,
      },
    ],
  };
}

function overlap(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

export function meets(dot: Mark, box: Box): boolean {
  return dot.mark === 'circle' && overlap({ x: dot.x - dot.r, y: dot.y - dot.r, width: 2 * dot.r, height: 2 * dot.r }, box);
}
