import { locales, type Locale } from '../content/locales.ts';

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The language chosen earlier, else the first of the browser's that exists here, else Dutch. */
export function pickLocale(chosen: string | undefined, browserLanguages: readonly string[]): Locale {
  const wanted = chosen === undefined ? browserLanguages : [chosen, ...browserLanguages];
  for (const tag of wanted) {
    const found = locales.find((locale) => languageOf(locale) === languageOf(tag));
    if (found !== undefined) return found;
  }
  return 'nl-BE';
}
