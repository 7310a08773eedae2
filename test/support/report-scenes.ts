import { narrowWidth, wideWidth, type Mark, type Scene } from '../../src/scene/scene.ts';

interface Bar {
  readonly name: string;
  readonly label: string;
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

const optionInks = ['option-0', 'option-1', 'option-2', 'option-3', 'option-4', 'option-5'] as const;

/** Pictures of the kind that `present` builds, with every mark in them: names above the bars when narrow, beside them when wide. */
export function barsScenes(bars: readonly Bar[]): { readonly scene: Scene; readonly narrow: Scene } {
  return { scene: barsScene(bars, wideWidth), narrow: barsScene(bars, narrowWidth) };
}

function barsScene(bars: readonly Bar[], width: number): Scene {
  const isWide = width === wideWidth;
  const step = isWide ? 30 : 46;
  const height = bars.length * step + 26;
  const [left, right] = isWide ? [220, width - 150] : [0, width - 110];
  const at = (value: number) => left + ((value + 1.1) / 2.2) * (right - left);
  const marks = bars.flatMap(({ name, label, low, value, high }, index): readonly Mark[] => {
    const y = index * step + (isWide ? 15 : 32);
    const ink = optionInks[index % optionInks.length] ?? 'option-0';
    return [
      { mark: 'text', x: 0, y: isWide ? y + 5 : y - 14, text: name, size: 14, fill: 'ink', anchor: 'start', bold: index === 0 },
      { mark: 'line', x1: at(low), y1: y, x2: at(high), y2: y, stroke: ink, width: 4 },
      { mark: 'circle', x: at(value), y, r: 5, fill: ink, stroke: 'paper' },
      { mark: 'text', x: width, y: y + 5, text: label, size: 14, fill: 'soft', anchor: 'end' },
    ];
  });
  return {
    width,
    height,
    marks: [
      { mark: 'line', x1: at(0), y1: 0, x2: at(0), y2: height - 18, stroke: 'rule', width: 1, dash: [3, 3] },
      ...marks,
      { mark: 'text', x: at(0), y: height - 4, text: '0', size: 14, fill: 'soft', anchor: 'middle' },
    ],
  };
}

interface BridgeStep {
  readonly name: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export function bridgeScenes(steps: readonly BridgeStep[]): { readonly scene: Scene; readonly narrow: Scene } {
  return { scene: bridgeScene(steps, wideWidth), narrow: bridgeScene(steps, narrowWidth) };
}

function bridgeScene(steps: readonly BridgeStep[], width: number): Scene {
  const isWide = width === wideWidth;
  const step = isWide ? 26 : 44;
  const [left, right] = isWide ? [220, width - 100] : [0, width - 100];
  const at = (value: number) => left + (value / 100) * (right - left);
  const marks = steps.flatMap(({ name, label, from, to }, index): readonly Mark[] => {
    const y = index * step + (isWide ? 4 : 22);
    const isEnd = index === 0 || index === steps.length - 1;
    return [
      { mark: 'text', x: 0, y: isWide ? y + 13 : y - 5, text: name, size: 14, fill: 'ink', anchor: 'start', bold: isEnd },
      { mark: 'rect', x: at(from), y, width: Math.max(at(to) - at(from), 1), height: 15, fill: isEnd ? 'do' : 'worse', radius: 2 },
      { mark: 'text', x: width, y: y + 13, text: label, size: 14, fill: 'ink', anchor: 'end' },
    ];
  });
  return { width, height: steps.length * step + 4, marks };
}

export function dotsScene(cheaper: number): Scene {
  const dots = Array.from({ length: 50 }, (_, index): Mark => {
    const [x, y] = [15 + (index % 10) * 30, 15 + Math.floor(index / 10) * 30];
    if (index < cheaper) return { mark: 'circle', x, y, r: 10.8, fill: 'option-1' };
    return { mark: 'circle', x, y, r: 10.3, fill: 'paper', stroke: 'option-0' };
  });
  const line: Mark = { mark: 'path', d: 'M0 160 H300', stroke: 'turn', width: 2 };
  const point: Mark = { mark: 'path', d: 'M150 154 l6 12 h-12 z', fill: 'turn' };
  return { width: 300, height: 168, marks: [...dots, line, point] };
}
