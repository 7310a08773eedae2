import { borderOf, crossingsAt, type Border } from '../engine/advise/compare/border-line.ts';
import { raceOf } from '../engine/advise/compare/within-reach.ts';
import type { BorderGrid } from '../engine/run/tipping/border.ts';
import { drawBorder } from './draw-border.ts';
import { estimateLabel, estimateValue } from './estimate-words.ts';
import { narrowWidth, wideWidth, type Figure } from './scene.ts';
import type { Telling } from './telling.ts';

/** Places along a side that the table tells: the ends and three between. */
const told = [0, 0.25, 0.5, 0.75, 1];

/** Which option is cheapest over a grid of two figures, and where the answer turns. */
export function borderFigure(grid: BorderGrid, telling: Telling): Figure {
  const { assessment, inputs, names, words } = telling;
  const border = borderOf(grid, raceOf(assessment.ranking, inputs, assessment.leader));
  const drawing = {
    grid,
    border,
    now: nowOf(grid, telling),
    nowLabel: words('advice.border.now'),
    labels: [estimateLabel(grid.pair[0], telling), estimateLabel(grid.pair[1], telling)] as const,
    say: (side: 0 | 1, value: number) => estimateValue(value, grid.pair[side], telling),
    name: (option: string) => names.name(option),
    ink: (option: string) => names.ink(option),
  };
  return {
    id: 'border',
    title: words('advice.border.title'),
    takeaway: takeaway(grid, border, telling),
    scene: drawBorder(drawing, wideWidth),
    narrow: drawBorder(drawing, narrowWidth),
    table: tableOf(grid, border, telling),
  };
}

function nowOf({ pair }: BorderGrid, { inputs }: Telling): readonly [number, number] {
  const likely = (id: string) => inputs.estimates.find((estimate) => estimate.id === id)?.likely ?? Number.NaN;
  return [likely(pair[0]), likely(pair[1])];
}

/** Where it turns with the second figure as it is now: the crossing nearest to the first figure of now. */
function takeaway(grid: BorderGrid, border: Border, telling: Telling): string {
  const { words } = telling;
  if (border.pieces.length === 0) return words('advice.border.never');
  const [first, second] = grid.pair;
  const [firstNow, secondNow] = nowOf(grid, telling);
  const spoken = { second: estimateLabel(second, telling), secondValue: estimateValue(secondNow, second, telling) };
  const [nearest] = crossingsAt(border, secondNow).toSorted((a, b) => Math.abs(a - firstNow) - Math.abs(b - firstNow));
  if (nearest === undefined) return words('advice.border.elsewhere', spoken);
  return words('advice.border.takeaway', {
    ...spoken,
    first: estimateLabel(first, telling),
    turn: estimateValue(nearest, first, telling),
  });
}

function tableOf({ pair, values: [across, up] }: BorderGrid, { cheapest }: Border, telling: Telling): Figure['table'] {
  const { words, names } = telling;
  const places = (values: readonly number[]) => told.map((share) => Math.round(share * (values.length - 1)));
  const say = (side: 0 | 1, value: number | undefined) => estimateValue(value ?? Number.NaN, pair[side], telling);
  const nameAt = (column: number, row: number) => {
    const option = cheapest[row * across.length + column];
    return option === undefined ? words('advice.border.unknown') : names.name(option);
  };
  const columns = places(across);
  return {
    head: [
      words('advice.border.corner', { first: estimateLabel(pair[0], telling), second: estimateLabel(pair[1], telling) }),
      ...columns.map((column) => say(0, across[column])),
    ],
    rows: places(up)
      .toReversed()
      .map((row) => [say(1, up[row]), ...columns.map((column) => nameAt(column, row))]),
    numeric: [],
  };
}
