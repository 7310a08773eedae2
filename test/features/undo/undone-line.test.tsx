import { cleanup, screen } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UndoneLine } from '../../../src/features/undo/undone-line.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { useWizard } from '../../../src/state/wizard.ts';
import { wizardOn } from '../../support/wizard.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

function Line() {
  return <UndoneLine told={useWizard(({ told }) => told)} />;
}

const undo = () => act(() => wizard.getState().undo());
const redo = () => act(() => wizard.getState().redo());
const heard = () => screen.getByRole('status').textContent?.replaceAll('\u00a0', ' ');

beforeEach(async () => {
  await wizard.getState().wipe();
  await wizard.getState().create();
});
afterEach(cleanup);

describe('what was undone', () => {
  it('is said in words: a number with its unit, a choice, an option', async () => {
    const now = wizard.getState();
    now.answer('delivery.leadTime', { value: 16 });
    now.answer('delivery.leadTime', { value: 20 });
    now.answer('origin.country', { value: 'CN' });
    now.removePlan('stockpile');
    await showScreen(
      <>
        <p>.</p>
        <Line />
      </>,
    );
    await expect.poll(heard).toBe('');
    undo();
    await expect.poll(heard).toBe('Ongedaan gemaakt: Meer voorraad houden staat er weer bij.');
    undo();
    await expect.poll(heard).toBe('Ongedaan gemaakt: “Land waar het nu gemaakt wordt” is weer open.');
    undo();
    await expect.poll(heard).toBe('Ongedaan gemaakt: “Weken tussen bestellen en krijgen” is weer 16 weken.');
    redo();
    await expect.poll(heard).toBe('Opnieuw gedaan: “Weken tussen bestellen en krijgen” is 20 weken.');
  });

  it('is no longer said once something else is done', async () => {
    wizard.getState().answer('delivery.leadTime', { value: 16 });
    await showScreen(
      <>
        <p>.</p>
        <Line />
      </>,
      'fr-BE',
    );
    undo();
    await expect.poll(heard).toMatch(/^Annulé : «\s.*\s» est de nouveau sans réponse\.$/);
    act(() => wizard.getState().answer('history', { value: 'no' }));
    await expect.poll(heard).toBe('');
  });
});
