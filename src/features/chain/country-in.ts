import type { Locale } from '../../content/locales.ts';
import { countryNames } from '../../i18n/country-names.ts';
import { createCountryReader } from '../../i18n/read-country.ts';

export type CountryIn = (text: string) => string | undefined;

const readers = new Map<Locale, CountryIn>();

/** Finds the one country that a place names, also by a city; each text is read once. */
export function countryIn(locale: Locale): CountryIn {
  const known = readers.get(locale);
  if (known !== undefined) return known;
  const read = createCountryReader(countryNames(locale));
  const found = new Map<string, string | undefined>();
  const reader: CountryIn = (text) => {
    if (text === '') return undefined;
    if (!found.has(text)) {
      const meant = read(text);
      const [only, ...others] = meant.is === 'country' ? meant.codes : [];
      found.set(text, others.length === 0 ? only : undefined);
    }
    return found.get(text);
  };
  readers.set(locale, reader);
  return reader;
}
