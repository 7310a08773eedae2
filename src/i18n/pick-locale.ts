import { locales, type Locale } from '../content/locales.ts';

/** Where none of the wanted languages exists. */
export const usualLocale: Locale = 'nl-BE';

/**
 * The first wanted language that is offered, whatever its country. It uses nothing outside itself: the head of the page runs its
 * text before the app is there.
 */
export function pickLanguage<Offered extends string>(wanted: readonly string[], offered: readonly Offered[]): Offered | undefined {
  const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  for (const tag of wanted) {
    const found = offered.find((one) => languageOf(one) === languageOf(tag));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The language chosen earlier, else the first of the browser's that exists here, else Dutch. */
export function pickLocale(chosen: string | undefined, browserLanguages: readonly string[]): Locale {
  const wanted = chosen === undefined ? browserLanguages : [chosen, ...browserLanguages];
  return pickLanguage(wanted, locales) ?? usualLocale;
}
