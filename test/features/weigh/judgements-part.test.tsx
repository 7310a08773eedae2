import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startRun } from '../../../src/engine/run/run.ts';
import { WeighPage } from '../../../src/features/weigh/weigh-page.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

afterEach(cleanup);

describe('the opinions on the page that weighs', () => {
  it('say which to form first once something is weighed: those that most often put another choice first', async () => {
    await wizard.getState().createFromExample('bicycle-frames');
    await vi.waitUntil(() => calculator.runs.length > 0, patience);
    const inputs = calculator.runs.at(-1);
    if (inputs === undefined) throw new Error('no run was asked for');
    const run = startRun(inputs, { futures: 512, histories: 2 });
    while (!run.advance(512));
    act(() => calculator.found({ stage: 'full', table: run.table(), tipping: [], done: true }));
    await showScreen(<WeighPage />);
    const lead = 'Begin met deze. Zo vaak komt een andere keuze eerst zodra u er zeker van bent.';
    expect(await screen.findByRole('heading', { level: 1 }, patience)).toBeVisible();
    expect(screen.queryByRole('list', { name: lead })).not.toBeInTheDocument();

    const points = Object.fromEntries((inputs.criteria ?? []).map(({ id }) => [id, 10]));
    act(() => wizard.getState().weigh('me', { name: '', how: 'points', points }));
    const lines = within(await screen.findByRole('list', { name: lead }, patience)).getAllByRole('listitem');
    const cases = lines.map((line) => Number(/^Oordeel over .+: in (\d+) van de 50 gevallen$/.exec(line.textContent ?? '')?.[1]));
    expect(cases.length).toBeLessThanOrEqual(3);
    expect(cases).toEqual(cases.toSorted((a, b) => b - a));
    expect(cases[0]).toBeGreaterThan(0);
  });
});
