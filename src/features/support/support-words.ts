import type { Locale } from '../../content/locales.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { onceALocale } from '../../i18n/once-a-locale.ts';
import { createWords } from '../../i18n/words.ts';
import type { SupportWords } from '../../present/support/support-words.ts';

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

/** The words of the support check in any language. */
export const loadSupportWords = onceALocale(load);
