import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PriceRows } from '../../../../src/parts/ask/prices/price-rows.tsx';
import { showScreenOf } from '../../../support/show-screen.tsx';
import { wizardOn } from '../../../support/wizard.ts';
import { patience } from '../../../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const now = () => wizard.getState();
const plans = () => now().draft?.plans ?? [];
const quotedPlans = () =>
  plans().flatMap(({ archetype, country, answers }) => (answers.price === undefined ? [] : [[archetype, country, answers.price.value]]));
const form = () => screen.getByRole('form', { name: 'Offertes uit andere landen' });
const row = (at: number) => within(screen.getByRole('group', { name: `Offerte ${at}` }));
const more = () => userEvent.click(within(form()).getByRole('button', { name: /^(?:Een|Nog een) offerte/ }));

function fill(at: number, country: string, price: string): void {
  const box = row(at).getByRole('combobox', { name: 'Land van de offerte' });
  const amount = row(at).getByRole('textbox', { name: 'Prijs per stuk in de offerte' });
  act(() => box.focus());
  fireEvent.change(box, { target: { value: country } });
  act(() => amount.focus());
  fireEvent.change(amount, { target: { value: price } });
}
const leave = () => act(async () => fireEvent.focusOut(document.activeElement ?? document.body, { relatedTarget: document.body }));

beforeEach(async () => {
  await now().create();
  await vi.waitUntil(() => now().figures !== undefined, patience);
  act(() => {
    now().answer('origin.country', { value: 'CN' });
    now().answer('purchase.amount', { value: 400_000 });
    now().answer('purchase.pieces', { value: 10_000 });
  });
});
afterEach(cleanup);

describe('quotes from several countries', () => {
  it('become an option each, of the kind that the country makes it, with what they differ from today said at once', async () => {
    await showScreen(<PriceRows />);
    await userEvent.click(screen.getByRole('button', { name: 'Een offerte uit een ander land invullen' }));
    expect(row(1).getByRole('combobox')).toHaveFocus();
    fill(1, 'Portugal', '58,8');
    expect(row(1).getByText(/58,80 per stuk \(47% meer dan vandaag\)/)).toBeVisible();
    await more();
    fill(1, 'Turkije', '44');
    await more();
    fill(1, 'India', '30 à 34');
    await leave();
    expect(quotedPlans()).toEqual([
      ['nearshore', 'PT', 58.8],
      ['nearshore', 'TR', 44],
      ['elsewhere', 'IN', 32],
    ]);
    expect(within(form()).queryByRole('group')).not.toBeInTheDocument();
    expect(screen.getAllByText(/\(47% meer dan vandaag\)/)).toHaveLength(1);
  });

  it('fills in the price of the option that leads there already', async () => {
    await showScreen(<PriceRows />);
    await more();
    fill(1, 'België', '52');
    await leave();
    expect(quotedPlans()).toEqual([['reshore-buy', undefined, 52]]);
    expect(screen.getAllByText(/30% meer dan vandaag/)).toHaveLength(1);
  });

  it('keeps a quote in its row, and says what is missing, until it is whole', async () => {
    await showScreen(<PriceRows />);
    act(() => void now().addQuote('PL', { value: 50 }));
    const before = plans();
    await more();
    fill(1, 'China', '35');
    await leave();
    expect(await row(1).findByText(/Dit is het land van vandaag/)).toBeVisible();
    fill(1, 'Polen', '');
    await leave();
    expect(await row(1).findByText('Voor dit land gaf u al een prijs. Pas die daar aan.')).toBeVisible();
    fill(1, 'Spanje', '');
    await leave();
    expect(await row(1).findByText('Vul de prijs van deze offerte in.')).toBeVisible();
    fill(1, 'Spanje', 'veel');
    await leave();
    expect(await row(1).findByText(/Dit lezen wij niet als een getal/)).toBeVisible();
    expect(plans()).toEqual(before);
  });

  it('asks about a price that is far from today’s before it counts', async () => {
    await showScreen(<PriceRows />);
    await more();
    fill(1, 'Portugal', '1');
    await leave();
    expect(quotedPlans()).toEqual([]);
    await userEvent.click(row(1).getByRole('button', { name: /Vandaag betaalt u/ }));
    await leave();
    expect(quotedPlans()).toEqual([['nearshore', 'PT', 1]]);
  });

  it('takes what is whole when another question is opened, in one step that can be undone', async () => {
    const shown = await showScreen(<PriceRows />);
    await more();
    fill(1, 'Portugal', '58,8');
    await act(async () => shown.unmount());
    expect(quotedPlans()).toEqual([['nearshore', 'PT', 58.8]]);
    act(() => now().undo());
    await vi.waitFor(() => expect(quotedPlans()).toEqual([]), patience);
    expect(plans().some(({ country }) => country === 'PT')).toBe(false);
  });

  it('takes no thirteenth option', async () => {
    while (now().addPlan('nearshore', 'PT') !== undefined);
    await showScreen(<PriceRows />);
    expect(within(form()).getByText(/U vergelijkt al twaalf keuzes/)).toBeVisible();
    expect(now().addQuote('IN', { value: 30 })).toBeUndefined();
    expect(plans()).toHaveLength(12);
  });
});
