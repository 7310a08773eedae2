import type { Locale } from '../../content/locales.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import type { SourceNames } from '../../present/sources/sources-names.ts';

const loading = new Map<Locale, Promise<SourceNames>>();

async function load(locale: Locale): Promise<SourceNames> {
  const [sources, materials, products] = await Promise.all([
    loadTexts(locale, 'sources'),
    loadTexts(locale, 'materials'),
    loadTexts(locale, 'products'),
  ]);
  return { sources, materials, products };
}

/** The names of all figures in a language. Asked again after a failure, not before. */
export function loadSourceNames(locale: Locale): Promise<SourceNames> {
  const known = loading.get(locale);
  if (known !== undefined) return known;
  const names = load(locale).catch((failure: unknown) => {
    loading.delete(locale);
    throw failure;
  });
  loading.set(locale, names);
  return names;
}
