import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PartsAsk } from '../../../src/parts/ask/parts-ask.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { useWizard } from '../../../src/state/wizard.ts';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

function Asked() {
  const plan = useWizard(({ draft }) => draft?.plans.find(({ id }) => id === 'mix'));
  return plan === undefined ? null : <PartsAsk plan={plan} />;
}

const parts = () => wizard.getState().draft?.plans.find(({ id }) => id === 'mix')?.parts;
const give = (name: RegExp, text: string) => {
  const box = screen.getByRole('textbox', { name });
  fireEvent.change(box, { target: { value: text } });
  fireEvent.blur(box);
};

beforeEach(async () => {
  await wizard.getState().create();
  await vi.waitUntil(() => wizard.getState().figures !== undefined, patience);
  wizard.getState().addMix([]);
});
afterEach(cleanup);

describe('asking what is combined', () => {
  it('takes a share for each other way, says what stays, and takes it back', async () => {
    await showScreen(<Asked />);
    give(/leverancier in België/, '30');
    give(/Meer voorraad/, '20%');
    expect(parts()).toEqual([
      { plan: 'reshore-buy', share: 0.3 },
      { plan: 'stockpile', share: 0.2 },
    ]);
    expect(screen.getByText('50% blijft zoals nu.')).toBeVisible();
    give(/Meer voorraad/, '');
    expect(parts()).toEqual([{ plan: 'reshore-buy', share: 0.3 }]);
  });

  it('says when it is more than the whole, and refuses what is no share', async () => {
    await showScreen(<Asked />);
    give(/leverancier in België/, '60');
    give(/Meer voorraad/, '50');
    expect(screen.getByText('Samen is dat 110%: meer dan 100%.')).toBeVisible();
    give(/Meer voorraad/, 'veel');
    expect(screen.getByText('Vul een getal in van 0 tot 100.')).toBeVisible();
    expect(parts()).toHaveLength(2);
  });
});
