import { describe, expect, it } from 'vitest';
import { wizardOn } from '../../support/wizard.ts';

describe('the materials of a dossier', () => {
  it('are kept, undone and taken back to what is usual', async () => {
    const { wizard } = wizardOn();
    await wizard.getState().create();
    wizard.getState().setMaterials([{ id: 'cobalt', share: 0.4, origin: 'CD' }]);
    expect(wizard.getState().draft?.materials).toEqual([{ id: 'cobalt', share: 0.4, origin: 'CD' }]);
    wizard.getState().undo();
    expect(wizard.getState().draft?.materials).toBeUndefined();
    wizard.getState().redo();
    wizard.getState().setMaterials(undefined);
    expect(wizard.getState().draft).not.toHaveProperty('materials');
  });

  it('add one option a measure, in one step to undo', async () => {
    const { wizard } = wizardOn();
    await wizard.getState().create();
    const before = wizard.getState().draft?.plans;
    const id = wizard.getState().addMaterialPlan('circular', { answers: { share: { value: 0.3, sure: 'exact' } } });
    expect(wizard.getState().draft?.plans.at(-1)).toMatchObject({ id, archetype: 'circular' });
    expect(wizard.getState().addMaterialPlan('circular', { answers: { share: { value: 0.5, sure: 'exact' } } })).toBe(id);
    expect(wizard.getState().draft?.plans).toHaveLength((before?.length ?? 0) + 1);
    wizard.getState().undo();
    wizard.getState().undo();
    expect(wizard.getState().draft?.plans).toEqual(before);
  });

  it('leave alone a stock of finished pieces that was there', async () => {
    const { wizard } = wizardOn();
    await wizard.getState().create();
    const stockpile = wizard.getState().draft?.plans.find(({ archetype }) => archetype === 'stockpile');
    wizard.getState().addMaterialPlan('stockpile', { answers: { rawCover: { value: 8 } } });
    expect(wizard.getState().draft?.plans.find(({ id }) => id === stockpile?.id)).toEqual(stockpile);
  });

  it('add nothing without a dossier, nor to twelve options', async () => {
    const { wizard } = wizardOn();
    expect(wizard.getState().addMaterialPlan('circular', { answers: {} })).toBeUndefined();
    await wizard.getState().create();
    while (wizard.getState().addPlan('nearshore') !== undefined);
    expect(wizard.getState().addMaterialPlan('circular', { answers: {} })).toBeUndefined();
  });
});
