import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { startRun } from '../../../src/engine/run/run.ts';
import { ResultsPage } from '../../../src/features/results/results-page.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

afterEach(cleanup);

/** Calculates the last run that was asked for, small. */
async function calculate(runs: number) {
  await vi.waitUntil(() => calculator.runs.length >= runs, patience);
  const inputs = calculator.runs.at(-1);
  if (inputs === undefined) throw new Error('no run was asked for');
  const run = startRun(inputs, { futures: 64, histories: 2 });
  while (!run.advance(64));
  await act(async () => calculator.found({ stage: 'full', table: run.table(), tipping: [], done: true }));
}

it('says in one sentence what changed since the answer was looked at before, and what that made of it', async () => {
  await wizard.getState().createFromExample('bicycle-frames');
  await calculate(1);
  await showScreen(<ResultsPage />);
  await vi.waitUntil(() => wizard.getState().lastLook !== undefined, patience); // the page arrives in parts
  expect(screen.queryByText(/^Sinds u laatst keek/)).not.toBeInTheDocument();
  cleanup();

  const runs = calculator.runs.length;
  await act(async () => wizard.getState().answer('means.cash', { value: 321_000 }));
  await calculate(runs + 1);
  await showScreen(<ResultsPage />);
  expect(
    await screen.findByText(/^Sinds u laatst keek: “.+” is € 321.000\. (?:Daardoor is dit|Het antwoord blijft hetzelfde|Voordien kwam)/),
  ).toBeVisible();
  cleanup();

  const seen = wizard.getState().lastLook;
  await showScreen(<ResultsPage />); // nothing changed since
  await vi.waitUntil(() => wizard.getState().lastLook !== seen, patience);
  expect(screen.queryByText(/^Sinds u laatst keek/)).not.toBeInTheDocument();
});
