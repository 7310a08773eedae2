import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { WeighPage } from '../../../src/features/weigh/weigh-page.tsx';
import { answerRun } from '../../support/answer-run.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

afterEach(cleanup);

describe('the opinions on the page that weighs', () => {
  it('say which to form first once something is weighed: those that most often put another choice first', async () => {
    await wizard.getState().createFromExample('bicycle-frames');
    const inputs = await answerRun(calculator, { futures: 512, histories: 2 });
    await showScreen(<WeighPage />);
    const lead = 'Begin met deze. Zo vaak komt een andere keuze eerst zodra u er zeker van bent.';
    expect(await screen.findByRole('heading', { level: 1 }, patience)).toBeVisible();
    expect(screen.queryByRole('list', { name: lead })).not.toBeInTheDocument();

    const points = Object.fromEntries((inputs.criteria ?? []).map(({ id }) => [id, 10]));
    await act(async () => wizard.getState().weigh('me', { name: '', how: 'points', points }));
    const lines = within(await screen.findByRole('list', { name: lead }, patience)).getAllByRole('listitem');
    const cases = lines.map((line) => Number(/^Oordeel over .+: in (\d+) van de 50 gevallen$/.exec(line.textContent ?? '')?.[1]));
    expect(cases.length).toBeLessThanOrEqual(3);
    expect(cases).toEqual(cases.toSorted((a, b) => b - a));
    expect(cases[0]).toBeGreaterThan(0);
  });
});
