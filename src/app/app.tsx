import { Suspense, useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { pickLocale } from '../i18n/pick-locale.ts';
import { LanguageProvider } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';
import { Layout } from './layout.tsx';

/** The whole app: one language, one address, one screen. */
export function App({ onDrawn }: { readonly onDrawn?: () => void }) {
  useEffect(() => onDrawn?.(), [onDrawn]);
  const chosen = useWizard((wizard) => wizard.locale);
  return (
    <LanguageProvider locale={pickLocale(chosen, navigator.languages)}>
      <Router hook={useHashLocation}>
        <Suspense>
          <Layout />
        </Suspense>
      </Router>
    </LanguageProvider>
  );
}
