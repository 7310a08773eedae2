import { describe, expect, it } from 'vitest';
import type { HeldSession } from '../../../src/dossier/draft/session-schema.ts';
import { readDraftText } from '../../../src/storage/read-draft-file.ts';
import { reloaded, wizardOn } from '../../support/wizard.ts';

const hour: HeldSession = {
  begunAt: '2026-11-24T09:00:00.000Z',
  minutes: 60,
  adviser: 'An Peeters',
  rivals: ['nearshore'],
  atEnd: 'wipe',
  slide: 'firm',
};
const note = { id: 'n1', slide: 'predict', figure: 'purchase.amount', text: 'vraag de factuur van 2025' } as const;

async function begun() {
  const bench = wizardOn();
  const id = await bench.wizard.getState().create();
  bench.wizard.getState().beginHour(hour);
  return { ...bench, id };
}

describe('an hour with an adviser', () => {
  it('goes on after a reload at the slide where it was, under the mask, with all that was said', async () => {
    const { wizard, storage, id } = await begun();
    wizard.getState().tellHour(() => ({ slide: 'predict', masked: true }));
    wizard.getState().tellHour(({ notes = [] }) => ({ notes: [...notes, note] }));
    wizard
      .getState()
      .tellHour(() => ({ predictions: [{ id: 'p1', name: 'Jef', option: 'nearshore', by: 0.05, cases: 40 }], locked: true }));
    const { session } = reloaded(storage, id) ?? {};
    expect(session).toMatchObject({ slide: 'predict', masked: true, notes: [note], locked: true });
    expect(session?.predictions?.[0]).toMatchObject({ name: 'Jef', cases: 40 });
  });

  it('is left alone by undo and redo, which are for the answers', async () => {
    const { wizard } = await begun();
    wizard.getState().answer('delivery.leadTime', { value: 9 });
    wizard.getState().tellHour(() => ({ slide: 'why', notes: [note] }));
    wizard.getState().undo();
    expect(wizard.getState().draft?.answers['delivery.leadTime']).toBeUndefined();
    expect(wizard.getState().draft?.session).toMatchObject({ slide: 'why', notes: [note] });
    wizard.getState().redo();
    expect(wizard.getState().draft?.answers['delivery.leadTime']).toEqual({ value: 9 });
    expect(wizard.getState().draft?.session?.slide).toBe('why');
  });

  it('goes on when the answers are set back, and leaves nothing behind when it is dropped', async () => {
    const { wizard } = await begun();
    wizard.getState().answer('delivery.leadTime', { value: 9 });
    await wizard.getState().resetDossier();
    expect(wizard.getState().draft?.session?.adviser).toBe('An Peeters');
    wizard.getState().forgetHour();
    expect(wizard.getState().draft).not.toHaveProperty('session');
    wizard.getState().tellHour(() => ({ slide: 'end' }));
    expect(wizard.getState().draft).not.toHaveProperty('session');
  });

  it('travels in the file of the dossier, and leaves nothing in the browser once that is wiped', async () => {
    const { wizard, storage } = await begun();
    wizard.getState().tellHour(() => ({ notes: [note] }));
    const read = readDraftText(wizard.getState().exportFile()?.text ?? '');
    expect(read.ok && read.draft.session?.notes).toEqual([note]);
    await wizard.getState().wipe();
    expect([...storage.texts.values()].join(' ')).not.toContain('factuur');
    expect(storage.texts.size).toBe(0);
  });
});
