import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { ProofPage } from '../../../src/features/proof/proof-page.tsx';
import { LanguageProvider } from '../../../src/i18n/provider.tsx';
import { proofExamples } from '../../../src/present/proof-examples.ts';

const total = String(proofExamples.length);

async function show(locale: Locale) {
  await act(async () => {
    render(
      <LanguageProvider locale={locale}>
        <Suspense>
          <ProofPage />
        </Suspense>
      </LanguageProvider>,
    );
  });
  return screen.findByText(new RegExp(`${total} \\w+ ${total}`), {}, { timeout: 3000 });
}

describe('the proof page', () => {
  afterEach(cleanup);

  it.each([
    ['nl-BE', 'Narekenen', `✓ ${total} van ${total} voorbeelden binnen de marge`],
    ['en-GB', 'Checking the sums', `✓ ${total} of ${total} examples within tolerance`],
  ] as const)('works out every example and says how many are right, in %s', async (locale, title, status) => {
    expect(await show(locale)).toHaveTextContent(status);
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
    expect(screen.getAllByRole('article').length).toBeGreaterThanOrEqual(proofExamples.length);
  });

  it('shows what was published beside what was found, with source and verdict in words', async () => {
    await show('nl-BE');
    const example = screen.getByRole('article', { name: 'Luidsprekers voor televisies' });
    const row = within(example).getByRole('row', { name: /^Hoeveelheid/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['25.298', '25.298', '0,22', '✓ binnen de marge']);
    expect(example).toHaveTextContent('Toegelaten verschil: 0,5.');
    expect(example).toHaveTextContent('Cijfer gelezen in de bron of in een kopie ervan.');
    expect(example).toHaveTextContent('Hillier & Lieberman, Introduction to operations research');
  });

  it('opens long lists on demand', async () => {
    await show('nl-BE');
    const example = screen.getByRole('article', { name: 'Computers met een wisselende levertijd' });
    expect(example).toHaveTextContent('✓ 8 van 8 cijfers binnen de marge');
    const summary = within(example).getByText('Toon alle 8 cijfers');
    await userEvent.setup().click(summary);
    expect(within(example).getByRole('rowheader', { name: 'Spreiding van 7 dagen' })).toBeVisible();
  });

  it('works everything out again when asked', async () => {
    await show('nl-BE');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Opnieuw narekenen' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(`${total} van ${total}`));
  });

  it('says that other methods are no independent evidence, and that no dossier is open', async () => {
    await show('nl-BE');
    const part = screen.getByRole('region', { name: 'Andere rekenwijzen op uw dossier' });
    expect(part).toHaveTextContent('Dit is geen onafhankelijk bewijs.');
    expect(part).toHaveTextContent('Er is geen dossier open.');
    expect(within(part).getByRole('link', { name: 'Naar uw dossiers' })).toHaveAttribute('href', '#/dossiers');
  });
});
