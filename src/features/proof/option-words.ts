import type { Locale } from '../../content/locales.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { createWords, type Words } from '../../i18n/words.ts';

const loading = new Map<Locale, Promise<Words<'options'>>>();

/** The words in which options are named. Asked again after a failure, not before. */
export function loadOptionWords(locale: Locale): Promise<Words<'options'>> {
  const known = loading.get(locale);
  if (known !== undefined) return known;
  const words = loadTexts(locale, 'options')
    .then((options) => createWords(locale, { options }))
    .catch((failure: unknown) => {
      loading.delete(locale);
      throw failure;
    });
  loading.set(locale, words);
  return words;
}
