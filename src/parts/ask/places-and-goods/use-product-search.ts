import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { productSuggestions } from '../../../present/names/product-suggestions.ts';
import { searchNames, useSearch } from '../../../ui/search/use-search.ts';
import { makeProductSearch } from './product-search.ts';

/** The product groups and the search over all words for their goods; until those are fetched, over the names alone. */
export function useProductSearch() {
  const t = useTexts('fields');
  const names = useTexts('products');
  const { locale } = useFormat();
  const suggestions = productSuggestions(names, locale);
  const search = useSearch({
    key: `products ${locale}`,
    make: () => makeProductSearch({ names, locale, remark: t('box.service') }),
  });
  return { suggestions, search: search ?? searchNames(suggestions) };
}
