import { describe, expect, it } from 'vitest';
import { memoryStorage, withQuota, type FakeStorage } from '../../support/memory-storage.ts';
import { reloaded, wizardOn } from '../../support/wizard.ts';

const refuse = () => {
  throw new DOMException('denied', 'SecurityError');
};

/** Two dossiers that were kept on an earlier visit, the second changed last. */
async function twoKept() {
  const storage = memoryStorage();
  const { wizard } = wizardOn(storage);
  const first = await wizard.getState().create();
  const second = await wizard.getState().create();
  wizard.getState().answer('frame.horizon', { value: 3 });
  wizard.getState().close();
  return { storage, first, second };
}

const notRead = { code: 'not-read' } as const;

describe('a browser that does not let its storage be read', () => {
  it.each(['key', 'length', 'getItem'] as const)('by %s: told at the start, and the dossiers are there once it does', async (method) => {
    const { storage, first, second } = await twoKept();
    storage.fault = ({ name, key }) => (name === method && key !== 'keerpunt.probe' ? refuse() : undefined);
    const { wizard } = wizardOn(storage);
    expect(wizard.getState()).toMatchObject({ drafts: [], draftsUnread: true, notices: [notRead] });
    storage.fault = undefined;
    await wizard.getState().comeBack();
    expect(wizard.getState()).toMatchObject({ drafts: [{ id: second }, { id: first }], draftsUnread: false, notices: [] });
  });

  it('leaves what stands on the screen, told neither as removed nor as gone, and keeps what is changed afterwards', async () => {
    const { storage, first, second } = await twoKept();
    const { wizard } = wizardOn(storage);
    await wizard.getState().openDraft(second);
    storage.fault = refuse;
    await wizard.getState().comeBack();
    expect(wizard.getState()).toMatchObject({ draft: { id: second }, drafts: [{ id: second }, { id: first }], notices: [notRead] });
    wizard.getState().remove(first);
    await expect.poll(() => wizard.getState().drafts).toHaveLength(2); // it is still there
    storage.fault = undefined;
    wizard.getState().answer('frame.horizon', { value: 4 });
    expect(reloaded(storage, second)?.answers['frame.horizon']?.value).toBe(4);
  });

  it('does not open a dossier, and does not say that it is gone', async () => {
    const { storage, second } = await twoKept();
    const { wizard } = wizardOn(storage);
    storage.fault = refuse;
    expect(await wizard.getState().openDraft(second)).toEqual({ ok: false, reason: 'unread' });
    expect(wizard.getState().notices).toEqual([notRead]);
  });

  it('or to take a dossier away: it stays whole, and that is told', async () => {
    const { storage, second } = await twoKept();
    const { wizard } = wizardOn(storage);
    storage.fault = ({ name, key }) => (name === 'removeItem' && key.endsWith('.a') ? refuse() : undefined);
    wizard.getState().remove(second);
    await expect.poll(() => wizard.getState().notices).toEqual([{ code: 'not-removed' }]);
    expect(wizard.getState()).toMatchObject({ drafts: [{ id: second }, {}], removed: undefined });
    expect([...storage.texts.keys()].filter((key) => key.startsWith(`keerpunt.draft.${second}.`))).toHaveLength(2);
  });

  it('or that is full again when one is put back: it waits in memory, is told, and is kept once there is room', async () => {
    const { storage, second } = await twoKept();
    const { wizard } = wizardOn(storage);
    wizard.getState().remove(second);
    await expect.poll(() => wizard.getState().drafts).toHaveLength(1);
    withQuota(storage, 0);
    wizard.getState().restoreRemoved();
    await expect.poll(() => wizard.getState().drafts).toHaveLength(2);
    expect(wizard.getState()).toMatchObject({ hasUnsaved: true, notices: [{ code: 'not-saved' }] });
    expect(wizard.getState().exportUnsaved()).toHaveLength(1);
    storage.fault = undefined;
    wizard.getState().flush();
    expect(reloaded(storage, second)?.answers['frame.horizon']?.value).toBe(3);
  });

  it('or that keeps nothing at all: an empty list is not told as the truth', () => {
    const storage = memoryStorage();
    storage.fault = refuse;
    expect(wizardOn(storage).wizard.getState()).toMatchObject({ draftsUnread: true, notices: [{ code: 'memory-only' }] });
  });
});

/** From the start of a visit to its end on an emptied device. What is shown wrongly without a word is listed. */
async function visit({ storage, first, second }: Awaited<ReturnType<typeof twoKept>>, failing: number) {
  const start = storage.calls();
  storage.fault = ({ nth }) => (nth === start + failing ? refuse() : undefined);
  const wrong: string[] = [];
  const { wizard } = wizardOn(storage);
  const now = () => wizard.getState();
  const isTold = () => now().draftsUnread || now().notices.length > 0;
  const look = (when: string, ids: readonly string[]) => {
    const shown = now().drafts.map(({ id }) => id);
    if (!isTold() && shown.toSorted().join(' ') !== ids.toSorted().join(' ')) wrong.push(`${when}: ${shown.join(' ')}`);
  };
  look('at the start', [first, second]);
  for (const value of [4, 5, 6]) {
    const opened = await now().openDraft(second);
    if (opened.ok) now().answer('frame.horizon', { value });
    else if (opened.reason !== 'unread') wrong.push(`opening: ${opened.reason}`);
    now().close();
  }
  await now().comeBack();
  look('back again', [first, second]);
  now().remove(first);
  await Promise.resolve(); // the right to write is asked for first
  await Promise.resolve();
  look('one removed', [second]);
  now().restoreRemoved();
  await Promise.resolve();
  look('put back', [first, second]);
  const inMemory = now().hasUnsaved ? now().exportUnsaved().length : 0;
  const kept = [first, second].map((id) => copyOf(storage, id));
  const isWiped = await now().wipe();
  const left = storage.texts.size;
  const calls = storage.calls() - start;
  storage.fault = undefined;
  return { wrong, kept, inMemory, isWiped, left, calls };
}

const copyOf = (storage: FakeStorage, id: string) => reloaded(memoryStorage(Object.fromEntries(storage.texts)), id);

describe('a visit from opening to wiping', () => {
  it('of which any one call of the storage fails shows, keeps and wipes all, or says that it did not (F06)', async () => {
    const whole = await visit(await twoKept(), Infinity);
    expect(whole).toMatchObject({
      wrong: [],
      isWiped: true,
      left: 0,
      kept: [{ answers: {} }, { answers: { 'frame.horizon': { value: 6 } } }],
    });
    for (let failing = 1; failing <= whole.calls; failing += 1) {
      const seen = await visit(await twoKept(), failing);
      expect(seen.wrong, `call ${failing}`).toEqual([]);
      expect(seen.kept[0] !== undefined || seen.inMemory === 1, `call ${failing}`).toBe(true);
      expect([5, 6], `call ${failing}`).toContain(seen.kept[1]?.answers['frame.horizon']?.value);
      expect(seen.isWiped && seen.left > 0, `call ${failing}`).toBe(false); // what is left over is told
    }
  });
});
