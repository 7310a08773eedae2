import { describe, expect, it } from 'vitest';
import { wizardOn } from '../../support/wizard.ts';

describe('setting back', () => {
  it('a dossier empties it under its own name, and undo brings all back', async () => {
    const { wizard } = wizardOn();
    const now = () => wizard.getState();
    const id = await now().create();
    now().rename(id, 'Frames');
    now().answer('origin.country', { value: 'CN' });
    now().addPlan('elsewhere');
    const before = JSON.stringify(now().draft);
    await now().resetDossier();
    expect(now().draft).toMatchObject({ id, name: 'Frames', answers: {} });
    expect(now().draft?.plans).toHaveLength(6);
    expect(now().told).toMatchObject({ act: 'reset', what: { what: 'reset', to: 'dossier' } });
    now().undo();
    expect(JSON.stringify(now().draft)).toBe(before);
  });

  it('a copy of an example goes back to that example', async () => {
    const { wizard } = wizardOn();
    const now = () => wizard.getState();
    await now().createFromExample('workwear');
    const { answers, plans } = now().draft ?? {};
    now().answer('origin.country', { value: 'CN' });
    now().removePlan(plans?.[0]?.id ?? '');
    await now().resetDossier();
    expect(now().draft).toMatchObject({ answers, plans });
    expect(now().told).toMatchObject({ what: { to: 'example' } });
  });

  it('fields or one option leaves the rest', async () => {
    const { wizard } = wizardOn();
    const now = () => wizard.getState();
    await now().create();
    now().answer('origin.country', { value: 'CN' });
    now().answer('delivery.leadTime', { value: 12 });
    now().answerPlan('nearshore', 'price', { value: 3 });
    now().resetFields(['delivery.leadTime', 'frame.horizon']);
    expect(now().draft?.answers).toEqual({ 'origin.country': { value: 'CN' } });
    now().resetPlan('nearshore');
    expect(now().draft?.plans.find(({ id }) => id === 'nearshore')?.answers).toEqual({});
    expect(now().told).toMatchObject({ what: { to: 'plan' } });
  });
});
