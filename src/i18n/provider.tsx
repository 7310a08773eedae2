import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '../content/locales.ts';
import type { Namespace } from './texts/catalog.ts';
import { fetchLanguage, spoken } from './spoken.ts';
import type { NamespaceWords } from './words.ts';

const ShownLocale = createContext<Locale>('nl-BE');

interface LanguageProviderProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Speaks one language to all below it; a new one is shown once its texts are here, so that the focus stays where it is. */
export function LanguageProvider({ locale, children }: LanguageProviderProps) {
  const [shown, setShown] = useState(locale);
  useEffect(() => {
    if (locale === shown) return;
    let wanted = true;
    const show = () => {
      if (wanted) setShown(locale);
    };
    fetchLanguage(locale).then(show, () => undefined); // the one shown stays: half of another is worse
    return () => {
      wanted = false;
    };
  }, [locale, shown]);
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  return <ShownLocale value={shown}>{children}</ShownLocale>;
}

/** The language on the screen. */
export function useLocale(): Locale {
  return use(ShownLocale);
}

/** The texts of a namespace; suspends until they are loaded. */
export function useTexts<N extends Namespace>(namespace: N): NamespaceWords<N> {
  return use(spoken(useLocale(), namespace));
}
