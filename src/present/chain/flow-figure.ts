import { flowsOf, stopsOfTiers, type Flow, type Stop } from '../../dossier/chain/flows.ts';
import { homeCode } from '../../dossier/defaults/place.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import { narrowWidth, wideWidth, type Figure, type Mark, type Scene, type TableRows } from '../../scene/scene.ts';
import { textWidth } from '../../scene/measure-text.ts';
import { baseline } from '../../scene/row-layout.ts';
import type { ChainInput } from './chain-input.ts';

const column = { bar: 12, gap: 6, top: 26, height: 240, least: 17 } as const;
const size = 12;
/** More countries in a tier than this say less; the smallest ones are drawn as one. */
const mostStops = 8;

interface Box extends Stop {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** From the furthest tier to the owner: bars by country, and bands as wide as the value that goes through. Nothing without shares. */
export function flowFigure(sites: readonly Site[], input: ChainInput): Figure | undefined {
  const tiers = stopsOfTiers(sites).map(withRest);
  if (tiers.every((stops) => stops.length === 0)) return undefined;
  const flows = flowsOf(tiers, homeCode);
  return {
    id: 'chain-flow',
    title: input.words('flow.title'),
    takeaway: takeawayOf(flows, input),
    scene: drawFlow(tiers, wideWidth, input),
    narrow: drawFlow(tiers, narrowWidth, input),
    table: flowTable(flows, input),
  };
}

function withRest(stops: readonly Stop[]): readonly Stop[] {
  const rest = stops.slice(mostStops);
  const [first] = rest;
  if (first === undefined) return stops;
  return [...stops.slice(0, mostStops), { ...first, country: undefined, share: rest.reduce((sum, { share }) => sum + share, 0) }];
}

export function nameOfPlace({ tier, country }: Omit<Stop, 'share'>, { words, format }: ChainInput): string {
  if (tier === 0) return words('flow.you');
  return country === undefined ? words('flow.elsewhere') : format.country(country);
}

function takeawayOf(flows: readonly Flow[], input: ChainInput): string {
  const [largest] = flows.filter(({ to }) => to.tier > 0).toSorted((one, other) => other.share - one.share);
  if (largest === undefined) return input.words('flow.firstOnly');
  return input.words('flow.takeaway', {
    from: nameOfPlace(largest.from, input),
    to: nameOfPlace(largest.to, input),
    share: input.format.share(largest.share, { most: 0 }),
  });
}

/** Longer tables say less. */
const mostRows = 40;

function flowTable(flows: readonly Flow[], input: ChainInput): TableRows {
  const { words, format } = input;
  const place = (of: Omit<Stop, 'share'>) =>
    of.tier === 0 ? words('flow.you') : words('flow.inTier', { place: nameOfPlace(of, input), tier: String(of.tier) });
  return {
    head: [words('flow.head.from'), words('flow.head.to'), words('flow.head.share')],
    rows: flows
      .toSorted((one, other) => other.share - one.share)
      .slice(0, mostRows)
      .map(({ from, to, share }) => [place(from), place(to), format.share(share, { most: 1 })]),
    numeric: [2],
  };
}

function drawFlow(tiers: readonly (readonly Stop[])[], width: number, input: ChainInput): Scene {
  const columns = [[{ tier: 0, country: homeCode, share: 1 }], ...tiers.filter((stops) => stops.length > 0)];
  const most = Math.max(...columns.map((stops) => stops.reduce((sum, { share }) => sum + share, 0)));
  const step = (width - column.bar) / columns.length;
  const boxes = columns.map((stops, at) =>
    stack(stops, { x: width - column.bar - at * step - (step - column.bar) * 0.5, scale: column.height / most }),
  );
  const bottom = Math.max(...boxes.flat().map(({ y, height }) => y + Math.max(height, column.least)));
  const bands = flowBands(boxes, column.height / most);
  return {
    width,
    height: bottom + 4,
    marks: [...bands, ...boxes.flatMap((stops) => stops.flatMap((box) => barOf(box, step, input))), ...headsOf(boxes, input)],
  };
}

function stack(stops: readonly Stop[], { x, scale }: { readonly x: number; readonly scale: number }): readonly Box[] {
  let y: number = column.top;
  return stops.map((stop) => {
    const box = { ...stop, x, y, height: Math.max(2, stop.share * scale) };
    y += Math.max(box.height, column.least) + column.gap;
    return box;
  });
}

function headsOf(boxes: readonly (readonly Box[])[], { words }: ChainInput): readonly Mark[] {
  return boxes.flatMap(([first]) => {
    if (first === undefined || first.tier === 0) return [];
    const text = words('tier', { tier: String(first.tier) });
    return [{ mark: 'text', x: first.x, y: size, text, size, fill: 'soft', anchor: 'start' } as const];
  });
}

/** The name of the country where there is room for it, else its code. */
function barOf({ x, y, height, ...stop }: Box, step: number, input: ChainInput): readonly Mark[] {
  const name = nameOfPlace(stop, input);
  const room = step - column.bar - 10;
  const text = textWidth(name, size) <= room ? name : (stop.country ?? '?');
  return [
    { mark: 'rect', x, y, width: column.bar, height, fill: stop.country === undefined ? 'soft' : 'do' },
    {
      mark: 'text',
      x: x + column.bar + 4,
      y: baseline(y + Math.max(height, column.least) / 2, size),
      text,
      size,
      fill: 'ink',
      anchor: 'start',
    },
  ];
}

/** Bands between bars, each end stacked in the order of the other side. */
function flowBands(boxes: readonly (readonly Box[])[], scale: number): readonly Mark[] {
  return boxes.slice(1).flatMap((stops, at) => {
    const next = boxes[at] ?? [];
    const total = next.reduce((sum, { share }) => sum + share, 0);
    const filled = next.map(() => 0);
    return stops.flatMap((from) => {
      let left = 0;
      return next.map((to, place): Mark => {
        const thick = ((from.share * to.share) / total) * scale;
        const [y1, y2] = [from.y + left, to.y + (filled[place] ?? 0)];
        left += thick;
        filled[place] = (filled[place] ?? 0) + thick;
        return { mark: 'path', d: bandPath([from.x + column.bar, y1], [to.x, y2], thick), fill: 'quiet' };
      });
    });
  });
}

function bandPath([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], thick: number): string {
  const n = (value: number) => value.toFixed(1);
  const middle = (x1 + x2) / 2;
  const there = `M${n(x1)},${n(y1)}C${n(middle)},${n(y1)} ${n(middle)},${n(y2)} ${n(x2)},${n(y2)}`;
  const back = `L${n(x2)},${n(y2 + thick)}C${n(middle)},${n(y2 + thick)} ${n(middle)},${n(y1 + thick)} ${n(x1)},${n(y1 + thick)}Z`;
  return there + back;
}
