import type { Locale } from '../../content/locales.ts';
import { loadGoods } from '../../i18n/load-goods.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { productSuggestions, productWordings } from '../../present/names/product-suggestions.ts';
import { loadSearch } from '../../ui/search/load-search.ts';
import { languageOf } from '../../ui/search/roots.ts';
import { searchNames, useSearch } from '../../ui/search/use-search.ts';

async function wordingsIn(names: NamespaceWords<'products'>, locale: Locale) {
  return productWordings(names, await loadGoods(locale));
}

/** The product groups and the search over all words for their goods; until those are fetched, over the names alone. */
export function useProductSearch() {
  const names = useTexts('products');
  const { locale } = useFormat();
  const suggestions = productSuggestions(names, locale);
  const search = useSearch({
    key: `products ${locale}`,
    make: () => loadSearch(wordingsIn(names, locale), languageOf(locale)),
  });
  return { suggestions, search: search ?? searchNames(suggestions) };
}
