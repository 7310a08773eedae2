import { textWidth } from './measure-text.ts';
import { baseline, lineHeight, textSize } from './row-layout.ts';
import type { Ink, Mark } from './scene.ts';

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly ink: Ink;
  readonly label: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 4;

/** Each name beside its point, on paper, or as near as leaves the points and the other names free, with a thin line to it. */
export function placeLabels(points: readonly LabelledPoint[], field: Box): readonly Mark[] {
  const dots = points.map(({ x, y, r }): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const taken: Box[] = [...dots];
  const marks: Mark[] = [];
  for (const point of points) {
    const box = boxesAround(point).find((one) => isInside(one, field) && taken.every((other) => !meets(one, other)));
    if (box === undefined) continue;
    taken.push(box);
    marks.push(...drawn(point, box));
  }
  return marks;
}

/** To the right, to the left, then further and further above and below. */
function boxesAround({ x, y, r, label }: LabelledPoint): readonly Box[] {
  const width = textWidth(label, textSize) + 4;
  const steps = Array.from({ length: 16 }, (_, at) => Math.ceil(at / 2) * (at % 2 === 0 ? 1 : -1) * (lineHeight / 2 + 2));
  return steps.flatMap((down) =>
    [x + r + gap, x - r - gap - width, x - width / 2].map((left) => ({
      left,
      right: left + width,
      top: y + down - lineHeight / 2,
      bottom: y + down + lineHeight / 2,
    })),
  );
}

function drawn({ x, y, label, ink }: LabelledPoint, { left, right, top, bottom }: Box): readonly Mark[] {
  const middle = (top + bottom) / 2;
  const nearest = Math.min(Math.max(x, left), right);
  const isFar = Math.abs(middle - y) > lineHeight;
  return [
    { mark: 'rect', x: left, y: top, width: right - left, height: bottom - top, fill: 'paper', radius: 3 },
    ...(isFar ? [{ mark: 'line', x1: x, y1: y, x2: nearest, y2: middle > y ? top : bottom, stroke: ink, width: 1 } as const] : []),
    { mark: 'text', x: left + 2, y: baseline(middle), text: label, size: textSize, fill: 'ink', anchor: 'start', bold: true },
  ];
}

function isInside(box: Box, field: Box): boolean {
  return box.left >= field.left + 1 && box.right <= field.right && box.top >= field.top && box.bottom <= field.bottom - 1;
}

function meets(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
