import type { Locale } from '../../content/locales.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { onceALocale } from '../../i18n/once-a-locale.ts';
import type { SourceNames } from '../../present/sources/sources-names.ts';

async function load(locale: Locale): Promise<SourceNames> {
  const [sources, materials, products] = await Promise.all([
    loadTexts(locale, 'sources'),
    loadTexts(locale, 'materials'),
    loadTexts(locale, 'products'),
  ]);
  return { sources, materials, products };
}

/** The names of all figures in a language. */
export const loadSourceNames = onceALocale(load);
