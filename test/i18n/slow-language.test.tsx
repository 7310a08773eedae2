import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterAll, expect, it, vi } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import { patience } from '../support/patience.ts';

const arrived = new Map<Locale, () => void>();

/** The provider, with texts that arrive when the test says so; Dutch at once. Its modules are its own: other tests keep theirs. */
async function providerOfSlowTexts() {
  vi.resetModules();
  vi.doMock(import('../../src/i18n/load-texts.ts'), async (original) => {
    const real = await original();
    const loadTexts: typeof real.loadTexts = async (locale, namespace) => {
      const texts = await real.loadTexts(locale, namespace);
      if (locale !== 'nl-BE') await new Promise<void>((resolve) => arrived.set(locale, resolve));
      return texts;
    };
    return { ...real, loadTexts };
  });
  return import('../../src/i18n/provider.tsx');
}

afterAll(() => {
  vi.doUnmock('../../src/i18n/load-texts.ts');
  vi.resetModules();
});

it('shows the language asked for last, although the one before arrives later, and the old one meanwhile', async () => {
  const { LanguageProvider, useTexts } = await providerOfSlowTexts();
  const Title = () => <h1>{useTexts('shell')('undo')}</h1>;
  const app = (locale: Locale) => (
    <LanguageProvider locale={locale}>
      <Suspense fallback={<p>…</p>}>
        <Title />
      </Suspense>
    </LanguageProvider>
  );
  const page = await act(() => Promise.resolve(render(app('nl-BE'))));
  expect(await screen.findByRole('heading')).toHaveTextContent('Ongedaan maken');
  page.rerender(app('fr-BE'));
  page.rerender(app('en-GB'));
  await vi.waitFor(() => expect(arrived.size).toBe(2), patience);
  expect(screen.getByRole('heading')).toHaveTextContent('Ongedaan maken');
  await act(async () => arrived.get('en-GB')?.());
  expect(await screen.findByText('Undo')).toBeVisible();
  await act(async () => arrived.get('fr-BE')?.());
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
  expect(screen.getByRole('heading')).toHaveTextContent('Undo');
});

it('hands a text that does not arrive to the page that tells of it, and does not ask for it again and again', async () => {
  vi.resetModules();
  let asked = 0;
  vi.doMock(import('../../src/i18n/load-texts.ts'), async (original) => {
    const real = await original();
    const loadTexts: typeof real.loadTexts = (locale, namespace) => {
      if (namespace !== 'glossary') return real.loadTexts(locale, namespace);
      asked += 1;
      return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    };
    return { ...real, loadTexts };
  });
  const { LanguageProvider, useTexts } = await import('../../src/i18n/provider.tsx');
  const { ScreenBoundary } = await import('../../src/app/screen-boundary.tsx');
  const Title = () => <h1>{useTexts('glossary')('title')}</h1>;
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // React tells of what a boundary catches
  const app = (
    <LanguageProvider locale="nl-BE">
      <ScreenBoundary>
        <Suspense fallback={<p>…</p>}>
          <Title />
        </Suspense>
      </ScreenBoundary>
    </LanguageProvider>
  );
  await act(() => Promise.resolve(render(app)));
  expect(await screen.findByText(/Een deel van Keerpunt kon niet geladen worden/, undefined, patience)).toBeVisible();
  expect(asked).toBe(1);
});
