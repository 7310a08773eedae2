import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import type { loadTexts } from '../../src/i18n/load-texts.ts';
import { LanguageProvider, useTexts } from '../../src/i18n/provider.tsx';

const arrived = new Map<Locale, () => void>();

/** Texts that arrive when the test says so; Dutch at once. */
vi.mock('../../src/i18n/load-texts.ts', async (original) => {
  const real = await original<{ loadTexts: typeof loadTexts }>();
  const load = async (locale: Locale, namespace: 'shell') => {
    const texts = await real.loadTexts(locale, namespace);
    if (locale !== 'nl-BE') await new Promise<void>((resolve) => arrived.set(locale, resolve));
    return texts;
  };
  return { loadTexts: load };
});

afterEach(cleanup);

const Title = () => <h1>{useTexts('shell')('undo')}</h1>;
const app = (locale: Locale) => (
  <LanguageProvider locale={locale}>
    <Suspense fallback={<p>…</p>}>
      <Title />
    </Suspense>
  </LanguageProvider>
);

it('shows the language asked for last, although the one before arrives later, and the old one meanwhile', async () => {
  const page = await act(() => Promise.resolve(render(app('nl-BE'))));
  expect(await screen.findByRole('heading')).toHaveTextContent('Ongedaan maken');
  page.rerender(app('fr-BE'));
  page.rerender(app('en-GB'));
  await vi.waitFor(() => expect(arrived.size).toBe(2), { timeout: 4_000 });
  expect(screen.getByRole('heading')).toHaveTextContent('Ongedaan maken');
  await act(async () => arrived.get('en-GB')?.());
  expect(await screen.findByText('Undo')).toBeVisible();
  await act(async () => arrived.get('fr-BE')?.());
  await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
  expect(screen.getByRole('heading')).toHaveTextContent('Undo');
});
