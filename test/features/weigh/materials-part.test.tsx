import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRun } from '../../../src/engine/run/run.ts';
import { WeighPage } from '../../../src/features/weigh/weigh-page.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

/** Answers the run that has a list of materials, or has none. */
async function answerOnce(isListed: boolean) {
  const asked = () => calculator.runs.findLast(({ options }) => options.every(({ materials }) => (materials !== undefined) === isListed));
  await vi.waitUntil(() => asked() !== undefined, patience);
  const inputs = asked();
  if (inputs === undefined) throw new Error('no run was asked for');
  const run = startRun(inputs, { futures: 8, histories: 2 });
  while (!run.advance(8));
  act(() => calculator.found({ stage: 'full', table: run.table(), tipping: [], done: true }));
}

beforeEach(async () => {
  calculator.runs.length = 0;
  await wizard.getState().createFromExample('workwear');
});
afterEach(() => {
  cleanup();
  wizard.getState().close();
});

describe('raw materials on the page that weighs', () => {
  it('do not count while nobody looked at the list, and the page says so with the way there', async () => {
    await answerOnce(false);
    await showScreen(<WeighPage />);
    expect(await screen.findByText(/^Uw grondstoffen tellen nog niet mee\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Grondstoffen bekijken' })).toHaveAttribute('href', '#/materials');
  });

  it('count in independence once the list is kept, with the weakest and the range', async () => {
    act(() => wizard.getState().setMaterials([{ id: 'antimony', share: 0.1 }]));
    await answerOnce(true);
    await showScreen(<WeighPage />);
    expect(await screen.findByText(/leunt op 1 kritieke grondstof\. Zwakste punt: Antimoon, met een risico van 1,8\./)).toBeVisible();
  });
});
