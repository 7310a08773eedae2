import { useFormat, useTexts } from '../../i18n/provider.tsx';
import { productSuggestions } from '../../present/names/product-suggestions.ts';
import type { ProductId } from '../../reference/products.ts';
import { SuggestBox } from '../../ui/suggest-box.tsx';

interface ProductBoxProps {
  readonly picked: ProductId | undefined;
  readonly onPick: (product: string | undefined) => void;
}

/** Finds a product group by its names and the other words people use for it. */
export function ProductBox({ picked, onPick }: ProductBoxProps) {
  const t = useTexts('scanner');
  const names = useTexts('products');
  const { locale } = useFormat();
  return (
    <SuggestBox
      id="scanner-product"
      label={t('product.label')}
      hint={t('product.hint')}
      placeholder={t('product.placeholder')}
      countWords={(count) => t('product.results', { count })}
      suggestions={productSuggestions(names, locale)}
      picked={picked}
      onPick={onPick}
    />
  );
}
