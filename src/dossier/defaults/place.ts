import type { Country } from '../../reference/countries.ts';
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
