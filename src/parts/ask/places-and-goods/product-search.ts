import type { Locale } from '../../../content/locales.ts';
import { loadGoods } from '../../../i18n/load-goods.ts';
import type { NamespaceWords } from '../../../i18n/words.ts';
import { productWordings, service } from '../../../present/names/product-suggestions.ts';
import { loadSearch } from '../../../ui/search/load-search.ts';
import { languageOf } from '../../../ui/search/roots.ts';
import type { Search } from '../../../ui/search/wording.ts';

interface ProductSearch {
  readonly names: NamespaceWords<'products'>;
  readonly locale: Locale;
  /** Said of a service, which is no product. */
  readonly remark: string;
}

async function wordingsIn({ names, locale }: ProductSearch) {
  return productWordings(names, await loadGoods(locale));
}

/** Searches product groups by all words for their goods; of a service it is said that it is none. */
export async function makeProductSearch(asked: ProductSearch): Promise<Search> {
  const search = await loadSearch(wordingsIn(asked), languageOf(asked.locale));
  return (typed) => {
    const { hits, sure } = search(typed);
    const goods = hits.filter(({ value }) => value !== service);
    if (sure === service) return { hits: [], sure: undefined, remark: asked.remark };
    return { hits: goods, sure, ...(hits[0]?.value === service && { remark: asked.remark }) };
  };
}
