import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChainPage } from '../../../src/features/chain/chain-page.tsx';
import { writeCsv } from '../../../src/i18n/csv.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const sites = () => wizard.getState().draft?.chain?.sites;
const box = (column: string, number: number) => screen.getByLabelText(`${column} Site ${number}`);
const type = (column: string, number: number, value: string) => fireEvent.change(box(column, number), { target: { value } });

beforeEach(async () => {
  await wizard.getState().create();
});
afterEach(() => {
  cleanup();
  wizard.getState().close();
});

describe('the table of sites', () => {
  it('begins with one row and keeps nothing until something is typed', async () => {
    await showScreen(<ChainPage />, 'en-GB');
    expect(screen.getAllByRole('row')).not.toHaveLength(0);
    expect(box('Share of the price (%)', 1)).toHaveValue('100');
    expect(sites()).toBeUndefined();
  });

  it('reads what is typed: a place by its city, a comma, a share', async () => {
    await showScreen(<ChainPage />, 'nl-BE');
    const typed = (column: string, value: string) => fireEvent.input(screen.getByLabelText(`${column} Plaats 1`), { target: { value } });
    typed('Waar', 'Shenzhen');
    typed('Wat', 'Printplaten');
    typed('Deel van de prijs (%)', '62,5');
    typed('Weken voorraad', '2,5');
    typed('Weken om te herstellen', '10');
    expect(screen.getByText('Gelezen als China')).toBeInTheDocument();
    await waitFor(() =>
      expect(sites()).toEqual([
        { tier: 1, place: 'Shenzhen', country: 'CN', what: 'Printplaten', share: 0.625, stockWeeks: 2.5, recoverWeeks: 10 },
      ]),
    );
    expect(await screen.findByText('Het langst zonder goederen: Printplaten, Shenzhen, 7,5 weken.')).toBeInTheDocument();
  });

  it('adds a row with the focus in it, and takes one out', async () => {
    const user = userEvent.setup();
    await showScreen(<ChainPage />, 'en-GB');
    await user.click(screen.getByRole('button', { name: 'Add a site' }));
    await waitFor(() => expect(box('Tier', 2)).toHaveFocus());
    await waitFor(() => expect(sites()).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Take out site 1' }));
    await waitFor(() => expect(sites()).toEqual([{ tier: 1 }]));
  });

  it('says what it could not read, and keeps the rest', async () => {
    await showScreen(<ChainPage />, 'en-GB');
    type('What', 1, 'Frames');
    type('Weeks of stock', 1, 'a lot');
    expect(await screen.findByText('Not read, so not kept: Weeks of stock of site 1.')).toBeInTheDocument();
    expect(box('Weeks of stock', 1)).toHaveAttribute('aria-invalid', 'true');
    expect(sites()).toMatchObject([{ what: 'Frames' }]);
  });

  it('follows undo, and speaks the numbers of another language', async () => {
    const { speak } = await showScreen(<ChainPage />, 'en-GB');
    type('Weeks of stock', 1, '2.5');
    await waitFor(() => expect(sites()).toMatchObject([{ stockWeeks: 2.5 }]));
    await speak('nl-BE');
    expect(screen.getByLabelText('Weken voorraad Plaats 1')).toHaveValue('2,5');
    await act(async () => wizard.getState().undo());
    await waitFor(() => expect(screen.getByLabelText('Weken voorraad Plaats 1')).toHaveValue(''));
  });

  it('loads 200 sites from a file, twenty on the screen at once, and turns the pages', async () => {
    const user = userEvent.setup();
    await showScreen(<ChainPage />, 'en-GB');
    const rows = Array.from({ length: 205 }, (_, at) => [String(1 + (at % 3)), at % 2 === 0 ? 'CN' : 'PL', `=Part ${at + 1}`]);
    const file = new File([writeCsv([['tier', 'country', 'product_type'], ...rows])], 'chain.csv', { type: 'text/csv' });
    await user.upload(screen.getByLabelText('Load a CSV'), file);
    await waitFor(() => expect(sites()).toHaveLength(200));
    expect(sites()?.[0]).toEqual({ tier: 1, country: 'CN', what: '=Part 1' });
    expect(screen.getByText(/200 sites loaded in place of what was there.*5 rows did not fit any more\./)).toBeInTheDocument();
    // By selector and text: labels and roles of hundreds of boxes take this test environment half a minute.
    expect(document.querySelectorAll('form tbody tr')).toHaveLength(20);
    fireEvent.click(screen.getByText('Next sites'));
    const what = (number: number) => document.querySelector(`#site-${number - 1}-what`) ?? document.body;
    expect(what(21)).toHaveValue('=Part 21');
    fireEvent.change(what(40), { target: { value: 'Chips' } });
    await waitFor(() => expect(sites()?.[39]).toMatchObject({ what: 'Chips' }));
    expect(sites()?.[0]).toMatchObject({ what: '=Part 1' });
  });
});
