import { act, cleanup, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { maskedFormat } from '../../src/i18n/masked-format.ts';
import { FormatProvider, useFormat } from '../../src/i18n/format-provider.tsx';
import { LanguageProvider, useLocale, useTexts } from '../../src/i18n/provider.tsx';

function Page() {
  const texts = useTexts('shell');
  const format = useFormat();
  const locale = useLocale();
  return (
    <main>
      <h1>{texts('undo')}</h1>
      <label>
        <span>{texts('language')}</span>
        <input />
      </label>
      <p>{format.money(1234.5)}</p>
      <p>{locale}</p>
    </main>
  );
}

const app = (locale: Locale) => (
  <LanguageProvider locale={locale}>
    <Suspense fallback="…">
      <Page />
    </Suspense>
  </LanguageProvider>
);

afterEach(cleanup);

async function shown(locale: Locale = 'nl-BE') {
  const page = await act(() => Promise.resolve(render(app(locale))));
  await screen.findByRole('heading');
  return page;
}

describe('another way to write values', () => {
  it('holds for all below it, and for nothing beside it', async () => {
    const format = maskedFormat(createFormat('nl-BE'), { perYear: 1234.5, perPiece: 1, pieces: 1 });
    const Amount = () => <p>{useFormat().money(1234.5)}</p>;
    render(
      <LanguageProvider locale="nl-BE">
        <FormatProvider format={format}>
          <Amount />
        </FormatProvider>
        <FormatProvider format={undefined}>
          <Amount />
        </FormatProvider>
      </LanguageProvider>,
    );
    const written = await screen.findAllByText(/./, { selector: 'p' });
    expect(written.map(({ textContent }) => textContent)).toEqual(['100\u00a0indexpunten', '€\u00a01.234,50']);
  });
});

describe('the language of the page', () => {
  it('is spoken once its texts are loaded, and the document says which it is', async () => {
    await shown();
    expect(screen.getByRole('heading')).toHaveTextContent('Ongedaan maken');
    expect(screen.getByText(/€\s1\.234,50/)).toBeVisible();
    expect(document.documentElement.lang).toBe('nl-BE');
  });

  it('is switched without taking what is typed or the focus away (F54)', async () => {
    const page = await shown();
    const field = screen.getByRole('textbox');
    field.focus();
    if (field instanceof HTMLInputElement) field.value = '1.5';
    await act(() => Promise.resolve(page.rerender(app('fr-BE'))));
    expect(await screen.findByText(/1\s234,50\s€/)).toBeVisible();
    expect(screen.getByRole('heading')).toHaveTextContent('Annuler');
    expect(screen.getByRole('textbox')).toBe(field);
    expect(field).toHaveFocus();
    expect(field).toHaveValue('1.5');
    expect(document.documentElement.lang).toBe('fr-BE');
  });

  it('is the last one asked for, also when two are asked for quickly', async () => {
    const page = await shown();
    await act(() => {
      page.rerender(app('fr-BE'));
      page.rerender(app('en-GB'));
      return Promise.resolve();
    });
    expect(await screen.findByText('en-GB')).toBeVisible();
    expect(screen.getByRole('heading')).toHaveTextContent('Undo');
  });
});
