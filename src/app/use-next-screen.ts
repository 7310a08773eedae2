import { useEffect } from 'react';
import type { ScreenName } from '../content/screens.ts';
import { useLocale } from '../i18n/provider.tsx';
import { afterPaint } from '../ui/page/after-paint.ts';
import { fetchNext } from './fetch-ahead.ts';

/** Asks for the next screen's parts while nothing else is to be done, once this one is here. */
export function useNextScreen(name: ScreenName, isHere: boolean): void {
  const locale = useLocale();
  useEffect(() => {
    if (!isHere) return undefined;
    const left = new AbortController();
    void afterPaint().then(() => {
      if (!left.signal.aborted) whenIdle(() => fetchNext(name, locale), left.signal);
    });
    return () => left.abort();
  }, [name, locale, isHere]);
}

function whenIdle(act: () => void, left: AbortSignal): void {
  if ('requestIdleCallback' in window) {
    const asked = window.requestIdleCallback(act, { timeout: 3000 });
    left.addEventListener('abort', () => window.cancelIdleCallback(asked));
  } else {
    const asked = setTimeout(act, 1000);
    left.addEventListener('abort', () => clearTimeout(asked));
  }
}
