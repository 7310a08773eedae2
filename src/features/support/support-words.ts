import type { Locale } from '../../content/locales.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { createWords } from '../../i18n/words.ts';
import type { SupportWords } from '../../present/support/support-words.ts';

const loading = new Map<Locale, Promise<SupportWords>>();

async function load(locale: Locale): Promise<SupportWords> {
  const [support, policy, materials, products, fields, report] = await Promise.all([
    loadTexts(locale, 'support'),
    loadTexts(locale, 'policy'),
    loadTexts(locale, 'materials'),
    loadTexts(locale, 'products'),
    loadTexts(locale, 'fields'),
    loadTexts(locale, 'report'),
  ]);
  return createWords(locale, { support, policy, materials, products, fields, report });
}

/** The words of the support check in any language. Asked again after a failure, not before. */
export function loadSupportWords(locale: Locale): Promise<SupportWords> {
  const known = loading.get(locale);
  if (known !== undefined) return known;
  const words = load(locale).catch((failure: unknown) => {
    loading.delete(locale);
    throw failure;
  });
  loading.set(locale, words);
  return words;
}
