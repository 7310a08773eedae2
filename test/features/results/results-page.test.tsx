import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { accountantViews } from '../../../src/content/accountant-views.ts';
import { AccountantPage } from '../../../src/features/results/accountant-page.tsx';
import { LiveMargin } from '../../../src/features/results/live-margin.tsx';
import { ResultsPage } from '../../../src/features/results/results-page.tsx';
import { WhyPage } from '../../../src/features/results/why-page.tsx';
import { answerRun } from '../../support/answer-run.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const showResults = () => showScreen(<ResultsPage />);

/** Calculates the open example once, small, and hands it to the wizard as its worker would. */
async function answerOnce() {
  await answerRun(calculator, { futures: 32, histories: 4 }, 'rough');
}

afterEach(cleanup);

describe('the answer before there is one', () => {
  it('says what has to be answered first', async () => {
    await wizard.getState().create();
    await vi.waitUntil(() => wizard.getState().reading !== undefined, patience);
    await showResults();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Er is nog geen antwoord');
    expect(screen.getByText('Zeg in welk land het nu gemaakt wordt.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Vragen beantwoorden' })).toHaveAttribute('href', '#/scan/1');
  });

  it('names in the margin the questions that are missing', async () => {
    await showScreen(<LiveMargin missing={['Vraag 2: Land en maker']} />);
    expect(screen.getByText('Vraag 2: Land en maker')).toBeVisible();
  });
});

describe('the answer of an example', () => {
  beforeAll(async () => {
    await wizard.getState().createFromExample('workwear');
    await answerOnce();
  });

  it('lets one switch decide on every page whether it speaks of money or of what matters', async () => {
    act(() => wizard.getState().weigh('me', { name: '', trying: 'order', order: ['delivery', 'cost'] }));
    await showScreen(<WhyPage />);
    expect(screen.queryByRole('group', { name: 'Waarop wij rangschikken' })).not.toBeInTheDocument(); // not agreed to yet
    act(() => wizard.getState().weigh('me', { name: '', how: 'order', order: ['delivery', 'cost'] }));
    const by = await screen.findByRole('group', { name: 'Waarop wij rangschikken' });
    expect(within(by).getByRole('button', { name: 'Wat telt' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(within(by).getByRole('button', { name: 'Geld' }));
    cleanup();
    await showResults();
    expect(screen.getByRole('button', { name: 'Geld' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByText(/ op 100 · /)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Wat telt' }));
    expect(screen.getAllByText(/ op 100 · /).length).toBeGreaterThan(1);
    act(() => wizard.getState().weigh('me', undefined));
  });

  it('shows the sentence, then the choices in order, each with its difference in words', async () => {
    await showResults();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    const [ranking] = screen.getAllByRole('list');
    const rows = within(ranking ?? document.body).getAllByRole('listitem');
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => /goedkoper|duurder|vergeleken|evenveel/.test(row.textContent ?? ''))).toHaveLength(rows.length);
    for (const row of rows) expect(row.textContent).not.toMatch(/[-−+]\s?€|€\s?[-−+]/);
  });

  it('opens the other choices on request', async () => {
    await showResults();
    await userEvent.click(screen.getByText(/^Nog \d+ andere keuze/));
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(4);
  });

  it('says why on a page of its own, for and against, each reason with a link to its figures', async () => {
    await showScreen(<WhyPage />);
    const against = screen.getByRole('region', { name: 'Wat ertegen spreekt' });
    for (const line of within(against).getAllByRole('listitem')) {
      expect(within(line).getByRole('link').getAttribute('href')).toMatch(/^#\/result\/accountant\/\w+$/);
    }
    for (const picture of screen.getAllByRole('figure')) expect(within(picture).getByRole('table', { hidden: true })).toBeInTheDocument();
  });

  it('has an index of views for the accountant', async () => {
    await showScreen(<AccountantPage />);
    const links = within(screen.getByRole('navigation', { name: 'Alle lijsten' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(accountantViews.map((view) => `#/result/accountant/${view}`));
  });

  it('speaks another language with the same choices in the same order', async () => {
    const { speak } = await showResults();
    const count = screen.getAllByRole('listitem').length;
    await speak('fr-BE');
    await waitFor(() => expect(screen.getByRole('heading', { name: /^Vos choix classés/ })).toBeVisible());
    expect(screen.getAllByRole('listitem')).toHaveLength(count);
  });

  it('draws a rough picture in the margin, with its words', async () => {
    await showScreen(<LiveMargin missing={[]} />);
    expect(await screen.findByRole('heading', { name: 'Ruwe schatting' })).toBeVisible();
    expect(screen.getByRole('img')).toHaveAccessibleName(/blijven/);
    expect(screen.getByRole('link', { name: 'Bekijk het hele antwoord' })).toHaveAttribute('href', '#/result');
  });
});
