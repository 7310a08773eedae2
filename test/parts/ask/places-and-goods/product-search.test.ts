import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/content/locales.ts';
import { loadGoods } from '../../../../src/i18n/load-goods.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import { createNamespaceWords } from '../../../../src/i18n/words.ts';
import { makeProductSearch } from '../../../../src/parts/ask/places-and-goods/product-search.ts';

async function searchIn(locale: Locale) {
  const names = createNamespaceWords<'products'>(locale, await loadTexts(locale, 'products'));
  return makeProductSearch({ names, locale, remark: 'a service' });
}

// Made outside the tests: an index takes seconds on a laden machine.
const searches = {
  'nl-BE': await searchIn('nl-BE'),
  'fr-BE': await searchIn('fr-BE'),
  'en-GB': await searchIn('en-GB'),
};

describe('searching a product', () => {
  it.each([
    ['nl-BE', 'boekhouding'],
    ['nl-BE', 'dienstverlening'],
    ['fr-BE', 'traductions'],
    ['en-GB', 'accounting'],
    ['en-GB', 'cleaning services'],
  ] as const)('says in %s that "%s" is a service, and offers no goods for it', (locale, typed) =>
    expect(searches[locale](typed)).toEqual({ hits: [], sure: undefined, remark: 'a service' }),
  );

  it.each(['nl-BE', 'fr-BE', 'en-GB'] as const)(
    'says of every word for a service in %s that it is one, unless goods go by it too',
    async (locale) => {
      const search = searches[locale];
      const { services } = await loadGoods(locale);
      const words = services.split(',').map((word) => word.trim());
      expect(words.filter((word) => search(word).remark === undefined && search(word).sure !== undefined)).toEqual([]);
    },
  );

  it('does not take goods that have a service in their name for one', () => {
    const search = searches['nl-BE'];
    expect(search('verhuisdozen').remark).toBeUndefined();
    expect(search('verhuisdozen').hits[0]?.value).toBe('wood-paper');
  });
});
