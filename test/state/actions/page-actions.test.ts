import { describe, expect, it } from 'vitest';
import { wizardOn } from '../../support/wizard.ts';

describe('what lasts as long as the page', () => {
  it('keeps what the answer ranks by when another dossier is opened', async () => {
    const { wizard } = wizardOn();
    const first = await wizard.getState().create();
    wizard.getState().rankBy('money');
    await wizard.getState().create();
    await wizard.getState().openDraft(first);
    expect(wizard.getState().rankedBy).toBe('money');
  });

  it('hands dropped files over once', () => {
    const { wizard } = wizardOn();
    const file = new File(['{}'], 'dossier.json');
    wizard.getState().drop([file]);
    expect(wizard.getState().takeDropped()).toEqual([file]);
    expect(wizard.getState().takeDropped()).toEqual([]);
  });

  it('says that a newer version waits, and how it is taken', () => {
    const { wizard } = wizardOn();
    let taken = 0;
    wizard.getState().offerVersion(() => {
      taken += 1;
    });
    wizard.getState().newVersion?.take();
    expect(taken).toBe(1);
  });
});
