import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/content/locales.ts';
import { EditionsPage } from '../../../src/features/editions/editions-page.tsx';
import { edition } from '../../../src/reference/edition.ts';
import { fileFormat } from '../../../src/storage/draft-file.ts';
import { calculate } from '../../../src/worker/calculate.ts';
import { createPageCalculator } from '../../../src/worker/page-calculator.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { fakeCalculator, wizardOn } from '../../support/wizard.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { patience } from '../../support/patience.ts';

/** With a calculator that really calculates. */
const { wizard } = wizardOn(memoryStorage(), {
  createCalculators: async () => ({ answers: createPageCalculator(async () => calculate), means: fakeCalculator() }),
});
const showScreen = showScreenOf(wizard);

const draft = {
  version: 2,
  id: 'old',
  name: 'Old figures',
  createdOn: '2026-11-10',
  changedAt: '2026-11-10T10:00:00.000Z',
  seed: 7,
  answers: {
    'origin.country': { value: 'VN' },
    'purchase.amount': { value: 100_000, sure: 'exact' },
    'purchase.currency': { value: 'USD' },
  },
  plans: [{ id: 'stockpile', archetype: 'stockpile', answers: {} }],
};

async function showOf(of: string, locale: Locale = 'en-GB') {
  await wizard.getState().importFile(new Blob([JSON.stringify({ format: fileFormat, draft: { ...draft, edition: of } })]));
  await vi.waitUntil(() => wizard.getState().reading !== undefined, patience);
  return showScreen(<EditionsPage />, locale);
}

afterEach(() => {
  cleanup();
  wizard.getState().close();
});

describe('the page of newer figures', () => {
  it('shows what changes and whether the answer does, and goes on with the new figures when asked', async () => {
    await showOf('2026-11');
    const table = await screen.findByRole('table', { name: /^\d\d figures change$/ }, { timeout: 20_000 });
    expect(table).toHaveTextContent('0.87 (0.81 to 0.95)');
    expect(table).toHaveTextContent('0.88 (0.81 to 0.95)');
    expect(table).toHaveTextContent('Weeks between order and arrival');
    expect(screen.getByRole('table', { name: 'The answer with the old and the new figures' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with the new figures' }));
    expect(wizard.getState().draft?.edition).toBe(edition);
    expect(screen.getByRole('status')).toHaveTextContent('Your dossier uses the newest figures');
  });

  it('says in French that the figures of an edition are no longer known', async () => {
    await showOf('2026-01', 'fr-BE');
    expect(screen.getByText(/^Nous ne connaissons plus les chiffres de l’édition 2026-01/)).toBeVisible();
  });

  it('offers nothing to a dossier of a newer version', async () => {
    await showOf('2099-01');
    expect(screen.getByText(/^Edition 2099-01 is newer than this version of Keerpunt/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Go on with the new figures' })).toBeNull();
  });
});
