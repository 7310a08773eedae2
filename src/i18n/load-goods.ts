import type { Locale } from '../content/locales.ts';

/** Comma-separated words, the usual name first. */
export interface GoodsWords {
  readonly byHeading: Readonly<Record<string, string>>;
  /** Known words that are no goods. */
  readonly services: string;
}

const loaders: Readonly<Record<Locale, () => Promise<{ readonly goods: GoodsWords }>>> = {
  'nl-BE': () => import('../content/vocabulary/nl/goods.ts'),
  'fr-BE': () => import('../content/vocabulary/fr/goods.ts'),
  'en-GB': () => import('../content/vocabulary/en/goods.ts'),
};

/** What people call goods in one language; fetched when a product is first asked for. */
export async function loadGoods(locale: Locale): Promise<GoodsWords> {
  const file = await loaders[locale]();
  return file.goods;
}
