import { scaleLinear } from 'd3-scale';
import { textWidth, wrapText } from '../../scene/measure-text.ts';
import { placeLabels, type LabelledPoint } from '../../scene/place-labels.ts';
import { baseline, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Ink, Mark, Scene } from '../../scene/scene.ts';

interface DrawnPoint {
  /** How much cheaper than staying on average and in bad cases, EUR a year. */
  readonly at: readonly [number, number];
  readonly onFront: boolean;
  readonly ink: Ink;
  /** Of an option of the dossier: large, with its name. A mix has none. */
  readonly label: string | undefined;
}

type Say = (amount: number) => string;

export interface MixesDrawing {
  readonly points: readonly DrawnPoint[];
  readonly titles: readonly [string, string];
  /** Amounts along each axis, in the order of the titles. */
  readonly say: readonly [Say, Say];
}

const fieldHeight = 300;
const edge = 14;
const optionDot = 6;
const mixDot = 3;

/** Further right is cheaper on average, further up in bad cases; the front as a line, the dossier's own options named. */
export function drawMixes({ points, titles, say: [sayAcross, sayUp] }: MixesDrawing, width: number): Scene {
  const upLines = wrapText(`↑ ${titles[1]}`, textSize, width);
  const alongLines = wrapText(`${titles[0]} →`, textSize, width);
  const [across, up] = [spanOf(points.map(({ at }) => at[0])), spanOf(points.map(({ at }) => at[1]))];
  const left = Math.max(...up.map((end) => textWidth(sayUp(end), textSize))) + 8;
  const top = upLines.length * lineHeight + 8;
  const [bottom, right] = [top + fieldHeight, width - 4];
  const x = scaleLinear(across, [left + edge, right - edge]);
  const y = scaleLinear(up, [bottom - edge, top + edge]);
  const ends = [sayAcross(across[0]), sayAcross(across[1])] as const;
  const stacked = textWidth(ends[0], textSize) + textWidth(ends[1], textSize) + 8 > right - left ? 1 : 0;
  const placed = points.map((point) => ({ ...point, x: x(point.at[0]), y: y(point.at[1]) }));
  const named: readonly LabelledPoint[] = placed.flatMap(({ label, ...point }) =>
    label === undefined ? [] : [{ ...point, label, r: optionDot }],
  );
  const front = placed.filter(({ onFront }) => onFront);
  const words = (text: string, place: Pick<Extract<Mark, { mark: 'text' }>, 'x' | 'y' | 'anchor'>): Mark => ({
    mark: 'text',
    text,
    size: textSize,
    fill: 'soft',
    ...place,
    y: baseline(place.y),
  });
  return {
    width,
    height: Math.ceil(bottom + (1 + stacked + alongLines.length) * lineHeight + 10),
    marks: [
      ...upLines.map((text, at) => words(text, { x: 0, y: (at + 0.5) * lineHeight, anchor: 'start' })),
      { mark: 'line', x1: left, x2: left, y1: top, y2: bottom, stroke: 'rule', width: 1 },
      { mark: 'line', x1: left, x2: right, y1: bottom, y2: bottom, stroke: 'rule', width: 1 },
      ...front.slice(1).flatMap((point, at): readonly Mark[] => {
        const before = front[at];
        return before === undefined
          ? []
          : [{ mark: 'line', x1: before.x, y1: before.y, x2: point.x, y2: point.y, stroke: 'turn', width: 3 }];
      }),
      ...placed
        .filter(({ label }) => label === undefined)
        .map((point): Mark => ({ mark: 'circle', x: point.x, y: point.y, r: mixDot, fill: point.onFront ? 'ink' : 'soft' })),
      ...named.map(({ x: cx, y: cy, ink }): Mark => ({ mark: 'circle', x: cx, y: cy, r: optionDot, fill: ink, stroke: 'paper' })),
      ...placeLabels(named, { left, right, top, bottom }),
      ...up.map((end) => words(sayUp(end), { x: left - 6, y: y(end), anchor: 'end' })),
      words(ends[0], { x: left, y: bottom + lineHeight / 2 + 4, anchor: 'start' }),
      words(ends[1], { x: right, y: bottom + (stacked + 0.5) * lineHeight + 4, anchor: 'end' }),
      ...alongLines.map((text, at) => words(text, { x: right, y: bottom + 6 + (stacked + at + 1.5) * lineHeight, anchor: 'end' })),
    ],
  };
}

function spanOf(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return most > least ? [least, most] : [least - 1, most + 1];
}
