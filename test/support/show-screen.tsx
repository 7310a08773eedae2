import { act, render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { expect } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import { LanguageProvider } from '../../src/i18n/provider.tsx';
import { WizardContext, type WizardStore } from '../../src/state/wizard.ts';
import { patience } from './patience.ts';

const inLanguage = (locale: Locale, children: ReactNode) => (
  <LanguageProvider locale={locale}>
    <Suspense>{children}</Suspense>
  </LanguageProvider>
);

/** Draws screens of a wizard, as `showScreen` draws what needs none. */
export const showScreenOf =
  (wizard: WizardStore): typeof showScreen =>
  (children, locale) =>
    showScreen(<WizardContext value={wizard}>{children}</WizardContext>, locale);

/** Draws a screen in a language and waits for its texts; `speak` switches the language of the same screen. */
export async function showScreen(children: ReactNode, locale: Locale = 'nl-BE') {
  const shown = await act(async () => render(inLanguage(locale, children)));
  await expect.poll(() => shown.container.textContent, patience).not.toBe('');
  const speak = async (other: Locale) => {
    await act(async () => shown.rerender(inLanguage(other, children)));
    await expect.poll(() => document.documentElement.lang, patience).toBe(other);
  };
  return { ...shown, speak };
}
