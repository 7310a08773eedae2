import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsEditor } from '../../../src/features/dossier/options/options-editor.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const plans = () => wizard.getState().draft?.plans ?? [];
const now = () => wizard.getState();
const row = (name: string | RegExp) => screen.getByRole('listitem', { name });

beforeEach(async () => {
  await now().create();
  await vi.waitUntil(() => now().figures !== undefined, patience);
  now().answer('origin.country', { value: 'CN' });
  now().answer('delivery.leadTime', { value: 16 });
});
afterEach(cleanup);

describe('the options editor', () => {
  it('says of each way why it fits these answers, or fits less', async () => {
    now().answer('means.people', { value: 'no' });
    await showScreen(<OptionsEditor />);
    await waitFor(() => expect(row(/^Terughalen met automatisering/)).toHaveTextContent(/Past minder omdat.*u de mensen ervoor niet hebt/));
    expect(row(/^Dichterbij laten maken/)).toHaveTextContent(/Past omdat.*u nu 16.weken wacht/);
    act(() => now().answer('delivery.leadTime', { value: 2 }));
    await waitFor(() => expect(row(/^Dichterbij laten maken/)).toHaveTextContent(/Past minder omdat.*u nu maar 2.weken wacht/));
  });

  it('makes a variant, tells in what it differs and asks what to do when its base changes', async () => {
    await showScreen(<OptionsEditor />);
    act(() => now().answerPlan('nearshore', 'months', { value: 6 }));
    await userEvent.click(screen.getByRole('button', { name: /^Variant maken van Dichterbij laten maken/ }));
    const variant = () => row(/^Dichterbij laten maken.* 2$/);
    expect(within(variant()).getByRole('heading', { level: 2 })).toHaveFocus();
    expect(plans().find(({ id }) => id === 'nearshore-2')?.name).toBeUndefined(); // so that it follows language and country
    expect(await screen.findByText(/^Gebouwd op Dichterbij laten maken.*, nog zonder verschil/)).toBeVisible();
    await act(async () => now().answerPlan('nearshore-2', 'price', { value: 12 }));
    expect(await screen.findByText(/verschilt in 1 antwoord/)).toBeVisible();
    await userEvent.click(within(variant()).getByText('Toon de verschillen', { selector: 'summary' }));
    expect(within(variant()).getByRole('row', { name: /Prijs per stuk open €.12/ })).toBeVisible();
    act(() => now().answerPlan('nearshore', 'months', { value: 9 }));
    expect(variant()).toHaveTextContent(/De basis is intussen gewijzigd in 1 antwoord: maanden tot het werkt/);
    await userEvent.click(within(variant()).getByRole('button', { name: 'Overnemen' }));
    expect(plans().find(({ id }) => id === 'nearshore-2')?.answers.months?.value).toBe(9);
    expect(variant()).not.toHaveTextContent(/intussen gewijzigd/);
  });

  it('adds any kind, up to twelve, and says when that is reached', async () => {
    await showScreen(<OptionsEditor />);
    await userEvent.click(screen.getByText('Een keuze toevoegen'));
    await userEvent.click(screen.getByRole('button', { name: 'Elders ver weg kopen toevoegen' }));
    expect(plans().at(-1)?.archetype).toBe('elsewhere');
    expect(screen.getByText('Elders ver weg kopen is toegevoegd.')).toBeVisible();
    const added = row(/^Elders ver weg kopen/);
    expect(within(added).getByRole('heading', { level: 2 })).toHaveFocus();
    expect(await within(added).findByRole('textbox', { name: 'Eigen naam' })).toBeVisible(); // opened
    expect(screen.getByText(/^7 van hoogstens 12 keuzes/)).toBeVisible();
    act(() => {
      while (now().addPlan('nearshore') !== undefined);
    });
    expect(screen.getByText('Dit is het hoogste aantal. Laat eerst een keuze vallen.')).toBeVisible();
    expect(screen.queryByText('Een keuze toevoegen')).not.toBeInTheDocument();
  });

  it('shows all figures of a way, to change where they stand, and leaves a way out', async () => {
    await showScreen(<OptionsEditor />);
    const stock = row('Meer voorraad houden');
    await userEvent.click(within(stock).getByText('Alle cijfers van deze keuze'));
    await userEvent.click(await within(stock).findByRole('button', { name: 'Extra weken voorraad wijzigen' }));
    await userEvent.type(within(stock).getByRole('textbox', { name: 'Extra weken voorraad' }), '10');
    await vi.waitFor(() => expect(plans().find(({ id }) => id === 'stockpile')?.answers.extraCover?.value).toBe(10), patience);
    await userEvent.click(screen.getByRole('button', { name: 'Meer voorraad houden weglaten' }));
    expect(plans().some(({ id }) => id === 'stockpile')).toBe(false);
  });
});
