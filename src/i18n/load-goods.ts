import type { Locale } from '../content/locales.ts';

const loaders: Readonly<Record<Locale, () => Promise<{ readonly goods: Readonly<Record<string, string>> }>>> = {
  'nl-BE': () => import('../content/vocabulary/nl/goods.ts'),
  'fr-BE': () => import('../content/vocabulary/fr/goods.ts'),
  'en-GB': () => import('../content/vocabulary/en/goods.ts'),
};

/** What people call goods in one language, by heading; fetched when a product is first asked for. */
export async function loadGoods(locale: Locale): Promise<Readonly<Record<string, string>>> {
  const file = await loaders[locale]();
  return file.goods;
}
