import type { Locale } from '../../src/content/locales.ts';
import { loadGoods } from '../../src/i18n/load-goods.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { createNamespaceWords } from '../../src/i18n/words.ts';
import { productWordings } from '../../src/present/names/product-suggestions.ts';
import { createSearch } from '../../src/ui/search/create-search.ts';
import { languageOf } from '../../src/ui/search/roots.ts';
import type { Search, Wording } from '../../src/ui/search/wording.ts';

/** All that products are found by in one language, as the question about the product does. */
export async function wordingsOf(locale: Locale): Promise<readonly Wording[]> {
  const names = createNamespaceWords<'products'>(locale, await loadTexts(locale, 'products'));
  return productWordings(names, await loadGoods(locale));
}

export function searchOver(wordings: readonly Wording[], locale: Locale): Promise<Search> {
  return createSearch(wordings, languageOf(locale));
}
