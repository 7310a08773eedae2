import { mostSites, mostTiers, siteColumns, siteNumberIds, waysKnown, type SiteColumn, type SiteNumber } from '../../content/chain.ts';
import { cleanLine } from '../draft/clean-text.ts';
import type { Site } from '../draft/chain-schema.ts';

type Rows = readonly (readonly string[])[];

/** Without what a percentage gains by being divided and multiplied. */
const rounded = (value: number) => Number(value.toPrecision(12));
/** Numbers of the file are written with a decimal comma, as spreadsheets here read them. */
const written = (value: number) => String(rounded(value)).replace('.', ',');

/** The table as rows of text, names first. */
export function rowsOfSites(sites: readonly Site[]): Rows {
  return [siteColumns.map(({ name }) => name), ...sites.map((site) => siteColumns.map(({ id }) => cellOf(site, id)))];
}

function cellOf(site: Site, column: SiteColumn): string {
  const value = site[column];
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return written(column === 'share' ? value * 100 : value);
}

export interface ReadRows {
  readonly sites: readonly Site[];
  /** Cells that could not be read, by their row in the file (the names are row 1) and the name of their column. */
  readonly refused: readonly { readonly row: number; readonly column: string }[];
  /** Rows that no longer fit. */
  readonly left: number;
}

/** Open Supply Hub puts the name of a site in a column of its own. */
const nameColumn = 'name';

/** What reads the cells, as it reads the boxes of the form. */
interface CellReaders {
  /** The country that a text names. */
  readonly countryIn: (text: string) => string | undefined;
  readonly numberIn: (text: string, id: SiteNumber) => number | 'refused' | undefined;
}

/** Sites from rows of text, whatever the order of the columns; undefined where no column is one of ours. */
export function sitesOfRows([head = [], ...rows]: Rows, readers: CellReaders): ReadRows | undefined {
  const named = head.map((cell) => cell.trim().toLowerCase());
  const at = new Map(siteColumns.map(({ id, name }) => [id, named.indexOf(name.toLowerCase())]));
  if (![...at.values()].some((place) => place >= 0)) return undefined;
  const refused: { row: number; column: string }[] = [];
  const sites = rows.slice(0, mostSites).map((row, index) => {
    const cell = (column: SiteColumn) => cleanLine(row[at.get(column) ?? -1] ?? '').trim();
    const owner = cleanLine(row[named.indexOf(nameColumn)] ?? '').trim();
    const refuse = (column: SiteColumn) =>
      refused.push({ row: index + 2, column: siteColumns.find(({ id }) => id === column)?.name ?? column });
    return siteOf({ cell, owner, refuse, ...readers });
  });
  return { sites, refused, left: Math.max(0, rows.length - mostSites) };
}

interface Cells extends CellReaders {
  readonly cell: (column: SiteColumn) => string;
  readonly owner: string;
  readonly refuse: (column: SiteColumn) => void;
}

const longestLine = 120;

function siteOf({ cell, owner, refuse, countryIn, numberIn }: Cells): Site {
  const cut = (text: string) => cleanLine(text.slice(0, longestLine)).trim();
  const place = cut([owner, cell('place')].filter(Boolean).join(', '));
  const named = countryIn(cell('country'));
  const country = named ?? countryIn(place);
  if (cell('country') !== '' && named === undefined) refuse('country');
  const known = waysKnown.find((way) => way === cell('known').toLowerCase());
  if (known === undefined && cell('known') !== '') refuse('known');
  const [since] = /^\d{4}-\d{2}-\d{2}/.exec(cell('since')) ?? [];
  const isDay = since !== undefined && !Number.isNaN(Date.parse(since));
  if (!isDay && cell('since') !== '') refuse('since');
  const what = cut(cell('what'));
  const numbers = siteNumberIds.flatMap((id) => {
    const value = numberIn(cell(id), id);
    if (value === 'refused') refuse(id);
    return typeof value === 'number' ? [[id, value] as const] : [];
  });
  const tier = cell('tier') === '' ? 1 : Number(cell('tier'));
  const isTier = Number.isInteger(tier) && tier >= 1 && tier <= mostTiers;
  if (!isTier) refuse('tier');
  return {
    tier: isTier ? tier : 1,
    ...(place !== '' && { place }),
    ...(country !== undefined && { country }),
    ...(what !== '' && { what }),
    ...Object.fromEntries(numbers),
    ...(known !== undefined && { known }),
    ...(isDay && { since }),
  };
}
