import { useEffect } from 'react';
import { useLocale } from '../i18n/provider.tsx';

/** Heads printed sheets; what does so is fetched after the first paint. */
export function usePrintHead(): void {
  const locale = useLocale();
  useEffect(() => {
    const heading = import('./print-head.ts').then(
      ({ headPrints }) => headPrints(locale),
      () => undefined, // printed without
    );
    return () => void heading.then((stop) => stop?.());
  }, [locale]);
}
