import { caseScales } from '../../reference/case-codebook.ts';
import type { CountryCode } from '../../reference/countries/country-codes.ts';
import { isLikeMinded } from '../../reference/countries/like-minded.ts';
import { isHome, type Place } from '../defaults/place.ts';

type HostArea = (typeof caseScales.area)[number];
type TargetArea = (typeof caseScales.target)[number];

/** Countries of a group: a single country would tell too much of a firm. */
const groups: Readonly<Partial<Record<HostArea, readonly CountryCode[]>>> = {
  china: ['CN'],
  'east-asia': ['JP', 'KR', 'TW', 'HK'],
  'south-east-asia': ['VN', 'TH', 'ID', 'MY', 'PH', 'SG', 'KH', 'LA', 'MM'],
  'south-asia': ['IN', 'PK', 'BD', 'LK'],
  'turkiye-north-africa': ['TR', 'MA', 'TN', 'EG', 'DZ'],
  'balkans-east': ['RS', 'BA', 'MK', 'AL', 'ME', 'MD', 'UA', 'GE', 'BY'],
  'eu-east': ['PL', 'CZ', 'SK', 'HU', 'RO', 'BG', 'SI', 'HR', 'EE', 'LV', 'LT'],
  americas: ['US', 'CA', 'MX', 'BR', 'AR', 'CL', 'CO', 'PE', 'CR'],
};
const neighbours: readonly string[] = ['NL', 'DE', 'FR', 'LU'];

const codesOf = (area: HostArea): readonly string[] => groups[area] ?? [];

/** The group of countries in which it is made today; undefined where it is made here. */
export function hostArea(place: Place): HostArea | undefined {
  if (isHome(place)) return undefined;
  const area = caseScales.area.find((one) => codesOf(one).includes(place.code));
  return area ?? (place.known && place.country.eu ? 'eu-west' : 'other');
}

/** Where it would be made, seen from here. */
export function targetArea(place: Place): TargetArea {
  if (isHome(place)) return 'home';
  if (!place.known) return 'other';
  const { eu, zone } = place.country;
  if (eu) return neighbours.includes(place.code) ? 'eu-near' : 'eu-far';
  if (zone === 'near') return 'near-outside-eu';
  return isLikeMinded(place.country) ? 'partner-far' : 'other';
}
