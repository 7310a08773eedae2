import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TaskId } from '../../../src/content/task-fields.ts';
import { TaskList } from '../../../src/features/dossier/task-list.tsx';
import { TaskPage } from '../../../src/features/dossier/task-page.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const show = (task: TaskId) => showScreen(<TaskPage task={task} aside={<p>kantlijn</p>} />);
const draft = () => wizard.getState().draft;

beforeEach(async () => {
  await wizard.getState().create();
  await vi.waitUntil(() => wizard.getState().figures !== undefined, patience);
});
afterEach(cleanup);

describe('the task list', () => {
  it('lists nine tasks with a way to each, its status and what it still takes', async () => {
    await showScreen(<TaskList />);
    const rows = within(screen.getByRole('list', { name: 'Uw volledig dossier' })).getAllByRole('listitem');
    expect(rows).toHaveLength(9);
    expect(rows[2]).toHaveTextContent(/De keten van vandaag.*nog niet begonnen.*\d+ van \d+ open.*minuten/);
    expect(screen.getByRole('link', { name: 'Wat kan misgaan' })).toHaveAttribute('href', '#/dossier/risks');
    expect(screen.getByRole('link', { name: 'Nakijken' })).toHaveAttribute('href', '#/scan/check');
    expect(screen.getByText(/Nog ongeveer \d+ minuten, als u alles invult/)).toBeVisible();
  });

  it('follows the answers, those of the quick scan too', async () => {
    await showScreen(<TaskList />);
    act(() => wizard.getState().answer('product', { value: 'pumps-valves' }));
    const company = () => screen.getAllByRole('listitem')[0];
    expect(company()).toHaveTextContent(/begonnen5 van 6 open/);
    expect(screen.getByText(/staat hier al ingevuld/)).toBeVisible();
    act(() => {
      for (const field of ['history', 'firm.region', 'firm.size', 'firm.purchases', 'firm.turnover'] as const)
        wizard.getState().answer(field, { unknown: true });
    });
    expect(company()).toHaveTextContent(/klaar/);
  });

  it('speaks French and English', async () => {
    const { speak } = await showScreen(<TaskList />, 'fr-BE');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Votre dossier complet');
    await speak('en-GB');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your full dossier');
  });
});

describe('a task', () => {
  it('is set back to our figures in one step, which can be undone; without an answer there is nothing to set back', async () => {
    await show('risks');
    const back = 'Deze taak leegmaken, terug naar onze cijfers';
    expect(screen.queryByRole('button', { name: back })).not.toBeInTheDocument();
    act(() => {
      wizard.getState().answer('outage.weeks', { value: 9 });
      wizard.getState().answer('product', { value: 'pumps-valves' });
    });
    const weeks = await screen.findByRole('textbox', { name: 'Weken dat een stilstand duurt' });
    await waitFor(() => expect(weeks).toHaveValue('9'));
    await userEvent.click(screen.getByRole('button', { name: back }));
    await waitFor(() => expect(weeks).toHaveValue(''));
    expect(draft()?.answers).toEqual({ product: { value: 'pumps-valves' } });
    act(() => wizard.getState().undo());
    await waitFor(() => expect(weeks).toHaveValue('9'));
  });

  it('groups its questions under headings, with the picture in the margin', async () => {
    await show('risks');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Wat kan misgaan');
    const outages = screen.getByRole('region', { name: 'Leveringen die uitblijven' });
    expect(within(outages).getByRole('textbox', { name: 'Weken dat een stilstand duurt' })).toBeVisible();
    expect(screen.getByRole('complementary', { name: 'Ruwe schatting' })).toHaveTextContent('kantlijn');
    expect(screen.getByRole('link', { name: 'Volgende taak: Grondstoffen' })).toHaveAttribute('href', '#/dossier/materials');
    expect(screen.getByRole('link', { name: 'Vorige taak: De keuzes die u vergelijkt' })).toHaveAttribute('href', '#/dossier/options');
    expect(screen.getByRole('link', { name: 'Alle taken' })).toHaveAttribute('href', '#/dossier');
  });

  it('keeps an answer to a question that only the full dossier asks', async () => {
    await show('risks');
    const box = screen.getByRole('textbox', { name: 'Extra tarief dat er kan komen' });
    fireEvent.change(box, { target: { value: '25' } });
    fireEvent.blur(box);
    expect(draft()?.answers['tariff.extra']?.value).toBe(0.25);
  });

  it('says what is wrong with an answer that cannot be, and counts it as open', async () => {
    await show('materials');
    const box = screen.getByRole('textbox', { name: 'Deel materiaal in de prijs, als het hier gemaakt wordt' });
    fireEvent.change(box, { target: { value: 'veel' } });
    fireEvent.blur(box);
    expect(await screen.findByText(/Dit lezen wij niet als een getal/)).toBeVisible();
    expect(box).toHaveAccessibleDescription(/Dit lezen wij niet als een getal/);
    expect(screen.getByText('nog niet begonnen · 2 van 2 vragen open')).toBeVisible();
  });

  it('folds costs that count only when they are told', async () => {
    await show('chain');
    const quality = screen.getByRole('region', { name: 'Kwaliteit' });
    const cost = within(quality).getByRole('textbox', { name: 'Keuring per jaar', hidden: true });
    expect(cost).not.toBeVisible();
    await userEvent.click(within(quality).getByText('Meer kosten, als u ze kent (6)'));
    expect(cost).toBeVisible();
  });

  it('asks a price for every way that is made elsewhere, and a rate only for another currency', async () => {
    await show('nearby');
    expect(screen.getAllByRole('radio', { name: 'Ik heb een prijs' })).toHaveLength(5);
    cleanup();
    await show('chain');
    expect(screen.queryByRole('textbox', { name: /Euro voor één eenheid/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Amerikaanse dollar' }));
    expect(screen.getByRole('textbox', { name: /Euro voor één eenheid/ })).toBeVisible();
  });

  it('is done when the person says so, and open again', async () => {
    await show('feasibility');
    await userEvent.click(screen.getByRole('button', { name: 'Deze taak is klaar' }));
    expect(draft()?.done).toEqual(['feasibility']);
    expect(screen.getByText('U noemde deze taak klaar.')).toBeVisible();
    act(() => wizard.getState().undo());
    expect(draft()?.done).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Deze taak is klaar' }));
    await userEvent.click(screen.getByRole('button', { name: 'Toch nog openlaten' }));
    expect(draft()?.done).toEqual([]);
  });

  it('keeps the focus and the caret while other answers change', async () => {
    await show('chain');
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Aantal stuks in een jaar' });
    box.focus();
    fireEvent.change(box, { target: { value: '12000' } });
    box.setSelectionRange(2, 2);
    act(() => wizard.getState().answer('delivery.leadTime', { value: 12 }));
    expect(box).toHaveFocus();
    expect(box.selectionStart).toBe(2);
    expect(screen.getByRole('textbox', { name: 'Aantal stuks in een jaar' })).toBe(box);
  });
});
