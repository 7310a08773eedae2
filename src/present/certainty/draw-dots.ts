import { wrapText } from '../../scene/measure-text.ts';
import { baseline, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Ink, Mark, Scene } from '../../scene/scene.ts';

export interface DotsDrawing {
  readonly full: number;
  readonly of: number;
  readonly fullLabel: string;
  readonly openLabel: string;
  readonly fullColour: Ink;
  readonly openColour: Ink;
}

const perRow = 10;
const most = 30;
const textLeft = 24;

/** A dot per case: filled where the leader costs less, open where the rival does. */
export function drawDots(drawing: DotsDrawing, width: number): Scene {
  const { full, of, fullLabel, openLabel, fullColour, openColour } = drawing;
  const step = Math.min(most, width / perRow);
  const radius = step * 0.36;
  const dots = Array.from({ length: of }, (_, at): Mark => {
    const place = { x: (at % perRow) * step + step / 2, y: Math.floor(at / perRow) * step + step / 2 };
    return at < full ? filled(place, radius, fullColour) : open(place, radius, openColour);
  });
  let top = Math.ceil(of / perRow) * step + 8;
  const legend: Mark[] = [];
  for (const { text, isFull } of [
    { text: fullLabel, isFull: true },
    { text: openLabel, isFull: false },
  ]) {
    const place = { x: 8, y: top + lineHeight / 2 };
    legend.push(isFull ? filled(place, 6, fullColour) : open(place, 6, openColour));
    for (const line of wrapText(text, textSize, width - textLeft)) {
      legend.push({
        mark: 'text',
        x: textLeft,
        y: baseline(top + lineHeight / 2),
        text: line,
        size: textSize,
        fill: 'ink',
        anchor: 'start',
      });
      top += lineHeight;
    }
    top += 4;
  }
  return { width, height: Math.ceil(top), marks: [...dots, ...legend] };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function filled({ x, y }: Point, r: number, colour: Ink): Mark {
  return { mark: 'circle', x, y, r, fill: colour };
}

function open({ x, y }: Point, r: number, colour: Ink): Mark {
  return { mark: 'circle', x, y, r: r - 0.5, fill: 'paper', stroke: colour };
}
