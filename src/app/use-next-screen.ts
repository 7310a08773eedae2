import { useEffect } from 'react';
import type { ScreenName } from '../content/screens.ts';
import { useLocale } from '../i18n/provider.tsx';
import { fetchNext } from './fetch-ahead.ts';

/** Asks for the next screen's parts while nothing else is to be done, once this one is here. */
export function useNextScreen(name: ScreenName, isHere: boolean): void {
  const locale = useLocale();
  useEffect(() => {
    if (!isHere) return undefined;
    const fetch = () => fetchNext(name, locale);
    if ('requestIdleCallback' in window) {
      const asked = window.requestIdleCallback(fetch, { timeout: 3000 });
      return () => window.cancelIdleCallback(asked);
    }
    const asked = setTimeout(fetch, 1000);
    return () => clearTimeout(asked);
  }, [name, locale, isHere]);
}
