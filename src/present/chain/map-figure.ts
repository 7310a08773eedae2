import { flowsOf, stopsOfTiers } from '../../dossier/chain/flows.ts';
import { homeCode } from '../../dossier/defaults/place.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import type { Country } from '../../reference/countries.ts';
import { worldFrame, worldOutlines } from '../../reference/world-outlines.ts';
import type { Figure, Mark } from '../../scene/scene.ts';
import { markPlaces } from '../world/world-marks.ts';
import type { ChainInput } from './chain-input.ts';

const radius = 26;
const [, , width = 2000, height = 871] = worldFrame.viewBox.split(' ').map(Number);
/** Of a line that carries the whole value. */
const widest = 22;

interface PlaceOfChain {
  readonly country: Country;
  readonly sites: number;
  readonly share: number;
}

/** The sites on the map of the world, a number for each country, and lines as wide as the value between them. Nothing without countries. */
export function mapFigure(sites: readonly Site[], countries: readonly Country[], input: ChainInput): Figure | undefined {
  const { words, format } = input;
  const places = placesOf(sites, countries);
  if (places.length === 0) return undefined;
  const marks = markPlaces(
    places.map(({ country }) => country),
    radius,
  );
  const at = new Map<string, readonly [number, number]>(marks.map((mark) => [mark.code, mark.at]));
  const missing = new Set(sites.flatMap(({ country }) => (country !== undefined && !at.has(country) ? [country] : [])));
  const share = (value: number) => format.share(value, { most: 0 });
  return {
    id: 'chain-map',
    title: words('map.title'),
    takeaway: [
      words('map.takeaway', { count: places.filter(({ sites: count }) => count > 0).length }),
      ...(missing.size > 0 ? [words('map.missing', { countries: format.list([...missing].map((code) => format.country(code))) })] : []),
    ].join(' '),
    scene: {
      width,
      height,
      marks: [
        ...worldOutlines.map(([, d]): Mark => ({ mark: 'path', d, fill: 'quiet' })),
        ...linesOf(sites, at),
        ...marks.flatMap(({ number, label, at: [x, y] }): readonly Mark[] => [
          { mark: 'line', x1: x, y1: y, x2: label[0], y2: label[1], stroke: 'ink', width: 3 },
          { mark: 'circle', x: label[0], y: label[1], r: radius, fill: 'paper', stroke: 'ink' },
          { mark: 'text', x: label[0], y: label[1] + 11, text: String(number), size: 32, fill: 'ink', anchor: 'middle', bold: true },
        ]),
      ],
    },
    table: {
      head: [words('map.head.number'), words('map.head.country'), words('map.head.sites'), words('map.head.share')],
      rows: places.map(({ country, sites: count, share: part }, index) => [
        String(index + 1),
        format.country(country.iso2),
        count === 0 ? words('flow.you') : format.number(count),
        share(part),
      ]),
      numeric: [0, 2, 3],
    },
  };
}

/** The countries of the table and that of the owner, the largest share first. */
function placesOf(sites: readonly Site[], countries: readonly Country[]): readonly PlaceOfChain[] {
  const found = countries.flatMap((country) => {
    const here = sites.filter((site) => site.country === country.iso2);
    if (here.length === 0 && country.iso2 !== homeCode) return [];
    return [{ country, sites: here.length, share: here.reduce((sum, site) => sum + (site.share ?? 0), 0) }];
  });
  return found.some(({ sites: count }) => count > 0) ? found.toSorted((one, other) => other.share - one.share) : [];
}

function linesOf(sites: readonly Site[], at: ReadonlyMap<string, readonly [number, number]>): readonly Mark[] {
  return flowsOf(stopsOfTiers(sites), homeCode).flatMap(({ from, to, share }): readonly Mark[] => {
    const [start, end] = [at.get(from.country ?? ''), at.get(to.country ?? '')];
    if (start === undefined || end === undefined || from.country === to.country) return [];
    const [x1, y1] = start;
    const [x2, y2] = end;
    const lift = Math.hypot(x2 - x1, y2 - y1) * 0.18;
    const d = `M${x1.toFixed(0)},${y1.toFixed(0)}Q${((x1 + x2) / 2).toFixed(0)},${((y1 + y2) / 2 - lift).toFixed(0)} ${x2.toFixed(0)},${y2.toFixed(0)}`;
    return [{ mark: 'path', d, stroke: 'do', width: Math.max(2, Math.min(1, share) * widest) }];
  });
}
