import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startRun } from '../../../src/engine/run/run.ts';
import { LiveMargin } from '../../../src/features/results/live-margin.tsx';
import { ResultsPage } from '../../../src/features/results/results-page.tsx';
import type { Locale } from '../../../src/content/locales.ts';
import type { ReportDocument } from '../../../src/present/report/report-document.ts';
import { showScreen } from '../../support/show-screen.tsx';
import { calculator, wizard } from '../../support/wizard-module.ts';

vi.mock('../../../src/state/wizard.ts', () => import('../../support/wizard-module.ts'));

type Make = (locale: Locale) => Promise<ReportDocument>;

const showResults = async () => {
  let make: Make | undefined;
  const shown = await showScreen(
    <ResultsPage
      report={(document) => {
        make = document;
        return <button type="button">verslag</button>;
      }}
    />,
  );
  return { ...shown, report: () => make };
};

/** Calculates the open example once, small, and hands it to the wizard as its worker would. */
async function answerOnce() {
  await vi.waitUntil(() => calculator.runs.length > 0);
  const inputs = calculator.runs.at(-1);
  if (inputs === undefined) throw new Error('no run was asked for');
  const run = startRun(inputs, { futures: 32, histories: 4 });
  while (!run.advance(32));
  act(() => calculator.found({ stage: 'rough', table: run.table(), tipping: [], done: false }));
}

afterEach(cleanup);

describe('the answer before there is one', () => {
  it('says what has to be answered first', async () => {
    await wizard.getState().create();
    await vi.waitUntil(() => wizard.getState().reading !== undefined);
    await showResults();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Er is nog geen antwoord');
    expect(screen.getByText('Zeg in welk land het nu gemaakt wordt.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar de vragen' })).toHaveAttribute('href', '#/scan/1');
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

  it('shows the sentence, then the ways in order, each with its difference', async () => {
    await showResults();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    const [ranking] = screen.getAllByRole('list');
    const rows = within(ranking ?? document.body).getAllByRole('listitem');
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.filter((row) => /dan blijven|vergeleken|blijven/.test(row.textContent ?? ''))).toHaveLength(rows.length);
  });

  it('has a part for each thing an owner asks', async () => {
    await showResults();
    const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(parts).toEqual(
      expect.arrayContaining(['De keuzes op een rij', 'Wat het echt kost', 'Wat ertegen spreekt', 'Wat u maandag kunt doen']),
    );
    for (const picture of screen.getAllByRole('figure')) expect(within(picture).getByRole('table', { hidden: true })).toBeInTheDocument();
  });

  it('hands the report what it needs, in any language', async () => {
    const { report } = await showResults();
    const french = await report()?.('fr-BE');
    expect(french?.locale).toBe('fr-BE');
    expect(french?.assumptions.rows.length).toBeGreaterThan(10);
  });

  it('opens more for the accountant, where the contents lead to each section', async () => {
    await showResults();
    await userEvent.click(screen.getByText('Meer, voor de boekhouder'));
    const contents = await screen.findByRole('navigation', { name: 'In dit deel' });
    for (const button of within(contents).getAllByRole('button')) {
      await userEvent.click(button);
      expect(screen.getByRole('heading', { level: 3, name: button.textContent ?? '' })).toHaveFocus();
    }
  });

  it('speaks another language with the same ways in the same order', async () => {
    const { speak } = await showResults();
    const count = screen.getAllByRole('listitem').length;
    await speak('fr-BE');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Ce que cela coûte vraiment' })).toBeVisible());
    expect(screen.getAllByRole('listitem')).toHaveLength(count);
  });

  it('draws a rough picture in the margin, with its words', async () => {
    await showScreen(<LiveMargin missing={[]} />);
    expect(await screen.findByRole('heading', { name: 'Ruwe schatting' })).toBeVisible();
    expect(screen.getByRole('img')).toHaveAccessibleName(/blijven/);
    expect(screen.getByRole('link', { name: 'Bekijk het hele antwoord' })).toHaveAttribute('href', '#/result');
  });
});
