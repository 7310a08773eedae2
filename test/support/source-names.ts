import type { Locale } from '../../src/content/locales.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import type { RowWords } from '../../src/present/sources/sources-rows.ts';

/** What the page of figures speaks with, on a day. */
export async function sourceWords(locale: Locale, today = '2026-11-24'): Promise<RowWords> {
  const [sources, materials, products] = await Promise.all([
    loadTexts(locale, 'sources'),
    loadTexts(locale, 'materials'),
    loadTexts(locale, 'products'),
  ]);
  return { names: { sources, materials, products }, format: createFormat(locale), today };
}
