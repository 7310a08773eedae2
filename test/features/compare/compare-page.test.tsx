import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComparePage } from '../../../src/features/compare/compare-page.tsx';
import { startRun } from '../../../src/engine/run/run.ts';
import type { Calculator } from '../../../src/worker/calculation.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { fakeCalculator, wizardOn } from '../../support/wizard.ts';

/** Really calculates, with few futures. */
const quick: Calculator = {
  run: (inputs, onProgress) => {
    const run = startRun(inputs, { futures: 64, histories: 2 });
    while (!run.advance(64));
    void Promise.resolve().then(() => onProgress({ stage: 'full', table: run.table(), tipping: [], done: true }));
  },
  cancel: () => undefined,
  dispose: () => undefined,
};
const { wizard } = wizardOn(memoryStorage(), { createCalculators: () => Promise.resolve({ answers: quick, means: fakeCalculator() }) });
const showScreen = showScreenOf(wizard);
const now = () => wizard.getState();
const isRead = () => vi.waitUntil(() => now().reading?.ok === true, 8000);

/** A dossier of few answers: two of these are calculated in each test. */
async function dossier(name: string, amount: number) {
  const id = await now().create();
  now().rename(id, name);
  now().answer('origin.country', { value: 'VN' });
  now().answer('purchase.amount', { value: amount, sure: 'exact' });
  await isRead();
  return id;
}

const tableOf = (name: RegExp) => screen.findByRole('table', { name });
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);

beforeEach(() => now().wipe());
afterEach(() => {
  cleanup();
  now().close();
});

describe('two dossiers beside each other', () => {
  it('shows the answers of both and only what was answered differently', async () => {
    await dossier('First', 100_000);
    await dossier('Second', 100_000);
    now().answer('means.cash', { value: 40_000 });
    await isRead();
    const plans = now().draft?.plans.length;
    await showScreen(<ComparePage />, 'en-GB');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), [
      screen.getByRole('option', { name: /^Dossier: First, / }),
    ]);
    const answers = await tableOf(/^The answer of both$/);
    expect(
      within(answers)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['What', 'Second (open)', 'First']);
    expect(rowsOf(answers).some((row) => row.startsWith('Certainty'))).toBe(true);
    const differences = await tableOf(/^1 difference$/);
    expect(rowsOf(differences)[1]).toMatch(/€40,000.*open$/);
    expect(now().draft).toMatchObject({ name: 'Second' }); // nothing was opened for it
    expect(now().draft?.plans.length).toBe(plans);
  });

  it('lays a snapshot beside what became of it, options that were added included', async () => {
    await dossier('Growing', 100_000);
    expect(now().takeSnapshot('Before')).toBe(true);
    now().answer('purchase.amount', { value: 900_000, sure: 'exact' });
    await isRead();
    await showScreen(<ComparePage />, 'en-GB');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), [
      screen.getByRole('option', { name: 'Snapshot: Before' }),
    ]);
    const differences = await tableOf(/^1 difference$/);
    expect(rowsOf(differences)[1]).toMatch(/€900,000.*€100,000/);
  });

  it('says what to do where there is nothing to compare with, and where one cannot be calculated', async () => {
    await dossier('Alone', 100_000);
    const alone = await showScreen(<ComparePage />, 'nl-BE');
    expect(screen.getByText(/^Er is nog niets om mee te vergelijken/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Mijn dossiers' })).toHaveAttribute('href', '#/dossiers');
    alone.unmount();

    const whole = now().draft?.id ?? '';
    const empty = await now().create();
    now().rename(empty, 'Empty');
    await now().openDraft(whole);
    await isRead();
    await showScreen(<ComparePage />, 'fr-BE');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Comparer avec' }), [screen.getByRole('option', { name: /Empty/ })]);
    expect(await screen.findByText(/^L’un des deux ne peut pas encore être calculé/, {})).toBeVisible();
  });
});
