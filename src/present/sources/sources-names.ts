import type materials from '../../content/texts/nl/materials.ts';
import type products from '../../content/texts/nl/products.ts';
import type sources from '../../content/texts/nl/sources.ts';
import type { Same } from '../../content/texts/same.ts';
import type { Format } from '../../i18n/format.ts';
import { borderCarbonPhaseIn } from '../../reference/carbon.ts';
import { observedRates } from '../../reference/freight.ts';
import { findMaterial } from '../../reference/materials.ts';
import { supportInstruments } from '../../reference/support-instruments.ts';

/** Plain catalogs, not messages: thousands of names are looked up by the path of the figure. */
export interface SourceNames {
  readonly sources: Same<typeof sources>;
  readonly materials: Same<typeof materials>;
  readonly products: Same<typeof products>;
}

export interface NamingWords {
  readonly names: SourceNames;
  readonly format: Format;
}

/** What a figure is called, and of whom or what it speaks: "Labour cost per hour in industry" of "Vietnam". */
interface FigureName {
  readonly name: string;
  readonly of: readonly string[];
}

type Names = { readonly [key: string]: string | Names };

function nameAt(names: Names, parts: readonly string[]): string | undefined {
  let found: string | Names | undefined = names;
  for (const part of parts) {
    if (found === undefined || typeof found === 'string') return undefined;
    found = found[part];
  }
  return typeof found === 'string' ? found : undefined;
}

const groupName = (group: Readonly<Record<string, { readonly name: string }>>, id: string) => group[id]?.name ?? id;
const plainName = (names: Readonly<Record<string, string>>, id: string) => names[id] ?? id;

type Entity = (id: string, words: NamingWords) => string;

const country: Entity = (id, { format }) => format.country(id);
const product: Entity = (id, { names }) => groupName(names.products.group, id);
const sector: Entity = (id, { names }) => plainName(names.products.sector, id);
const material: Entity = (id, { names }) => groupName(names.materials.material, id);
const currency: Entity = (id, { format }) => format.currency(id);
const instrument: Entity = (id) => supportInstruments.find((candidate) => candidate.id === id)?.name ?? id;

/** Paths that name somebody at one place: beginning, the place in the path, and who it is. */
const entities: readonly (readonly [beginning: string, place: number, who: Entity])[] = [
  ['countries.', 1, country],
  ['countryDefaults.', 1, country],
  ['sectors.', 1, sector],
  ['products.', 1, product],
  ['duties.products.', 2, product],
  ['costs.currencies.', 2, currency],
  ['materials.materials.', 2, material],
  ['support.instruments.', 2, instrument],
  ['evidence.firms.sector.', 3, sector],
];

/** Entries of a list without a name of their own. Where the year tells them apart, the papers already say it. */
function entryOf(parts: readonly string[], at: number, { names }: NamingWords): string | undefined {
  const index = Number(parts[at]);
  switch (parts[at - 1]) {
    case 'uses': {
      const used = findMaterial(parts[2] ?? '')?.uses[index]?.sector;
      return used === undefined ? undefined : used === 'other' ? names.sources.otherUse : plainName(names.products.sector, used);
    }
    case 'observed': {
      const lane = observedRates[index]?.lane;
      return lane === undefined ? undefined : names.sources.lane[lane];
    }
    case 'phaseIn': {
      const year = borderCarbonPhaseIn[index]?.year;
      return year === undefined ? undefined : String(year);
    }
    default:
      return undefined;
  }
}

/** Reads the path of a figure. A figure without a name is shown by its path. */
export function figureName(path: string, words: NamingWords): FigureName {
  const parts = path.split('.');
  const entity = entities.find(([beginning]) => path.startsWith(beginning));
  const of: string[] = [];
  const left: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (entity !== undefined && at === entity[1]) of.push(entity[2](part, words));
    else if (at > 0 && /^[A-Z]{2}$/.test(part)) of.push(words.format.country(part));
    else if (/^\d{4}-\d{2}$/.test(part)) of.push(part);
    else if (/^\d+$/.test(part)) of.push(...[entryOf(parts, at, words) ?? []].flat());
    else left.push(part);
  }
  const names = entity?.[0] === 'materials.materials.' ? ['materials', ...left.slice(2)] : left;
  return { name: nameAt(words.names.sources.name, names) ?? path, of };
}
