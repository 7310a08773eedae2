import type { Locale } from '../../content/locales.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import { productIds, products } from '../../reference/products.ts';

const sectorOf = new Map(products.map(({ id, sector }) => [id, sector]));

/** The product groups to search in: by name, the other words people use, and sector; in order of the alphabet. */
export function productSuggestions(names: NamespaceWords<'products'>, locale: Locale) {
  return productIds
    .map((product) => {
      const sector = sectorOf.get(product);
      return {
        value: product satisfies string,
        label: names(`group.${product}.name`),
        words: names(`group.${product}.words`),
        remark: sector && names(`sector.${sector}`),
      };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
