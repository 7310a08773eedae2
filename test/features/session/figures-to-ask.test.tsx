import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldSession } from '../../../src/dossier/draft/session-schema.ts';
import { HourContext } from '../../../src/features/session/hour.ts';
import { PreparePage } from '../../../src/features/session/prepare-page.tsx';
import { OpenFiguresSlide } from '../../../src/features/session/slides/open-figures-slide.tsx';
import { useAnswer } from '../../../src/parts/answer/use-answer.ts';
import { answerRun } from '../../support/answer-run.ts';
import { patience } from '../../support/patience.ts';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

const session: HeldSession = { begunAt: '2026-11-24T09:00:00.000Z', minutes: 60, rivals: [], atEnd: 'keep', slide: 'open-figures' };

function Slide() {
  const answer = useAnswer();
  return (
    <HourContext value={{ session, masked: undefined }}>
      {answer === undefined ? <p>no answer</p> : <OpenFiguresSlide answer={answer} />}
    </HourContext>
  );
}

beforeEach(() => wizard.getState().createFromExample('workwear'));
afterEach(cleanup);

/** On one future nothing is spread, so that no figure is worth knowing. */
const first = () => answerRun(calculator, { futures: 1, histories: 1 }, 'rough');
const whole = () => answerRun(calculator, { futures: 256, histories: 2 });

describe('the figures that are asked because they weigh most', () => {
  it('stand on the sheet that goes out beforehand once the answer is whole, and not before', async () => {
    await showScreen(<PreparePage />);
    await first();
    expect(await screen.findByText('Wij rekenen nog.', undefined, patience)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Deze cijfers wegen het zwaarst' })).toBeNull();
    await whole();
    const figures = await screen.findByRole('region', { name: 'Deze cijfers wegen het zwaarst' }, patience);
    expect(within(figures).getAllByRole('textbox').length).toBeGreaterThan(1);
    expect(screen.queryByText(/Er staat geen cijfer meer open/)).toBeNull();
  });

  it('leave the box of what the answer cannot do without where it is, once it is filled in', async () => {
    await wizard.getState().create();
    await showScreen(<PreparePage />);
    const box = await screen.findByRole('combobox', undefined, patience);
    const asked = calculator.runs.length;
    await act(async () => wizard.getState().answer('origin.country', { value: 'CN', text: 'China' }));
    await vi.waitUntil(() => calculator.runs.length > asked, patience);
    expect(box).toBeVisible();
    await whole();
    await screen.findAllByRole('textbox', undefined, patience);
    expect(box).toBeVisible();
  });

  it('stand on the slide once the answer is whole, and not before', async () => {
    await showScreen(<Slide />);
    await first();
    expect(await screen.findByText('Wij rekenen nog.', undefined, patience)).toBeVisible();
    await whole();
    expect((await screen.findAllByRole('listitem', undefined, patience)).length).toBeGreaterThan(1);
    expect(screen.queryByText(/Er staat geen cijfer meer open/)).toBeNull();
  });
});
