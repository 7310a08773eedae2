import { baseline, clampMiddle, lineHeight, textSize, type LaidRow } from './row-layout.ts';
import type { Mark } from './scene.ts';

const look = { mark: 'line', stroke: 'soft', width: 1, dash: [3, 3] } as const;

/** In one piece from top to bottom: where labels stand beside the tracks. */
export function zeroLine(zero: number, from: number, to: number): Mark {
  return { ...look, x1: zero, x2: zero, y1: from, y2: to };
}

/** In each row's own band, so that it runs through no label that stands above a track. */
export function zeroBands(zero: number, rows: readonly LaidRow[]): readonly Mark[] {
  return rows.flatMap(({ tracks }) => tracks.map(({ middle, height }) => zeroLine(zero, middle - height / 2, middle + height / 2)));
}

/** Its name above it, within the picture. */
export function zeroName(zero: number, label: string, width: number): Mark {
  return {
    mark: 'text',
    x: clampMiddle(zero, label, [0, width]),
    y: baseline(lineHeight / 2),
    text: label,
    size: textSize,
    fill: 'soft',
    anchor: 'middle',
  };
}

/** From the smallest to the largest of these and 0, with a share of that as room on either side, so that none stands at the edge. */
export function spanAround(ends: readonly number[], room: number): readonly [number, number] {
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const margin = (most - least) * room || 1;
  return [least - margin, most + margin];
}
