import type { Locale } from '../../../content/locales.ts';
import { loadSearch } from '../../../ui/search/load-search.ts';
import type { Found, Search } from '../../../ui/search/wording.ts';

export interface CountryRemarks {
  readonly several: string;
  readonly region: string;
  readonly unlisted: (code: string) => string;
}

interface CountrySearch {
  readonly locale: Locale;
  /** The countries that can be picked. */
  readonly listed: ReadonlySet<string>;
  readonly remarks: CountryRemarks;
}

/** What leads to no country: it keeps a name that begins the same from being the only one. */
const noCountry = '';

/** Searches countries by all their names; what is read as a country, several or none is said so, the rest is only offered. */
export async function makeCountrySearch({ locale, listed, remarks }: CountrySearch): Promise<Search> {
  const [{ countryByCode, countryNames }, { createCountryReader }] = await Promise.all([
    import('../../../i18n/country-names.ts'),
    import('../../../i18n/read-country.ts'),
  ]);
  const names = countryNames(locale);
  const read = createCountryReader(names);
  const search = await loadSearch(
    names.map(({ text, place, isShown }) => ({
      text,
      values: [place.is === 'region' ? noCountry : place.code],
      isName: isShown || place.is === 'region',
    })),
  );
  const only = (codes: readonly string[], rest: Omit<Found, 'hits'>): Found => ({
    hits: codes.filter((code) => listed.has(code)).map((code) => ({ value: code, wording: '' })),
    ...rest,
  });
  return (typed) => {
    const meant = read(typed);
    switch (meant.is) {
      case 'country': {
        const [first = ''] = meant.codes;
        const isListed = meant.codes.some((code) => listed.has(code));
        return only(meant.codes, {
          sure: meant.sure && listed.has(first) ? first : undefined,
          ...(!isListed && { remark: remarks.unlisted(first) }),
        });
      }
      case 'several':
        return only(meant.codes, { sure: undefined, remark: remarks.several });
      case 'region':
        return only([], { sure: undefined, remark: remarks.region });
      case 'unknown': {
        const { hits, sure } = search(typed);
        // A code in small letters may be a word, or the beginning of a name.
        const code = countryByCode(typed.trim().toUpperCase()) ?? noCountry;
        const others = hits.filter(({ value }) => listed.has(value) && value !== code);
        return {
          hits: listed.has(code) ? [{ value: code, wording: '' }, ...others] : others,
          sure: sure !== undefined && listed.has(sure) ? sure : undefined,
        };
      }
    }
  };
}
