import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRun } from '../../../../src/engine/run/run.ts';
import { MixesSection } from '../../../../src/features/results/more/mixes-section.tsx';
import { useTexts } from '../../../../src/i18n/provider.tsx';
import { useAnswer } from '../../../../src/parts/answer/use-answer.ts';
import { showScreenOf } from '../../../support/show-screen.tsx';
import { wizardOn } from '../../../support/wizard.ts';
import { patience } from '../../../support/patience.ts';

const { calculator, explorer, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const now = () => wizard.getState();

function tableOf(inputs: Parameters<typeof startRun>[0]) {
  const run = startRun(inputs, { futures: 8, histories: 2 });
  while (!run.advance(8));
  return run.table();
}

function Section() {
  const answer = useAnswer();
  useTexts('scan'); // as the page around it does
  return answer === undefined ? null : <MixesSection answer={answer} />;
}

async function answerOnce() {
  await vi.waitUntil(() => calculator.runs.length > 0, patience);
  const inputs = calculator.runs.at(-1);
  if (inputs === undefined) throw new Error('no run was asked for');
  act(() => calculator.found({ stage: 'full', table: tableOf(inputs), tipping: [], done: true }));
}

/** Asks for the mixes as a person does. */
async function ask() {
  const before = explorer.inquiries.length;
  await userEvent.click(await screen.findByRole('button', { name: 'Zoek combinaties' }));
  await vi.waitUntil(() => explorer.inquiries.length > before, patience);
}

async function found() {
  await ask();
  const inquiry = explorer.inquiries.at(-1);
  if (inquiry?.kind !== 'mixes') throw new Error('no mixes were asked for');
  act(() => explorer.found({ kind: 'mixes', done: true, table: tableOf(inquiry.inputs) }));
  await screen.findByRole('table', { name: 'De lijn, en de goedkoopste combinaties ernaast' });
}

beforeEach(async () => {
  calculator.runs.length = 0;
  await now().createFromExample('workwear');
  await answerOnce();
  await showScreen(<Section />);
});
afterEach(cleanup);

describe('combinations of ways', () => {
  it('are looked for on request, and not any more once that is stopped', async () => {
    await ask();
    expect(await screen.findByText('De combinaties worden berekend.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Stoppen' }));
    expect(screen.queryByText('De combinaties worden berekend.')).toBeNull();
    expect(now().mixes).toBeUndefined();
  });

  it('are told in a sentence, a picture and a table of at most eight rows', async () => {
    await found();
    expect(screen.getAllByText(/^(De beste combinatie is|Geen combinatie is) .+/)[0]).toBeVisible();
    expect(screen.getAllByRole('img').length).toBeGreaterThan(0);
    const table = screen.getByRole('table', { name: 'De lijn, en de goedkoopste combinaties ernaast' });
    const rows = within(table).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.length).toBeLessThanOrEqual(9);
  });

  it('are taken into the dossier with their parts, and taken back with undo', async () => {
    await found();
    const before = now().draft?.plans ?? [];
    const [take] = screen.getAllByRole('button', { name: /^Neem deze combinatie op: / });
    await userEvent.click(take ?? document.body);
    const added = now().draft?.plans.at(-1);
    expect(added?.archetype).toBe('mix');
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(added?.parts?.map(({ plan }) => plan) ?? ['none']));
    act(() => now().undo());
    expect(now().draft?.plans).toEqual(before);
  });

  it('cannot be taken while there are twelve ways, and it says so', async () => {
    act(() => {
      while (now().addPlan('nearshore', 'PT') !== undefined);
    });
    await vi.waitUntil(() => calculator.runs.length > 1, patience);
    await answerOnce();
    await found();
    expect(screen.getByText(/U hebt al 12 keuzes/)).toBeVisible();
    for (const button of screen.getAllByRole('button', { name: /^Neem deze combinatie op: / })) expect(button).toBeDisabled();
  });
});
