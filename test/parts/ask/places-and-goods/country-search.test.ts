import { describe, expect, it } from 'vitest';
import { makeCountrySearch } from '../../../../src/parts/ask/places-and-goods/country-search.ts';

const search = await makeCountrySearch({
  locale: 'nl-BE',
  listed: new Set(['CN', 'DE', 'DK', 'IN', 'ID', 'TW']),
  remarks: { several: 'several', region: 'region', unlisted: (code) => `no ${code}` },
});
const offered = (typed: string) => search(typed).hits.map(({ value }) => value);

describe('searching a country', () => {
  it('takes a code in capitals, and only offers one in small letters', () => {
    expect(search('DE')).toMatchObject({ sure: 'DE' });
    expect(search('de').sure).toBeUndefined();
    expect(offered('de')).toEqual(['DE']);
    expect(offered('in')[0]).toBe('IN');
    expect(offered('cn')).toEqual(['CN']);
  });

  it('offers the country of a people, not the one that has the word in its name', () => {
    expect(search('Chinese')).toMatchObject({ sure: undefined, hits: [{ value: 'CN' }] });
    expect(offered('Taiwanese fabriek')).toEqual(['TW']);
  });

  it('offers names that begin so while a word for a people is typed', () =>
    expect(offered('ind')).toEqual(expect.arrayContaining(['IN', 'ID'])));
});
