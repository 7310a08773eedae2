import { textWidth } from '../../src/scene/measure-text.ts';
import type { Mark, Scene } from '../../src/scene/scene.ts';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type TextMark = Extract<Mark, { readonly mark: 'text' }>;

/** Room for letters above their foot and for tails under it, as shares of the size. */
const rise = 0.78;
const fall = 0.2;

function boxOf({ x, y, text, size, anchor }: TextMark): Box {
  const width = textWidth(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { what: text, left, right: left + width, top: y - rise * size, bottom: y + fall * size };
}

function boxesOf(mark: Mark): readonly Box[] {
  switch (mark.mark) {
    case 'text':
      return [boxOf(mark)];
    case 'rect':
      return [{ what: 'rect', left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height }];
    case 'circle':
      return [{ what: 'circle', left: mark.x - mark.r, right: mark.x + mark.r, top: mark.y - mark.r, bottom: mark.y + mark.r }];
    case 'line':
      return [
        {
          what: 'line',
          left: Math.min(mark.x1, mark.x2),
          right: Math.max(mark.x1, mark.x2),
          top: Math.min(mark.y1, mark.y2),
          bottom: Math.max(mark.y1, mark.y2),
        },
      ];
    case 'path':
      return [];
  }
}

const slack = 0.01;

/** What sticks out of the picture, and numbers that are none. */
export function outsideOf(scene: Scene): readonly string[] {
  return scene.marks
    .flatMap(boxesOf)
    .filter(
      ({ left, right, top, bottom }) =>
        !(left >= -slack && right <= scene.width + slack && top >= -slack && bottom <= scene.height + slack),
    )
    .map(
      ({ what, left, right, top, bottom }) =>
        `${what} [${[left, right, top, bottom].map(Math.round).join(' ')}] of ${scene.width} × ${scene.height}`,
    );
}

/** Pairs of texts that touch, and texts that a bar or a dot runs through. */
export function overlapsOf(scene: Scene): readonly string[] {
  const texts = scene.marks.filter((mark) => mark.mark === 'text').map(boxOf);
  const shapes = scene.marks.filter(({ mark }) => mark !== 'text').flatMap(boxesOf);
  const pairs = texts.flatMap((text, at) => [...texts.slice(at + 1), ...shapes].map((other) => [text, other] as const));
  return pairs.filter(([one, other]) => meets(one, other)).map(([one, other]) => `${one.what} × ${other.what}`);
}

function meets(one: Box, other: Box): boolean {
  return (
    one.left < other.right - slack && other.left < one.right - slack && one.top < other.bottom - slack && other.top < one.bottom - slack
  );
}
