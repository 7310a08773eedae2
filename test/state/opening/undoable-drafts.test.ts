import { describe, expect, it, vi } from 'vitest';
import { noOtherTabs, type Tabs } from '../../../src/storage/tabs.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const china = { value: 'CN' } as const;

async function imported() {
  const bench = wizardOn();
  const now = () => bench.wizard.getState();
  const before = await now().create();
  now().rename(before, 'Frames');
  now().answer('origin.country', china);
  const file = now().exportFile();
  const read = await now().importFile(new Blob([file?.text ?? '']));
  return { ...bench, now, before, id: read.ok ? read.id : '' };
}

describe('a dossier that came from a file', () => {
  it('goes again with undo: the dossier of before is open, and can be undone further (F53)', async () => {
    const { now, before, id } = await imported();
    expect(now().canUndo).toBe(true);
    now().undo();
    await vi.waitFor(() => expect(now().draft?.id).toBe(before), patience);
    expect(now().drafts.map((entry) => entry.id)).toEqual([before]);
    expect(now().told).toMatchObject({ act: 'undone', what: { what: 'opened', name: 'Frames (2)' } });
    now().undo();
    expect(now().draft?.answers).toEqual({});
    now().redo();
    now().redo();
    await vi.waitFor(() => expect(now().draft?.id).toBe(id), patience);
    expect(now().draft?.answers).toEqual({ 'origin.country': china });
  });

  it('stays when another dossier is open: what is not on the screen is not taken away', async () => {
    const { now, before } = await imported();
    await now().openDraft(before);
    now().undo();
    expect(now().drafts).toHaveLength(2);
    expect(now().draft?.answers).toEqual({});
  });
});

describe('a dossier that was deleted', () => {
  it('comes back open and whole with undo, and goes again with redo (F53)', async () => {
    const { now, id } = await imported();
    now().answer('history', { value: 'no' });
    const whole = JSON.stringify(now().draft);
    now().remove(id);
    expect(now().draft).toBeUndefined();
    expect(now().canUndo).toBe(true);
    now().undo();
    await vi.waitFor(() => expect(now().draft?.id).toBe(id), patience);
    expect(JSON.stringify(now().draft)).toBe(whole);
    expect(now().removed).toBeUndefined();
    now().redo();
    await vi.waitFor(() => expect(now().draft).toBeUndefined(), patience);
    expect(now().drafts.some((entry) => entry.id === id)).toBe(false);
  });

  it('still knows what was done in it before', async () => {
    const { now, id } = await imported();
    now().answer('history', { value: 'no' });
    now().remove(id);
    now().restoreRemoved();
    await vi.waitFor(() => expect(now().draft?.id).toBe(id), patience);
    now().undo();
    expect(now().draft?.answers.history).toBeUndefined();
    expect(now().told).toMatchObject({ act: 'undone', what: { what: 'field', field: 'history' } });
  });
});

describe('a new dossier that another overtakes while it opens', () => {
  it('is kept all the same', async () => {
    const slow = {
      claim: async (...asked: Parameters<Tabs['claim']>) =>
        new Promise<void>((go) => setTimeout(go, 20)).then(() => noOtherTabs.claim(...asked)),
    };
    const { wizard } = wizardOn(memoryStorage(), { tabs: { ...noOtherTabs, ...slow } });
    const now = () => wizard.getState();
    const first = await now().create();
    now().answer('origin.country', china);
    now().close();
    const beginning = now().create();
    await now().openDraft(first);
    const second = await beginning;
    expect(now().draft?.id).toBe(first);
    expect(
      now()
        .drafts.map(({ id }) => id)
        .toSorted(),
    ).toEqual([first, second].toSorted());
    expect(await now().openDraft(second)).toMatchObject({ ok: true });
  });
});
