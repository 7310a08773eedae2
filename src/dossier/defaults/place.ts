import type { Country } from '../../reference/countries.ts';
import type { TravelMode } from '../../reference/countries/distance.ts';
import type { Figures } from './load-figures.ts';

/** Where something is made: a country code and what is known of it. */
export interface Place {
  readonly code: string;
  readonly country: Country;
  /** False when there are no figures of that country: those of the far country with the middle wage stand in, and it is said. */
  readonly known: boolean;
}

export const homeCode = 'BE';

export function placeOf(code: string, figures: Figures): Place {
  const country = figures.findCountry(code);
  if (country !== undefined) return { code, country, known: true };
  const far = figures.countries.filter(({ zone }) => zone === 'far').toSorted((a, b) => a.labourCost.value - b.labourCost.value);
  const middle = far[Math.floor(far.length / 2)];
  if (middle === undefined) throw new RangeError('countries: no figures of any far country');
  return { code, country: middle, known: false };
}

export function isHome({ code }: Place): boolean {
  return code === homeCode;
}

const modes: readonly TravelMode[] = ['sea', 'rail', 'road', 'air'];

/** The place with the way that is chosen from it. A way that does not exist from there changes nothing. */
export function travelledBy(place: Place, chosen: string | undefined): Place {
  const mode = modes.find((one) => one === chosen);
  if (mode === undefined || place.country.zone === 'home' || place.country.transit[mode] === undefined) return place;
  return { ...place, country: { ...place.country, defaultMode: mode } };
}
