import { cityWords } from '../content/vocabulary/city-words.ts';
import { countryWords, longCodes, notOneCountry } from '../content/vocabulary/country-words.ts';
import { peopleWords } from '../content/vocabulary/people-words.ts';
import type { Locale } from '../content/locales.ts';

/** What a name can stand for: a country by its code, a city or the people of a country, or something that is not one country of today. */
export type Place = { readonly is: 'country' | 'city' | 'people'; readonly code: string } | { readonly is: 'region' };

export interface CountryName {
  readonly text: string;
  readonly place: Place;
  /** The name under which the country is shown. */
  readonly isShown: boolean;
}

/** Languages in which an invoice or a label may name a country. */
const others = ['nl', 'fr', 'en', 'de', 'es', 'it', 'pt', 'pl', 'tr', 'cs', 'hu', 'ro', 'sv', 'da', 'fi'];
const spoken = new Set(['nl', 'fr', 'en']);
/** Continents and parts of them, by the codes of the United Nations. */
const regions =
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419 EU';
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);

const listed = (line: string) => line.split(',').map((text) => text.trim());
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

function namesIn(locale: string): (code: string) => string | undefined {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  return (code) => names.of(code);
}

/** Codes of two letters in use today: an old one leads to another. */
function codesInUse(nameOf: (code: string) => string | undefined): readonly string[] {
  return letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .filter((code) => !notCountries.has(code) && nameOf(code) !== undefined && new Intl.Locale('und', { region: code }).region === code);
}

/** "Myanmar (Birma)" is known by both names, "Hongkong (China)" not by that of another country. */
function bothNames(name: string, others: ReadonlySet<string>): readonly string[] {
  const parts = name.split(/[()]/).map((part) => part.trim());
  return [name, ...parts.filter((part) => part !== '' && part !== name && !others.has(part))];
}

/** Dutch adds an e before a noun: "Pools", "Poolse". */
const inflected = (word: string): readonly string[] => (/(?:s|sch)$/.test(word) ? [word, `${word}e`] : [word]);

/** Every name by which a country, a city or a part of the world is known here. */
export function countryNames(locale: Locale): readonly CountryName[] {
  const own = namesIn(locale);
  const codes = codesInUse(own);
  const country = (code: string, text: string, isShown = false): CountryName => ({ text, place: { is: 'country', code }, isShown });
  const region = (text: string): CountryName => ({ text, place: { is: 'region' }, isShown: false });
  return [
    ...codes.map((code) => country(code, own(code) ?? code, true)),
    ...others.flatMap((language) => {
      const nameOf = namesIn(language);
      const all = new Set(codes.map((code) => nameOf(code) ?? code));
      return [
        ...codes.flatMap((code) => bothNames(nameOf(code) ?? code, all).map((name) => country(code, name))),
        ...(spoken.has(language) ? regions.split(' ').flatMap((code) => nameOf(code) ?? []) : []).map(region),
      ];
    }),
    ...Object.entries(countryWords).flatMap(([code, line]) => listed(line).map((name) => country(code, name))),
    ...Object.entries(cityWords).flatMap(([code, line]) =>
      listed(line).map((text): CountryName => ({ text, place: { is: 'city', code }, isShown: false })),
    ),
    ...Object.entries(peopleWords).flatMap(([code, line]) =>
      listed(line)
        .flatMap(inflected)
        .map((text): CountryName => ({ text, place: { is: 'people', code }, isShown: false })),
    ),
    ...listed(notOneCountry).map(region),
  ];
}

/** Countries by their ISO codes: they count only when they are written in capitals. */
export function countryByCode(typed: string): string | undefined {
  if (!/^[A-Z]{2,3}$/.test(typed)) return undefined;
  if (typed.length === 3)
    return listed(longCodes)
      .find((pair) => pair.endsWith(` ${typed}`))
      ?.slice(0, 2);
  return namesIn('en')(typed) === undefined || notCountries.has(typed) ? undefined : typed;
}
