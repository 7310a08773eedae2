import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountantQuestions } from '../../../../src/features/scan/check/accountant-questions.tsx';
import type { CheckRow } from '../../../../src/features/scan/check/check-rows.ts';
import { CheckPage } from '../../../../src/features/scan/check/check-page.tsx';
import { showScreenOf } from '../../../support/show-screen.tsx';
import { wizardOn } from '../../../support/wizard.ts';
import { patience } from '../../../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const now = () => wizard.getState();
const table = () => screen.getByRole('table', { name: 'Alle antwoorden en schattingen' });
const names = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((header) => header.textContent);

beforeEach(async () => {
  await now().create();
  await vi.waitUntil(() => now().figures !== undefined, patience);
  act(() => {
    now().answer('origin.country', { value: 'CN' });
    now().answer('purchase.amount', { value: 180_000 });
    now().answer('purchase.pieces', { value: 12_000 });
  });
});
afterEach(cleanup);

describe('the check page', () => {
  it('shows answers and estimates in one table, sorted as asked', async () => {
    await showScreen(<CheckPage />);
    expect(within(table()).getByRole('row', { name: /^Aankoop in een jaar.*€.180\.000 per jaar.*uw antwoord/ })).toBeVisible();
    expect(within(table()).getByRole('row', { name: /^Weken tussen bestellen en krijgen.*(statistiek|aanname)/ })).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'naam' }));
    expect(names()).toEqual(names().toSorted((a, b) => (a ?? '').localeCompare(b ?? '', 'nl-BE')));
    await userEvent.click(screen.getByRole('radio', { name: 'soort: open en aannames eerst' }));
    expect(names().indexOf('Aankoop in een jaar')).toBeGreaterThan(names().indexOf('Weken tussen bestellen en krijgen'));
  });

  it('tells a purchase in the currency of its invoice', async () => {
    act(() => {
      now().answer('purchase.currency', { value: 'USD' });
      now().answer('purchase.rate', { value: 0.9 });
    });
    await showScreen(<CheckPage />);
    expect(within(table()).getByRole('row', { name: /^Aankoop in een jaar.*180\.000 USD per jaar.*uw antwoord/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Aankoop in een jaar wijzigen' }));
    expect(screen.getByRole('textbox', { name: 'Aankoop in een jaar' }).closest('div')).toHaveTextContent('USD per jaar');
  });

  it('shows only what is open when asked, and leaves a row that is being answered where it is', async () => {
    await showScreen(<CheckPage />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Toon alleen wat openstaat' }));
    expect(names()).not.toContain('Aankoop in een jaar');
    await userEvent.click(screen.getByRole('button', { name: 'Weken tussen bestellen en krijgen wijzigen' }));
    const box = screen.getByRole('textbox', { name: 'Weken tussen bestellen en krijgen' });
    await userEvent.type(box, '14');
    await waitFor(() => expect(now().draft?.answers['delivery.leadTime']?.value).toBe(14));
    expect(box).toHaveFocus();
    expect(names()).toContain('Weken tussen bestellen en krijgen');
  });

  it('copies what stands in the table, without its buttons and a field that is open', async () => {
    const user = userEvent.setup(); // brings a clipboard
    await showScreen(<CheckPage />);
    await user.click(screen.getByRole('button', { name: 'Aankoop in een jaar wijzigen' }));
    await user.click(await screen.findByRole('button', { name: 'Kopiëren als tekst: Alle antwoorden en schattingen' }));
    expect(await screen.findByText('De tabel is gekopieerd.')).toBeVisible();
    const [head, ...rows] = (await navigator.clipboard.readText()).split('\n').map((line) => line.split('\t'));
    expect(head).toEqual(['Wat', 'Waarmee wij rekenen', 'Waar het vandaan komt']);
    expect(rows.map(([name]) => name)).toEqual(names());
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect(rows.find(([name]) => name === 'Aankoop in een jaar')?.[1]).toMatch(/^€.180\.000 per jaar/);
  });

  it('shows beside a quote how it compares with today', async () => {
    act(() => now().answerPlan('nearshore', 'price', { value: 18 }));
    await showScreen(<CheckPage />);
    expect(within(table()).getByRole('row', { name: /prijs per stuk.*€.18 per stuk \(20% meer dan vandaag\).*uw antwoord/ })).toBeVisible();
  });

  it('lays the purchase beside the accounts', async () => {
    await showScreen(<CheckPage />);
    const accounts = screen.getByRole('region', { name: 'Klopt het met uw boekhouding?' });
    await waitFor(() => expect(accounts).toHaveTextContent(/€.15 per stuk/));
    expect(within(accounts).getByRole('link', { name: 'Taak openen' })).toHaveAttribute('href', '#/dossier/company');
    act(() => now().answer('firm.purchases', { value: 1_000_000 }));
    await waitFor(() => expect(accounts).toHaveTextContent('Deze aankoop is 18% van al uw aankopen.'));
    act(() => now().answer('firm.purchases', { value: 100_000 }));
    await waitFor(() => expect(accounts).toHaveTextContent(/180% van al uw aankopen. Dat kan niet/));
  });

  it('leads to the ways, and asks nothing of an accountant while no weight is known', async () => {
    await showScreen(<CheckPage />);
    expect(screen.getByRole('link', { name: 'Keuzes bekijken, aanpassen of toevoegen' })).toHaveAttribute('href', '#/dossier/options');
    expect(screen.getByRole('region', { name: 'Vragen voor mijn boekhouder' })).toHaveTextContent(
      'Er is geen open cijfer dat zwaar weegt.',
    );
    expect(screen.queryByRole('button', { name: 'Deze vragen afdrukken' })).not.toBeInTheDocument();
  });
});

describe('the questions for the accountant', () => {
  it('say where to find each figure, and what stands in for it with its range and kind', async () => {
    const row: CheckRow = {
      key: 'wait',
      label: 'Weken',
      field: 'delivery.leadTime',
      share: 0.4,
      open: true,
      basis: 'assumption',
      estimate: undefined,
    };
    await showScreen(<AccountantQuestions rows={[row, { ...row, key: 'told', open: false }]} />);
    const [asked, ...others] = screen.getAllByRole('listitem');
    expect(others).toEqual([]);
    expect(asked).toHaveTextContent('Waar u dit vindt: uw bestellingen');
    expect(asked).toHaveTextContent(/Dan rekenen wij met \d+([.,]\d+)?.weken, tussen \d.* en \d.*(statistiek|aanname)/);
  });
});
