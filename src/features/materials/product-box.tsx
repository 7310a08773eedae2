import { useFormat, useTexts } from '../../i18n/provider.tsx';
import { productIds, products, type ProductId } from '../../reference/products.ts';
import { SuggestBox } from '../../ui/suggest-box.tsx';

const sectorOf = new Map(products.map(({ id, sector }) => [id, sector]));

interface ProductBoxProps {
  readonly picked: ProductId | undefined;
  readonly onPick: (product: string | undefined) => void;
}

/** Finds a product group by its names and the other words people use for it. */
export function ProductBox({ picked, onPick }: ProductBoxProps) {
  const t = useTexts('scanner');
  const names = useTexts('products');
  const { locale } = useFormat();
  const suggestions = productIds
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
  return (
    <SuggestBox
      id="scanner-product"
      label={t('product.label')}
      hint={t('product.hint')}
      placeholder={t('product.placeholder')}
      countWords={(count) => t('product.results', { count })}
      suggestions={suggestions}
      picked={picked}
      onPick={onPick}
    />
  );
}
