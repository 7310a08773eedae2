import type { Locale } from '../content/locales.ts';

/** What is loaded in a language, once. After a failure it is asked for again, not before. */
export function onceALocale<T>(load: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  const loading = new Map<Locale, Promise<T>>();
  return (locale) => {
    const known = loading.get(locale);
    if (known !== undefined) return known;
    const loaded = load(locale).catch((failure: unknown) => {
      loading.delete(locale);
      throw failure;
    });
    loading.set(locale, loaded);
    return loaded;
  };
}
