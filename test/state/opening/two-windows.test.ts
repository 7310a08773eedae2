import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locks } from '../../../src/storage/claim-by-lock.ts';
import { createTabs } from '../../../src/storage/tabs.ts';
import { fakeLocks } from '../../support/fake-locks.ts';
import { memoryStorage, type FakeStorage } from '../../support/memory-storage.ts';
import { patience } from '../../support/patience.ts';
import { reloaded, wizardOn } from '../../support/wizard.ts';

type Listener = (key: string | null, text: string | null) => void;
const china = { value: 'CN' } as const;

/** Windows of one browser: each hears what another one changes in the storage, as a browser tells it. */
function browser() {
  const shared = memoryStorage();
  const locks = fakeLocks();
  const heard = new Map<string, Listener[]>();
  const tell = (from: string, key: string | null, text: string | null) => {
    for (const [tab, listeners] of heard) if (tab !== from) queueMicrotask(() => listeners.forEach((listener) => listener(key, text)));
  };
  const window = (tab: string, own: Locks = locks.locksOf(tab)) => {
    const storage: FakeStorage = {
      ...shared,
      get length() {
        return shared.texts.size;
      },
      setItem: (key, text) => {
        shared.setItem(key, text);
        tell(tab, key, text);
      },
      removeItem: (key) => {
        shared.removeItem(key);
        tell(tab, key, null);
      },
    };
    const tabs = createTabs({
      storage,
      locks: own,
      tab,
      now: () => Date.now(),
      onStorage: (listener) => heard.set(tab, [...(heard.get(tab) ?? []), listener]),
    });
    const { wizard } = wizardOn(storage, { tabs });
    return () => wizard.getState();
  };
  const clear = (from: string) => {
    shared.texts.clear();
    tell(from, null, null);
  };
  return { shared, locks, window, clear };
}

