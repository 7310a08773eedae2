import { scaleLinear } from 'd3-scale';
import { criticalityBorder } from '../../reference/materials/criticality-border.ts';
import type { Material } from '../../reference/materials.ts';
import type { MaterialsInput } from './materials-input.ts';
import { baseline, lineHeight, textSize } from '../../scene/row-layout.ts';
import type { Figure, Mark, Scene } from '../../scene/scene.ts';

interface TrendPoint {
  readonly year: number;
  readonly value: number;
  readonly figure: string;
}

const width = 340;
const side = 22;
const plot = { top: 30, bottom: 110 } as const;
const yearsMiddle = plot.bottom + 18;
const legendMiddle = yearsMiddle + lineHeight + 4;
/** A change smaller than this is no trend: the index is published to one decimal. */
const noticeable = 0.2;

/** Figures stand in a row above, years in a row below, so that the line never runs through them. */
function drawTrend(points: readonly TrendPoint[], threshold: number, legend: string): Scene {
  const years = points.map(({ year }) => year);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [side, width - side]);
  const y = scaleLinear([0, Math.max(threshold, ...points.map(({ value }) => value)) * 1.05], [plot.bottom, plot.top]);
  const middle = (year: number) => (years.length === 1 ? width / 2 : x(year));
  const text = { mark: 'text', size: textSize, anchor: 'middle' } as const;
  const marks: readonly Mark[] = [
    { mark: 'line', x1: 0, x2: width, y1: plot.bottom, y2: plot.bottom, stroke: 'rule', width: 1 },
    { mark: 'line', x1: 0, x2: width, y1: y(threshold), y2: y(threshold), stroke: 'turn', width: 1.5, dash: [4, 4] },
    {
      mark: 'path',
      d: points.map(({ year, value }, at) => `${at === 0 ? 'M' : 'L'}${middle(year).toFixed(1)} ${y(value).toFixed(1)}`).join(''),
      stroke: 'do',
      width: 2.5,
    },
    ...points.flatMap(({ year, value, figure }): readonly Mark[] => [
      { mark: 'circle', x: middle(year), y: y(value), r: 4, fill: 'do', stroke: 'paper' },
      { ...text, x: middle(year), y: baseline(lineHeight / 2), text: figure, fill: 'ink' },
      { ...text, x: middle(year), y: baseline(yearsMiddle), text: String(year), fill: 'soft' },
    ]),
    { mark: 'line', x1: 0, x2: 26, y1: legendMiddle, y2: legendMiddle, stroke: 'turn', width: 1.5, dash: [4, 4] },
    { ...text, x: 34, y: baseline(legendMiddle), text: legend, fill: 'soft', anchor: 'start' },
  ];
  return { width, height: Math.ceil(legendMiddle + lineHeight / 2 + 2), marks };
}

/** How the supply risk went, in the rounds in which the material was assessed. Nothing to draw for a single round. */
export function trendFigure(material: Material, { words, names, format }: MaterialsInput): Figure | undefined {
  const { history } = material;
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined || history.length < 2) return undefined;
  const say = (value: number) => format.number(value, { least: 1, most: 1 });
  const { value: threshold } = criticalityBorder.supplyRisk;
  const change = last.supplyRisk.value - first.supplyRisk.value;
  const way = Math.abs(change) < noticeable ? 'level' : change > 0 ? 'rising' : 'falling';
  const told = words(`trend.${way}`, { first: say(first.supplyRisk.value), last: say(last.supplyRisk.value) });
  return {
    id: `trend-${material.id}`,
    title: words('trend.title', {
      name: names(`material.${material.id}.name`),
      from: String(first.year),
      to: String(last.year),
    }),
    takeaway: first.year < 2017 ? `${told} ${words('trend.method')}` : told,
    scene: drawTrend(
      history.map(({ year, supplyRisk: { value } }) => ({ year, value, figure: say(value) })),
      threshold,
      words('trend.threshold', { threshold: say(threshold) }),
    ),
    table: {
      head: [words('trend.head.year'), words('trend.head.risk'), words('trend.head.importance')],
      rows: history.map(({ year, supplyRisk, economicImportance }) => [String(year), say(supplyRisk.value), say(economicImportance.value)]),
      numeric: [1, 2],
    },
  };
}
