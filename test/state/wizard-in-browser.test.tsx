import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageWizard } from '../../src/state/create-page-wizard.ts';
import { useWizard, WizardContext } from '../../src/state/wizard.ts';
import { patience } from '../support/patience.ts';

const wizard = createPageWizard();

afterEach(async () => {
  cleanup();
  await wizard.getState().wipe();
});

function Shown() {
  const country = useWizard(({ draft }) => draft?.answers['origin.country']?.value);
  const stage = useWizard(({ finding }) => finding?.stage);
  return (
    <>
      <p>{country ?? 'no country'}</p>
      <p>{stage ?? 'nothing calculated'}</p>
    </>
  );
}

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith('keerpunt.draft.'));

describe('the wizard of a page, in a browser without workers and locks', () => {
  it('shows an answer at once, keeps it, and calculates on the page itself', async () => {
    render(
      <WizardContext value={wizard}>
        <Shown />
      </WizardContext>,
    );
    expect(screen.getByText('no country')).toBeVisible();
    await act(async () => {
      await wizard.getState().create();
      wizard.getState().answer('origin.country', { value: 'CN' });
    });
    expect(screen.getByText('CN')).toBeVisible();
    expect(keys()).toHaveLength(2);
    await vi.waitFor(() => expect(screen.getByText(/rough|full/)).toBeVisible(), patience);
    act(() => wizard.getState().close());
    expect(screen.getByText('nothing calculated')).toBeVisible();
  });

  it('opens an example as a copy, twice as two', async () => {
    const first = await wizard.getState().createFromExample('workwear');
    const second = await wizard.getState().createFromExample('workwear');
    expect(first).not.toBe(second);
    expect(wizard.getState().drafts).toMatchObject([
      { id: second, example: 'workwear' },
      { id: first, example: 'workwear' },
    ]);
    wizard.getState().answer('origin.country', { value: 'VN' });
    await wizard.getState().openDraft(first);
    expect(wizard.getState().draft?.answers['origin.country']).toEqual({ value: 'BD' });
    wizard.getState().close();
  });

  it('opens an example under the name that it has on the screen, told apart from a draft that is called so', async () => {
    await wizard.getState().createFromExample('nobi', ' Smart lamps ');
    await wizard.getState().createFromExample('nobi', 'Smart lamps');
    expect(wizard.getState().drafts.slice(0, 2)).toMatchObject([{ name: 'Smart lamps (2)' }, { name: 'Smart lamps' }]);
    wizard.getState().close();
  });

  it('leaves nothing when it is wiped', async () => {
    await wizard.getState().create();
    wizard.getState().setLocale('fr-BE');
    expect(await wizard.getState().wipe()).toBe(true);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
