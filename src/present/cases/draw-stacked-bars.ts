import { scaleLinear } from 'd3-scale';
import { textWidth } from '../../scene/measure-text.ts';
import { baseline, layRows, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Ink, Mark, Scene } from '../../scene/scene.ts';

interface StackedRow {
  readonly label: string;
  /** One count per part, in the order of the parts. */
  readonly counts: readonly number[];
}

interface Stacked {
  readonly rows: readonly StackedRow[];
  readonly parts: readonly { readonly name: string; readonly ink: Ink }[];
}

const trackHeight = 22;
const barHeight = 14;
const keySize = 12;
const keyGap = 6;
const between = 18;

/** A bar per row, in parts, with its total at the end; below it which colour is which, in the order of the bars. */
export function drawStackedBars({ rows, parts }: Stacked, width: number): Scene {
  const totals = rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const laid = layRows(
    rows.map(({ label }, at) => ({ label, figures: [String(totals[at] ?? 0)] })),
    { width, top: 0, trackHeight },
  );
  const first = laid.rows[0]?.tracks[0];
  const scale = scaleLinear([0, Math.max(1, ...totals)], [first?.left ?? 0, first?.right ?? width]);
  const bars = rows.flatMap(({ counts }, at): readonly Mark[] => {
    const middle = laid.rows[at]?.tracks[0]?.middle ?? 0;
    return counts.flatMap((count, part): readonly Mark[] => {
      const from = counts.slice(0, part).reduce((sum, before) => sum + before, 0);
      const [left, right] = [scale(from), scale(from + count)];
      const fill = parts[part]?.ink ?? 'quiet';
      return count === 0 ? [] : [{ mark: 'rect', x: left, y: middle - barHeight / 2, width: right - left, height: barHeight, fill }];
    });
  });
  const key = drawKey(parts, { top: laid.bottom + 10, width });
  return { width, height: Math.ceil(key.bottom + 4), marks: [...laid.rows.flatMap(({ texts }) => texts), ...bars, ...key.marks] };
}

function drawKey(parts: Stacked['parts'], { top, width }: { readonly top: number; readonly width: number }) {
  const marks: Mark[] = [];
  let [x, line] = [0, 0];
  for (const { name, ink } of parts) {
    const needed = keySize + keyGap + textWidth(name, textSize);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const middle = top + (line + 0.5) * lineHeight;
    marks.push({ mark: 'rect', x, y: middle - keySize / 2, width: keySize, height: keySize, fill: ink });
    marks.push({ mark: 'text', x: x + keySize + keyGap, y: baseline(middle), text: name, size: textSize, fill: 'soft', anchor: 'start' });
    x += needed + between;
  }
  return { marks, bottom: top + (line + 1) * lineHeight };
}
