import type { Mark, Scene } from '../../src/present/scene.ts';

/** Pictures of the kind that `present` builds, with every mark in them. */
export function barsScene(
  bars: readonly { readonly name: string; readonly label: string; readonly low: number; readonly value: number; readonly high: number }[],
): Scene {
  const step = 34;
  const height = bars.length * step + 26;
  const at = (value: number) => 400 + value * 180;
  const marks = bars.flatMap(({ name, label, low, value, high }, index): readonly Mark[] => {
    const y = index * step + 10;
    const ink = (['option-0', 'option-1', 'option-2', 'option-3', 'option-4', 'option-5'] as const)[index % 6] ?? 'option-0';
    return [
      { mark: 'text', x: 0, y: y + 14, text: name, size: 13, fill: 'ink', anchor: 'start', bold: index === 0 },
      { mark: 'line', x1: at(low), y1: y + 10, x2: at(high), y2: y + 10, stroke: ink, width: 2 },
      { mark: 'circle', x: at(value), y: y + 10, r: 5.5, fill: ink, stroke: 'paper' },
      { mark: 'text', x: 640, y: y + 14, text: label, size: 12, fill: 'soft', anchor: 'end' },
    ];
  });
  return {
    width: 640,
    height,
    marks: [
      { mark: 'line', x1: at(0), y1: 0, x2: at(0), y2: height - 18, stroke: 'rule', width: 1, dash: [3, 3] },
      ...marks,
      { mark: 'text', x: at(0), y: height - 4, text: '0', size: 11, fill: 'soft', anchor: 'middle' },
    ],
  };
}

export function bridgeScene(
  steps: readonly { readonly name: string; readonly label: string; readonly from: number; readonly to: number }[],
): Scene {
  const step = 24;
  const at = (value: number) => 190 + value * 3.4;
  const marks = steps.flatMap(({ name, label, from, to }, index): readonly Mark[] => {
    const y = index * step + 4;
    const ends = index === 0 || index === steps.length - 1;
    return [
      { mark: 'text', x: 0, y: y + 13, text: name, size: 12, fill: 'ink', anchor: 'start', bold: ends },
      { mark: 'rect', x: at(from), y, width: Math.max(at(to) - at(from), 1), height: 17, fill: ends ? 'do' : 'worse', radius: 2 },
      { mark: 'line', x1: at(to), y1: y, x2: at(to), y2: y + step + 17, stroke: 'rule', width: 1 },
      { mark: 'text', x: at(to) + 8, y: y + 13, text: label, size: 12, fill: 'ink', anchor: 'start' },
    ];
  });
  return { width: 640, height: steps.length * step + 4, marks };
}

export function dotsScene(cheaper: number): Scene {
  const dots = Array.from({ length: 50 }, (_, index): Mark => {
    const [x, y] = [12 + (index % 10) * 24, 12 + Math.floor(index / 10) * 24];
    return index < cheaper
      ? { mark: 'circle', x, y, r: 8.5, fill: 'option-1' }
      : { mark: 'circle', x, y, r: 8, fill: 'paper', stroke: 'option-0' };
  });
  return {
    width: 240,
    height: 136,
    marks: [
      ...dots,
      { mark: 'path', d: 'M0 130 H240', stroke: 'turn', width: 2 },
      { mark: 'path', d: 'M120 124 l6 12 h-12 z', fill: 'turn' },
    ],
  };
}
