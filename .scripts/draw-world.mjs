// Draws the outlines of the countries once, into src/reference/world-outlines.ts: a browser then needs no projection and no topology.
// Natural Earth 1:110m is in the public domain. Run again only to change the picture: node .scripts/draw-world.mjs
import { writeFileSync } from 'node:fs';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json' with { type: 'json' };

const width = 2000;
const file = 'src/reference/world-outlines.ts';

/** Names of the atlas that the names of the language standard do not know. */
const otherNames = {
  'Dem. Rep. Congo': 'CD', Congo: 'CG', 'Central African Rep.': 'CF', 'S. Sudan': 'SS', 'Dominican Rep.': 'DO', 'Eq. Guinea': 'GQ',
  "Côte d'Ivoire": 'CI', 'Bosnia and Herz.': 'BA', Macedonia: 'MK', Czechia: 'CZ', Turkey: 'TR', eSwatini: 'SZ', Myanmar: 'MM',
  'United States of America': 'US', 'W. Sahara': 'EH', 'Falkland Is.': 'FK', 'Solomon Is.': 'SB', 'Fr. S. Antarctic Lands': 'TF',
  Palestine: 'PS',
  'N. Cyprus': 'CY',
  Somaliland: 'SO', Bahamas: 'BS', 'Trinidad and Tobago': 'TT', Kosovo: 'XK', Gambia: 'GM', 'Timor-Leste': 'TL',
}; // prettier-ignore
const spoken = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that were replaced (DD, FX, UK) are written as what replaced them. */
const isInUse = (code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isInUse);
const byName = new Map(codes.map((code) => [spoken.of(code), code]));

const drawn = { type: 'FeatureCollection', features: feature(world, world.objects.countries).features.filter(({ id }) => id !== '010') };
// The atlas draws who holds the ground. The Union does not recognise that of Crimea: its outline belongs to Ukraine.
const crimea = ([[[longitude, latitude]]]) => longitude > 32 && longitude < 37 && latitude > 44 && latitude < 46.5;
const shapeOf = (name) => drawn.features.find(({ properties }) => properties.name === name).geometry;
const [russia, ukraine] = [shapeOf('Russia'), shapeOf('Ukraine')];
const moved = russia.coordinates.filter(crimea);
if (moved.length !== 1) throw new RangeError('the outline of Crimea was not found');
russia.coordinates = russia.coordinates.filter((polygon) => !crimea(polygon));
ukraine.coordinates = [...(ukraine.type === 'Polygon' ? [ukraine.coordinates] : ukraine.coordinates), ...moved];
ukraine.type = 'MultiPolygon';

const projection = geoNaturalEarth1().fitWidth(width, drawn);
const path = geoPath(projection);

/** Absolute points as whole steps from one to the next: half the bytes. */
function relative(d) {
  return d
    .split('M')
    .slice(1)
    .flatMap((ring) => {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map((at) => Math.round(Number(at))));
      const kept = points.filter(([x, y], at) => at === 0 || x !== points[at - 1][0] || y !== points[at - 1][1]);
      if (kept.length < 3) return [];
      const [first, ...rest] = kept;
      let [x, y] = first;
      const steps = rest.map(([nextX, nextY]) => {
        const step = `${nextX - x},${nextY - y}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      return [`M${first.join(',')}l${steps.join(' ')}z`];
    })
    .join('');
}

const rows = drawn.features.flatMap((country) => {
  const { name } = country.properties;
  const d = relative(path(country) ?? '');
  const code = byName.get(name) ?? otherNames[name] ?? '';
  if (code === '') console.warn(`no code: ${name}`);
  return d === '' ? [] : [[code, d]];
});
const [[left, top], [right, bottom]] = path.bounds(drawn);
const box = [Math.floor(left), Math.floor(top), Math.ceil(right - left), Math.ceil(bottom - top)];
const [shiftX, shiftY] = projection.translate();
writeFileSync(
  file,
  `/** Outlines of the countries in the Natural Earth projection, drawn by .scripts/draw-world.mjs from Natural Earth 1:110m (public domain, world-atlas 2.0.2). */
export const worldFrame = { viewBox: '${box.join(' ')}', scale: ${projection.scale()}, x: ${shiftX}, y: ${shiftY} } as const;

/** Country code ('' where a territory has none) and path. Small states are not in it. */
export const worldOutlines: readonly (readonly [code: string, path: string])[] = [
${rows.map(([code, d]) => `  ['${code}', '${d}'],`).join('\n')}
];
`,
);
console.log(`${rows.length} countries, ${box.join(' ')}`);