const rest = () => vi.advanceTimersByTimeAsync(400);
async function opened(in_: ReturnType<ReturnType<typeof browser>['window']>, id: string) {
  const opening = in_().openDraft(id);
  await rest();
  await opening;
}
async function created(in_: ReturnType<ReturnType<typeof browser>['window']>) {
  const creating = in_().create();
  await rest();
  const id = await creating;
  in_().answer('origin.country', china);
  await rest();
  return id;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

describe('two windows', () => {
  it('a dossier that one deletes, puts back and opens again is hers to write; the other knows that it was deleted', async () => {
    const { window } = browser();
    const [one, two] = [window('one'), window('two')];
    const id = await created(one);
    await opened(two, id);
    expect(two().saveState).toBe('read-only');
    one().remove(id);
    await rest();
    expect(two().draft).toBeUndefined();
    expect(two().notices).toContainEqual({ code: 'removed-elsewhere' });
    one().restoreRemoved();
    await rest();
    await opened(one, id);
    expect(one().saveState).toBe('saved');
    one().answer('origin.country', { value: 'VN' });
    expect(one().saveState).toBe('saved');
  });

  it('the one that may only read takes over with what the other wrote; that one says so, writes nothing, and can take it back', async () => {
    const { window, shared } = browser();
    const [one, two] = [window('one'), window('two')];
    const id = await created(one);
    await opened(two, id);
    one().answer('history', { value: 'no' });
    two().writeHere();
    await rest();
    expect(two()).toMatchObject({ saveState: 'saved', notices: [{ code: 'writing-here' }] });
    expect(one()).toMatchObject({ saveState: 'read-only', notices: [{ code: 'open-elsewhere' }] });
    one().answer('origin.country', { value: 'VN' });
    one().flush();
    two().answer('frame.horizon', { value: 4 });
    expect(reloaded(shared, id)?.answers).toEqual({ 'origin.country': china, history: { value: 'no' }, 'frame.horizon': { value: 4 } });
    one().writeHere();
    await rest();
    one().answer('frame.horizon', { value: 5 });
    expect([one().saveState, two().saveState]).toEqual(['saved', 'read-only']);
    expect(reloaded(shared, id)?.answers['frame.horizon']).toEqual({ value: 5 });
  });

  it('says no more that a dossier is open elsewhere or deleted, once it is closed or opened to write', async () => {
    const { window } = browser();
    const [one, two] = [window('one'), window('two')];
    const id = await created(one);
    await opened(two, id);
    one().remove(id);
    await rest();
    expect(two().notices).toEqual([{ code: 'removed-elsewhere' }]);
    one().restoreRemoved();
    await rest();
    await opened(two, id);
    expect(two().notices).toEqual([{ code: 'open-elsewhere' }]);
    two().close();
    expect(two().notices).toEqual([]);
    one().close();
    await opened(two, id);
    expect(two()).toMatchObject({ saveState: 'saved', notices: [] });
  });

  it('all is written again at once when another app empties the storage, without a further answer (F20)', async () => {
    const { window, clear, shared } = browser();
    const one = window('one');
    const id = await created(one);
    clear('elsewhere');
    await rest();
    expect(reloaded(shared, id)?.answers).toEqual({ 'origin.country': china });
    expect(one().notices).toContainEqual({ code: 'storage-cleared' });
  });

  it('the last window that has an emptied dossier writes it again once the writer is gone', async () => {
    const { window, clear, shared, locks } = browser();
    const [one, two] = [window('one'), window('two')];
    const id = await created(one);
    await opened(two, id);
    clear('one'); // by hand, in the window of the writer, which crashes before it can write again
    await rest();
    shared.texts.clear();
    locks.crash('one');
    await rest();
    expect(two().saveState).toBe('saved');
    expect(reloaded(shared, id)?.answers).toEqual({ 'origin.country': china });
  });

  it('emptied from within the window itself, it is written again when the window closes', async () => {
    const { window, shared } = browser();
    const one = window('one');
    const id = await created(one);
    shared.texts.clear();
    one().flush();
    expect(reloaded(shared, id)?.answers).toEqual({ 'origin.country': china });
  });

  it('a page that comes back from the back/forward cache reads what another one wrote since, and may only read (F19)', async () => {
    const { window, locks } = browser();
    const [one, two] = [window('one'), window('two')];
    const id = await created(one);
    locks.crash('one'); // put away: its lock is freed
    await opened(two, id);
    two().answer('origin.country', { value: 'VN' });
    const back = one().comeBack();
    await rest();
    await back;
    expect(one().draft?.answers['origin.country']).toEqual({ value: 'VN' });
    expect(one().saveState).toBe('read-only');
  });

  it('a page that comes back after the device was wiped shows no dossier, and writes none back', async () => {
    const { window, shared } = browser();
    const one = window('one');
    await created(one);
    shared.texts.clear();
    await one().comeBack();
    expect(one().draft).toBeUndefined();
    expect(one().drafts).toEqual([]);
    one().answer('origin.country', { value: 'VN' });
    one().flush();
    expect([...shared.texts.keys()].filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('a wipe in one is known in the other, which writes nothing back', async () => {
    const { window, shared } = browser();
    const [one, two] = [window('one'), window('two')];
    const id = await created(one);
    await opened(two, id);
    const wiping = one().wipe();
    createTabs({ storage: shared, locks: undefined, tab: 'one', now: () => 0, onStorage: () => undefined }).tellWiped();
    await rest();
    await wiping;
    two().flush();
    expect(two().draft).toBeUndefined();
    expect([...shared.texts.keys()].filter((key) => key.includes('draft'))).toEqual([]);
  });

  it('a new dossier on a slow device is written from the first answer, though its lock comes after a second', async () => {
    const { window, shared, locks } = browser();
    const own = locks.locksOf('slow');
    const slow: Locks = {
      request: async (...args: readonly unknown[]) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return Reflect.apply(own.request, own, args);
      },
    };
    const one = window('slow', slow);
    const id = await created(one);
    expect(one().saveState).toBe('saved');
    await vi.advanceTimersByTimeAsync(1500);
    one().answer('origin.country', { value: 'VN' });
    expect(one().saveState).toBe('saved');
    expect(one().notices).toEqual([]);
    expect(reloaded(shared, id)?.answers).toEqual({ 'origin.country': { value: 'VN' } });
  });
});

describe('a storage that is full', () => {
  /** A dossier whose answer was refused, and an example that was opened since. */
  async function leftUnsaved() {
    const { wizard, storage } = wizardOn();
    const now = () => wizard.getState();
    const id = await now().create();
    storage.fault = ({ name }) => {
      if (name === 'setItem') throw new DOMException('full', 'QuotaExceededError');
      return undefined;
    };
    now().answer('origin.country', china);
    expect(now().saveState).toBe('failed');
    const example = await now().createFromExample('workwear');
    return { now, storage, id, example, makeRoom: () => (storage.fault = undefined) };
  }

  it('with room again writes what another dossier than the open one still holds, and tells of it until then', async () => {
    const { now, storage, id, makeRoom } = await leftUnsaved();
    expect(now()).toMatchObject({ hasUnsaved: true, notices: [{ code: 'not-saved' }] });
    expect(
      now()
        .exportUnsaved()
        .some(({ text }) => text.includes('"CN"')),
    ).toBe(true);
    makeRoom();
    now().answer('frame.horizon', { value: 4 });
    await vi.waitFor(() => expect(now()).toMatchObject({ saveState: 'saved', hasUnsaved: false, notices: [] }), patience);
    expect(reloaded(storage, id)?.answers).toEqual({ 'origin.country': china });
  });

  it('writes it once another dossier was deleted, and at the last moment of the page', async () => {
    const first = await leftUnsaved();
    first.makeRoom();
    first.now().remove(first.example);
    await vi.waitFor(() => expect(reloaded(first.storage, first.id)?.answers).toEqual({ 'origin.country': china }), patience);
    const second = await leftUnsaved();
    second.makeRoom();
    second.now().flush();
    expect(reloaded(second.storage, second.id)?.answers).toEqual({ 'origin.country': china });
  });

  it('gives back a deleted dossier with the answers that were refused', async () => {
    const { now, id } = await leftUnsaved();
    now().remove(id);
    await vi.waitFor(() => expect(now().removed?.id).toBe(id), patience);
    now().restoreRemoved();
    await vi.waitFor(() => expect(now().hasUnsaved).toBe(true), patience);
    await now().openDraft(id);
    expect(now().draft?.answers).toEqual({ 'origin.country': china });
  });

  it('keeps the answers that it refused when an example is opened, lists them and gives them back', async () => {
    const { now, storage, id, makeRoom } = await leftUnsaved();
    expect(now().drafts.map((entry) => entry.id)).toContain(id);
    await now().openDraft(id);
    expect(now().draft?.answers).toEqual({ 'origin.country': china });
    expect(now().saveState).toBe('failed');
    makeRoom();
    now().flush();
    expect(reloaded(storage, id)?.answers).toEqual({ 'origin.country': china });
  });
});
