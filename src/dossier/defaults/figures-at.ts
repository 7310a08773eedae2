import type { EarlierRule } from '../../reference/earlier-editions.ts';
import type { Figure } from '../../reference/figure.ts';
import type { Figures } from './load-figures.ts';

/** Of the edition of a dossier: the newest one, one before it, one that only a newer version of the app knows, or one that nobody knows. */
export type EditionStanding = 'current' | 'older' | 'newer' | 'unknown';

type Editions = Pick<Figures, 'edition' | 'earlierEditions'>;

export function editionStanding(of: string, { edition, earlierEditions }: Editions): EditionStanding {
  if (of === edition) return 'current';
  if (of > edition) return 'newer';
  return earlierEditions.some(({ id }) => id === of) ? 'older' : 'unknown';
}

/**
 * The figures as they were in an edition: from the newest back to it, each edition tells what the next one changed. What
 * cannot be known, of a newer or an unknown edition, is taken from the newest here.
 */
export function figuresAt(of: string, newest: Figures): Figures {
  if (editionStanding(of, newest) !== 'older') return newest;
  const back = newest.earlierEditions.slice(0, newest.earlierEditions.findIndex(({ id }) => id === of) + 1);
  const sets = structuredClone(setsOf(newest));
  for (const { figures, rules } of back) {
    for (const [path, was] of Object.entries({ ...figures, ...rules })) put(sets, path, was);
  }
  return { ...newest, ...sets, ...functionsOn(sets, newest), edition: of };
}

/** Everything that holds figures. */
function setsOf(figures: Figures) {
  const { countries, sectors, products, materials, dutyByProduct, outages, leadTimeParts, priceGrowth, driverGrowth } = figures;
  const { priceRatio, rejectShare, costDefaults, currencies, freightDefaults, emissionFactors, borderCarbon, borderCarbonPhaseIn } =
    figures;
  const { belgium, generalPreference, makerCountries } = figures;
  return {
    countries,
    sectors,
    products,
    materials,
    dutyByProduct,
    outages,
    leadTimeParts,
    priceGrowth,
    driverGrowth,
    priceRatio,
    rejectShare,
    costDefaults,
    currencies,
    freightDefaults,
    emissionFactors,
    borderCarbon,
    borderCarbonPhaseIn,
    belgium,
    generalPreference,
    makerCountries,
  };
}

type Sets = ReturnType<typeof setsOf>;

/** What looks things up, or works them out, with those figures instead of the newest. */
function functionsOn({ countries, sectors, products, materials, outages, leadTimeParts }: Sets, newest: Figures) {
  return {
    findCountry: (iso2: string) => countries.find((country) => country.iso2 === iso2),
    findSector: (id: string) => sectors.find((sector) => sector.id === id),
    findProduct: (id: string) => products.find((product) => product.id === id),
    findMaterial: (id: string) => materials.find((material) => material.id === id),
    sourceOutages: (country: Parameters<Figures['sourceOutages']>[0]) => newest.sourceOutages(country, outages),
    sourceOutageWeeks: (country: Parameters<Figures['sourceOutageWeeks']>[0]) => newest.sourceOutageWeeks(country, outages),
    routeOutages: (country: Parameters<Figures['routeOutages']>[0]) => newest.routeOutages(country, outages),
    leadTimeWeeks: (country: Parameters<Figures['leadTimeWeeks']>[0]) => newest.leadTimeWeeks(country, leadTimeParts),
  } satisfies Partial<Figures>;
}

/** Puts a figure or a rule where the path says: `currencies.USD`, `countries.CN.labourCost`. */
function put(sets: Sets, path: string, was: Figure | EarlierRule): void {
  const parts = path.split('.');
  const last = parts.at(-1);
  let place: unknown = sets;
  for (const part of parts.slice(0, -1)) place = within(place, part);
  if (last === undefined || !isHolder(place) || !isHolder(within(place, last))) throw new RangeError(`edition: no figure at ${path}`);
  Reflect.set(place, last, was);
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Entries of a list go by their own name. */
function within(place: unknown, part: string): unknown {
  if (Array.isArray(place))
    return place.find((entry: unknown) => isHolder(entry) && [idOf(entry, 'iso2'), idOf(entry, 'id')].includes(part));
  return isHolder(place) ? Reflect.get(place, part) : undefined;
}

function idOf(entry: object, key: 'iso2' | 'id'): unknown {
  return key in entry ? Reflect.get(entry, key) : undefined;
}
