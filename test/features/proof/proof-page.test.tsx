import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { ProofPage } from '../../../src/features/proof/proof-page.tsx';
import { LanguageProvider } from '../../../src/i18n/provider.tsx';
import { proofExamples } from '../../../src/present/proof/proof-examples.ts';
import { publishedDecisions } from '../../../src/reference/published-decisions.ts';
import { WizardContext } from '../../../src/state/wizard.ts';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { wizard } = wizardOn();

const total = String(proofExamples.length);
const status = () => screen.getByRole('status', { hidden: true });

async function show(locale: Locale) {
  await act(async () => {
    render(
      <WizardContext value={wizard}>
        <LanguageProvider locale={locale}>
          <Suspense>
            <ProofPage />
          </Suspense>
        </LanguageProvider>
      </WizardContext>,
    );
  });
  await waitFor(() => expect(status()).toHaveTextContent('✓'), patience);
}

// Each test draws the whole page, which takes time: few tests, several looks each.
describe('the proof page', () => {
  afterEach(cleanup);

  it('works out every example and shows it beside what was published, with source and verdict in words', async () => {
    await show('nl-BE');
    expect(screen.getByRole('heading', { level: 1, name: 'Narekenen' })).toBeInTheDocument();
    expect(status()).toHaveTextContent(`✓ ${total} van ${total} voorbeelden binnen de marge`);
    expect(screen.getAllByRole('heading', { level: 3, hidden: true })).toHaveLength(proofExamples.length + publishedDecisions.length);
    const example = screen.getByRole('article', { name: 'Luidsprekers voor televisies' });
    const cells = within(within(example).getByRole('row', { name: /^Hoeveelheid/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['25.298', '25.298', '0,22', '✓ ja']);
    expect(example).toHaveTextContent('Toegelaten verschil: 0,5.');
    expect(example).toHaveTextContent('Cijfer gelezen in de bron of in een kopie ervan.');
    expect(example).toHaveTextContent('Hillier & Lieberman, Introduction to operations research');
  });

  it('opens long lists on demand, and works everything out again without losing focus or figures', async () => {
    await show('nl-BE');
    const user = userEvent.setup();
    const example = screen.getByRole('article', { name: 'Zelden en lang, of vaak en kort' });
    expect(example).toHaveTextContent('✓ 16 van 16 cijfers binnen de marge');
    await user.click(within(example).getByText('Toon alle 16 cijfers'));
    expect(within(example).getByRole('rowheader', { name: 'Uitval van 8 perioden: kost' })).toBeVisible();
    const again = screen.getByRole('button', { name: 'Opnieuw narekenen' });
    await user.click(again);
    await waitFor(() => expect(status()).toHaveTextContent(`✓ ${total} van ${total}`), patience);
    expect(again).toHaveFocus();
    expect(example).toBeInTheDocument();
  });

  it('lays decisions of real firms beside what Keerpunt says, and opens the dossier of one', async () => {
    await show('nl-BE');
    const part = screen.getByRole('region', { name: 'Wat bedrijven beslisten' });
    expect(within(part).getAllByRole('article')).toHaveLength(publishedDecisions.length);
    const nobi = within(part).getByRole('article', { name: /^Slimme lampen uit China/ });
    expect(nobi).toHaveTextContent('minstens 18 % goedkoper');
    expect(within(nobi).getByRole('link', { name: 'Trends (2022)' })).toHaveAttribute('rel', 'noreferrer noopener');
    await userEvent.setup().click(within(nobi).getByRole('button', { name: 'Open dit dossier: Slimme lampen uit China' }));
    await waitFor(() => expect(wizard.getState().draft?.example).toBe('nobi'));
    expect(wizard.getState().draft).toMatchObject({ name: 'Slimme lampen uit China', answers: { 'origin.country': { value: 'CN' } } });
    wizard.getState().close();
  });

  it('says that other methods are no independent evidence, and that no dossier is open', async () => {
    await show('en-GB');
    expect(status()).toHaveTextContent(`✓ ${total} of ${total} examples within tolerance`);
    const part = screen.getByRole('region', { name: 'Other methods on your dossier' });
    expect(part).toHaveTextContent('This is not independent evidence.');
    expect(part).toHaveTextContent('No dossier is open.');
    expect(within(part).getByRole('link', { name: 'Go to your dossiers' })).toHaveAttribute('href', '#/dossiers');
  });
});
