import { borderOf, crossingsAt, type Border } from '../../engine/advise/compare/border-line.ts';
import { pairOf } from '../../engine/advise/compare/within-reach.ts';
import type { BorderGrid } from '../../engine/run/tipping/border.ts';
import { drawBorder } from './draw-border.ts';
import { estimateLabel, estimateValue } from '../names/estimate-words.ts';
import { narrowWidth, wideWidth, type Figure } from '../../scene/scene.ts';
import type { PresentationInput } from '../names/presentation-input.ts';

/** Places along a side that the table tells: the ends and three between. */
const told = [0, 0.25, 0.5, 0.75, 1];

/** Which option is cheapest over a grid of two figures, and where the answer turns. */
export function borderFigure(grid: BorderGrid, presentation: PresentationInput): Figure {
  const { assessment, inputs, names, words } = presentation;
  const border = borderOf(grid, pairOf(assessment.ranking, inputs, assessment.leader));
  const drawing = {
    grid,
    border,
    now: nowOf(grid, presentation),
    nowLabel: words('advice.border.now'),
    labels: [estimateLabel(grid.pair[0], presentation), estimateLabel(grid.pair[1], presentation)] as const,
    say: (side: 0 | 1, value: number) => estimateValue(value, grid.pair[side], presentation),
    name: (option: string) => names.name(option),
    ink: (option: string) => names.ink(option),
  };
  return {
    id: 'border',
    title: words('advice.border.title'),
    takeaway: takeaway(grid, border, presentation),
    scene: drawBorder(drawing, wideWidth),
    narrow: drawBorder(drawing, narrowWidth),
    table: tableOf(grid, border, presentation),
  };
}

function nowOf({ pair }: BorderGrid, { inputs }: PresentationInput): readonly [number, number] {
  const likely = (id: string) => inputs.estimates.find((estimate) => estimate.id === id)?.likely ?? Number.NaN;
  return [likely(pair[0]), likely(pair[1])];
}

/** Where it turns with the second figure as it is now: the crossing nearest to the first figure of now. */
function takeaway(grid: BorderGrid, border: Border, presentation: PresentationInput): string {
  const { words } = presentation;
  if (border.pieces.length === 0) return words('advice.border.never');
  const [first, second] = grid.pair;
  const [firstNow, secondNow] = nowOf(grid, presentation);
  const spoken = { second: estimateLabel(second, presentation), secondValue: estimateValue(secondNow, second, presentation) };
  const [nearest] = crossingsAt(border, secondNow).toSorted((a, b) => Math.abs(a - firstNow) - Math.abs(b - firstNow));
  if (nearest === undefined) return words('advice.border.elsewhere', spoken);
  return words('advice.border.takeaway', {
    ...spoken,
    first: estimateLabel(first, presentation),
    turn: estimateValue(nearest, first, presentation),
  });
}

function tableOf({ pair, values: [across, up] }: BorderGrid, { cheapest }: Border, presentation: PresentationInput): Figure['table'] {
  const { words, names } = presentation;
  const places = (values: readonly number[]) => told.map((share) => Math.round(share * (values.length - 1)));
  const say = (side: 0 | 1, value: number | undefined) => estimateValue(value ?? Number.NaN, pair[side], presentation);
  const nameAt = (column: number, row: number) => {
    const option = cheapest[row * across.length + column];
    return option === undefined ? words('advice.border.unknown') : names.name(option);
  };
  const columns = places(across);
  return {
    head: [
      words('advice.border.corner', { first: estimateLabel(pair[0], presentation), second: estimateLabel(pair[1], presentation) }),
      ...columns.map((column) => say(0, across[column])),
    ],
    rows: places(up)
      .toReversed()
      .map((row) => [say(1, up[row]), ...columns.map((column) => nameAt(column, row))]),
    numeric: [],
  };
}
