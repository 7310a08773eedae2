import { mostTiers, siteNumberIds, siteNumbers, waysKnown, type SiteColumn, type SiteNumber } from '../../content/chain.ts';
import { cleanLine } from '../../dossier/draft/clean-text.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import type { Format } from '../../i18n/format.ts';
import type { CountryIn } from './country-in.ts';
import { readSiteNumber, type SiteNumberRead } from './read-site-number.ts';

/** A row of the form: what stands in its boxes. */
export type SiteEntry = Record<Exclude<SiteColumn, 'country'>, string>;
export interface ChainEntry {
  readonly sites: SiteEntry[];
}

export const emptyEntry = (tier: number): SiteEntry => ({
  tier: String(tier),
  place: '',
  what: '',
  share: '',
  leadWeeks: '',
  others: '',
  qualifyWeeks: '',
  stockWeeks: '',
  recoverWeeks: '',
  known: '',
  since: '',
});

/** A country that the place does not name stands behind it, so that it is read again as it was. */
function placeOf({ place, country }: Site, format: Format, countryIn: CountryIn): string {
  if (country === undefined || (place !== undefined && countryIn(place) === country)) return place ?? '';
  return [place, format.country(country)].filter((part) => part !== undefined).join(', ');
}

export function entryOfSite(site: Site, format: Format, countryIn: CountryIn): SiteEntry {
  const number = (id: SiteNumber) => {
    const value = site[id];
    const { unit } = siteNumbers[id];
    if (value === undefined) return '';
    return unit === undefined ? String(value) : format.typed(value, unit);
  };
  return {
    tier: String(site.tier),
    place: placeOf(site, format, countryIn),
    what: site.what ?? '',
    share: number('share'),
    leadWeeks: number('leadWeeks'),
    others: number('others'),
    qualifyWeeks: number('qualifyWeeks'),
    stockWeeks: number('stockWeeks'),
    recoverWeeks: number('recoverWeeks'),
    known: site.known ?? '',
    since: site.since ?? '',
  };
}

export function sameSites(one: readonly Site[], other: readonly Site[]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

interface ReadEntry {
  readonly site: Site;
  /** Boxes that hold something that could not be read. */
  readonly refused: readonly SiteNumber[];
}

export type SiteReader = (entry: SiteEntry) => ReadEntry;

/** Reads rows in one language; the same text is read once, so that a long table is read again in no time. */
export function createSiteReader({ locale }: Format, country: CountryIn): SiteReader {
  const seen = new Map<string, SiteNumberRead>();
  const numberIn = (text: string, id: SiteNumber) => {
    const key = `${id} ${text}`;
    if (!seen.has(key)) seen.set(key, readSiteNumber(text, id, locale));
    return seen.get(key);
  };
  return (entry) => {
    const read = siteNumberIds.map((id) => [id, numberIn(entry[id], id)] as const);
    const place = cleanLine(entry.place).trim();
    const code = country(place);
    const what = cleanLine(entry.what).trim();
    const known = waysKnown.find((way) => way === entry.known);
    const site: Site = {
      tier: Math.min(mostTiers, Math.max(1, Number(entry.tier) || 1)),
      ...(place !== '' && { place }),
      ...(code !== undefined && { country: code }),
      ...(what !== '' && { what }),
      ...Object.fromEntries(read.filter(([, value]) => typeof value === 'number')),
      ...(known !== undefined && { known }),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(entry.since) && { since: entry.since }),
    };
    return { site, refused: read.filter(([, value]) => value === 'refused').map(([id]) => id) };
  };
}
