import { textWidth, wrapText } from '../../scene/measure-text.ts';
import { baseline, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Mark, Scene } from '../../scene/scene.ts';

interface SmallBar {
  readonly label: string;
  readonly figure: string;
  readonly value: number;
  /** Drawn pale behind it, to show what has changed. */
  readonly before?: number;
}

export interface BarGroup {
  readonly heading: string;
  readonly bars: readonly SmallBar[];
}

const width = 340;
const labelWidth = 132;
const gap = 10;
const barHeight = 12;
const rowGap = 6;
const groupGap = 10;

/** Small bars in groups, all on one scale that ends at `most`: a name, a bar, a figure. */
export function drawBars(groups: readonly BarGroup[], most: number): Scene {
  const figureWidth = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ figure }) => textWidth(figure, textSize))));
  const left = labelWidth + gap;
  const room = width - left - figureWidth - gap;
  const scale = (value: number) => (most > 0 ? Math.max(0, Math.min(1, value / most)) * room : 0);
  const marks: Mark[] = [];
  let top = 0;
  for (const { heading, bars } of groups) {
    for (const text of heading === '' ? [] : wrapText(heading, textSize, width)) {
      marks.push({ mark: 'text', x: 0, y: baseline(top + lineHeight / 2), text, size: textSize, fill: 'soft', anchor: 'start' });
      top += lineHeight;
    }
    for (const bar of bars) {
      const drawn = drawBar(bar, { top, left, scale });
      marks.push(...drawn.marks);
      top = drawn.bottom + rowGap;
    }
    top += groupGap;
  }
  return { width, height: Math.max(1, Math.ceil(top - groupGap)), marks };
}

interface BarSite {
  readonly top: number;
  readonly left: number;
  readonly scale: (value: number) => number;
}

function drawBar({ label, figure, value, before }: SmallBar, { top, left, scale }: BarSite) {
  const lines = wrapText(label, textSize, labelWidth);
  const height = lines.length * lineHeight;
  const middle = top + height / 2;
  const text = { mark: 'text', size: textSize, fill: 'ink' } as const;
  const bar = { mark: 'rect', x: left, y: middle - barHeight / 2, height: barHeight, radius: 1 } as const;
  const marks: readonly Mark[] = [
    ...lines.map((line, at) => ({ ...text, x: 0, y: baseline(top + (at + 0.5) * lineHeight), text: line, anchor: 'start' }) as const),
    ...(before === undefined ? [] : [{ ...bar, width: scale(before), fill: 'quiet' } as const]),
    { ...bar, width: Math.max(1, scale(value)), fill: 'do' },
    { ...text, x: width, y: baseline(middle), text: figure, anchor: 'end' },
  ];
  return { marks, bottom: top + height };
}
