import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { usePlanName } from '../../src/parts/use-plan-name.ts';
import { createOptionNames } from '../../src/present/names/option-names.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { useWizard } from '../../src/state/wizard.ts';
import { pageWords } from '../support/owner-page-case.ts';
import { showScreenOf } from '../support/show-screen.tsx';
import { wizardOn } from '../support/wizard.ts';
import { patience } from '../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

function Names() {
  const nameOf = usePlanName();
  const plans = useWizard((state) => state.draft?.plans) ?? [];
  return (
    <ul>
      {plans.map((plan) => (
        <li key={plan.id}>{nameOf(plan)}</li>
      ))}
    </ul>
  );
}

afterEach(cleanup);

describe('what a plan is called where it is filled in', () => {
  it('is what it is called in the answer, raw material and number included', async () => {
    await wizard.getState().createFromExample('circuit-boards');
    await vi.waitUntil(() => wizard.getState().inputs !== undefined, patience);
    act(() => wizard.getState().copyPlan('reshore-buy'));
    act(() => wizard.getState().renamePlan('reshore-buy', 'Mijn buur'));
    act(() => wizard.getState().copyPlan('reshore-buy'));
    await showScreen(<Names />);
    const { reading, inputs } = wizard.getState();
    if (reading?.ok !== true || inputs === undefined) throw new Error('not read');
    const names = createOptionNames({ dossier: reading.dossier, inputs, words: pageWords('nl-BE'), format: createFormat('nl-BE') });
    const shown = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(shown).toEqual(reading.dossier.plans.map(({ id }) => names.name(id)));
    expect(shown).toContainEqual(expect.stringMatching(/^Dichterbij laten maken \(Tsjechië\), met 12.weken grondstof$/));
    expect(shown).toContain('Mijn buur 2'); // what a person typed stays
    expect(new Set(shown).size).toBe(shown.length);
  });
});
