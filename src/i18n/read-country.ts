import { neutralWords, severalWords } from '../content/vocabulary/country-words.ts';
import { countryByCode, type CountryName, type Place } from './country-names.ts';
import { plainLetters } from './plain-letters.ts';

/** What somebody wrote where a country is asked. */
export type ReadCountry =
  /** The countries it may be, in the order in which they were named; `sure`: it is that one and nothing else. */
  | { readonly is: 'country'; readonly codes: readonly string[]; readonly sure: boolean }
  | { readonly is: 'several'; readonly codes: readonly string[] }
  /** A continent, a state that is no more, "various countries". */
  | { readonly is: 'region' }
  /** Nothing that is known as it stands. */
  | { readonly is: 'unknown' };

const setOf = (line: string): ReadonlySet<string> => new Set(line.split(',').flatMap((word) => plainLetters(word).split(' ')));
const neutral = setOf(neutralWords);
const several = setOf(severalWords);
const mostWords = 6;

/** Letters with points between them are one word: "U.S.A.", "P.R. China". */
function wordsOf(typed: string): readonly string[] {
  return plainLetters(typed)
    .replace(/\b(\p{L}(?: \p{L})+)\b(?! \p{L}\b)/gu, (run) => run.replaceAll(' ', ''))
    .split(' ')
    .filter(Boolean);
}

interface Parts {
  readonly countries: readonly string[];
  /** A name that stands for more than one country. */
  readonly unclear: boolean;
  /** Countries that are only meant by a city or their people. */
  readonly around: readonly string[];
  readonly isRegion: boolean;
  readonly others: readonly string[];
}

type PlacesOf = (name: string) => readonly Place[];

/** The names in the words, the longest first from the left, and the words that are none. */
function partsOf(words: readonly string[], placesOf: PlacesOf): Parts {
  const countries: string[] = [];
  const around: string[] = [];
  const others: string[] = [];
  let isRegion = false;
  let unclear = false;
  for (let at = 0; at < words.length; at += 1) {
    const sizes = Array.from(
      { length: Math.min(mostWords, words.length - at) },
      (_, less) => Math.min(mostWords, words.length - at) - less,
    );
    const size = sizes.find((one) => placesOf(words.slice(at, at + one).join(' ')).length > 0);
    const places = size === undefined ? [] : placesOf(words.slice(at, at + size).join(' '));
    const named = [...new Set(places.flatMap((place) => (place.is === 'country' ? [place.code] : [])))];
    if (named.length > 0) {
      countries.push(...named);
      unclear ||= named.length > 1;
    } else if (places.some(({ is }) => is === 'region')) isRegion = true;
    else if (places.length > 0) around.push(...places.flatMap((place) => (place.is === 'region' ? [] : [place.code])));
    else if (!neutral.has(words[at] ?? '')) others.push(words[at] ?? '');
    at += (size ?? 1) - 1;
  }
  return { countries: [...new Set(countries)], unclear, around: [...new Set(around)], isRegion, others };
}

/** Reads what somebody wrote where a country is asked: "Made in Italy", "P.R. China", "China (Shenzhen)", "Frankrijk/Duitsland". */
export function createCountryReader(names: readonly CountryName[]): (typed: string) => ReadCountry {
  const byName = new Map<string, Place[]>();
  for (const { text, place } of names) {
    const key = wordsOf(text).join(' ');
    byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  const placesOf: PlacesOf = (name) => byName.get(name) ?? [];
  return (typed) => {
    const code = countryByCode(typed.trim());
    const words = wordsOf(typed);
    const { countries, unclear, around, isRegion, others } = partsOf(words, placesOf);
    const codes = [...new Set([...countries, ...(code === undefined ? [] : [code])])];
    if (codes.length === 1)
      return {
        is: 'country',
        codes,
        sure: (others.length === 0 || code !== undefined) && !isRegion && around.every((one) => codes.includes(one)),
      };
    if (codes.length > 1) return unclear || code !== undefined ? { is: 'country', codes, sure: false } : { is: 'several', codes };
    if (isRegion || words.some((word) => several.has(word))) return { is: 'region' };
    return around.length > 0 ? { is: 'country', codes: around, sure: false } : { is: 'unknown' };
  };
}
