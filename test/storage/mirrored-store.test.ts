import { describe, expect, it, vi } from 'vitest';
import { createDraftStore, type DraftStore } from '../../src/storage/draft-store.ts';
import { followStore } from '../../src/storage/follow-store.ts';
import { mirrored } from '../../src/storage/mirrored-store.ts';
import type { Mirror } from '../../src/storage/mirror.ts';
import { openDraft } from '../../src/storage/open-draft.ts';
import { decode } from '../../src/storage/slots.ts';
import { draftOf } from '../support/drafts.ts';
import { memoryStorage, type FakeStorage } from '../support/memory-storage.ts';
import { patience } from '../support/patience.ts';

/** A mirror in memory; while it is held its writes wait. */
function fakeMirror() {
  const texts = new Map<string, string>();
  const writes: string[] = [];
  const faults = { refuses: false };
  let held: Promise<void> = Promise.resolve();
  const write = async (name: string, act: () => void) => {
    if (faults.refuses) throw new DOMException('full', 'QuotaExceededError');
    writes.push(name);
    await held;
    act();
  };
  const mirror: Mirror = {
    all: async () => {
      await held;
      return new Map(texts);
    },
    put: (id, text) => write(`put ${id}`, () => texts.set(id, text)),
    remove: (id) => write(`remove ${id}`, () => texts.delete(id)),
    close: () => undefined,
  };
  const hold = () => {
    let letGo: () => void = () => undefined;
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    return letGo;
  };
  return { texts, writes, faults, mirror, hold };
}

type Fake = ReturnType<typeof fakeMirror>;
const never = () => new Promise<void>(() => undefined);

const storeWith = (storage: FakeStorage, open: () => Promise<Mirror>, wait = never) => {
  const store = createDraftStore(storage);
  return mirrored(store, storage, Promise.resolve(followStore({ storage, store, open, wait })));
};
const storeOn = (storage: FakeStorage, { mirror }: Pick<Fake, 'mirror'>, wait = never) =>
  storeWith(storage, () => Promise.resolve(mirror), wait);
const named = (id: string, name: string) => ({ ...draftOf(id), name });
const nameIn = (text: string | undefined) => /"name":"([^"]*)"/.exec(decode(text ?? '')?.json ?? '')?.[1];
const nameOf = (store: DraftStore, id: string) => {
  const opened = openDraft(store, id);
  return opened.ok ? opened.draft.name : opened.reason;
};

/** A store whose mirror has begun to write the first text and does not end it until it is let go. */
async function heldAtFirstWrite() {
  const fake = fakeMirror();
  const store = storeOn(memoryStorage(), fake);
  await store.restored;
  const letGo = fake.hold();
  store.save(named('one', 'first'), 0);
  await vi.waitUntil(() => fake.writes.length === 1, patience);
  return { fake, store, letGo };
}

describe('a store with a mirror', () => {
  it('writes each dossier through with its newest text, one at a time', async () => {
    const { fake, store, letGo } = await heldAtFirstWrite();
    for (let revision = 1; revision < 20; revision += 1) store.save(named('one', `name ${revision}`), revision);
    letGo();
    await vi.waitUntil(() => nameIn(fake.texts.get('one')) === 'name 19', patience);
    expect(fake.writes).toEqual(['put one', 'put one']);
  });

  it('writes again at a start what the storage lost, and says so', async () => {
    const fake = fakeMirror();
    const storage = memoryStorage();
    const store = storeOn(storage, fake);
    store.save(named('one', 'first'), 0);
    await vi.waitUntil(() => nameIn(fake.texts.get('one')) === 'first', patience);
    const flushed = [...storage.texts];
    store.save(named('one', 'second'), 1);
    store.save(named('two', 'young'), 0);
    await vi.waitUntil(() => nameIn(fake.texts.get('two')) === 'young', patience);

    const killed = storeOn(memoryStorage(Object.fromEntries(flushed)), fake);
    expect(nameOf(killed, 'one')).toBe('first');
    expect(await killed.restored).toBe(true);
    expect([nameOf(killed, 'one'), nameOf(killed, 'two')]).toEqual(['second', 'young']);
    expect(killed.list()).toHaveLength(2);
  });

  it('leaves alone what is as new or newer in the storage', async () => {
    const fake = fakeMirror();
    const storage = memoryStorage();
    const store = storeOn(storage, fake);
    store.save(named('one', 'first'), 0);
    await vi.waitUntil(() => fake.texts.has('one'), patience);
    createDraftStore(storage).save(named('one', 'without the mirror'), 1);
    const again = storeOn(storage, fake);
    expect(await again.restored).toBe(false);
    expect(nameOf(again, 'one')).toBe('without the mirror');
  });

  it('mends a dossier of which both copies are damaged, and keeps what was damaged', async () => {
    const fake = fakeMirror();
    const storage = memoryStorage();
    const store = storeOn(storage, fake);
    store.save(named('one', 'first'), 0);
    store.save(named('one', 'second'), 1);
    await vi.waitUntil(() => nameIn(fake.texts.get('one')) === 'second', patience);
    for (const [key, text] of storage.texts) if (key.startsWith('keerpunt.draft.')) storage.texts.set(key, `${text}x`);
    const again = storeOn(storage, fake);
    expect(nameOf(again, 'one')).toBe('damaged');
    expect(await again.restored).toBe(true);
    expect(nameOf(again, 'one')).toBe('second');
    expect(again.rawText('one')).toMatch(/x$/);
  });

  it('takes nothing from a text in the mirror that is damaged', async () => {
    const fake = fakeMirror();
    fake.texts.set('one', 'keerpunt/1 9 00000000\n{"name":"made up"}');
    const store = storeOn(memoryStorage(), fake);
    expect(await store.restored).toBe(false);
    expect(store.list()).toEqual([]);
  });

  it('forgets a dossier that is removed, also when that could not be written at once, and holds it again when it is put back', async () => {
    const fake = fakeMirror();
    const storage = memoryStorage();
    const store = storeOn(storage, fake);
    store.save(named('one', 'first'), 0);
    await vi.waitUntil(() => fake.texts.has('one'), patience);
    const putBack = store.remove('one');
    await vi.waitUntil(() => !fake.texts.has('one'), patience);
    expect(putBack()).toBe(true);
    await vi.waitUntil(() => nameIn(fake.texts.get('one')) === 'first', patience);

    fake.faults.refuses = true;
    store.remove('one');
    await vi.waitUntil(() => storage.texts.size === 1, patience); // what is left to do
    fake.faults.refuses = false;
    const again = storeOn(storage, fake);
    expect(await again.restored).toBe(false);
    expect(again.list()).toEqual([]);
    await vi.waitUntil(() => !fake.texts.has('one') && storage.texts.size === 0, patience);
  });

  it('saves as before where the mirror refuses, cannot be opened, does not arrive or never answers', async () => {
    const full = fakeMirror();
    full.faults.refuses = true;
    const one = storeOn(memoryStorage(), full);
    expect(one.save(named('one', 'first'), 0)).toMatchObject({ ok: true });

    const storage = memoryStorage();
    const openMirror = vi.fn<() => Promise<Mirror>>(() => Promise.reject(new Error('not here')));
    const two = storeWith(storage, openMirror);
    expect(await two.restored).toBe(false);
    expect(two.save(named('two', 'first'), 0)).toMatchObject({ ok: true });
    await vi.waitUntil(() => openMirror.mock.calls.length === 2, patience); // tried again

    const none = mirrored(createDraftStore(storage), storage, Promise.reject(new Error('the part of the app did not arrive')));
    expect(await none.restored).toBe(false);
    expect(none.save(named('none', 'first'), 0)).toMatchObject({ ok: true });

    const silent = fakeMirror();
    silent.texts.set('three', 'keerpunt/1 9 00000000\n{}');
    const letGo = silent.hold();
    const three = storeOn(memoryStorage(), silent, () => Promise.resolve());
    expect(await three.restored).toBe(false);
    expect(three.save(named('three', 'first'), 0)).toMatchObject({ ok: true });
    letGo();
    await vi.waitUntil(() => nameIn(silent.texts.get('three')) === 'first', patience); // a late answer changes nothing
    expect(nameOf(three, 'three')).toBe('first');
  });

  it('stands a failure at any one call of the mirror, opening included: nothing of the storage is lost, and the next save brings the mirror up (F06)', async () => {
    const journey = async (failing: number) => {
      const fake = fakeMirror();
      const storage = memoryStorage();
      let calls = 0;
      const meet = () => {
        calls += 1;
        if (calls === failing) throw new DOMException('failed', 'UnknownError');
      };
      const meeting: Mirror = {
        all: async () => (meet(), fake.mirror.all()),
        put: async (id, text) => (meet(), fake.mirror.put(id, text)),
        remove: async (id) => (meet(), fake.mirror.remove(id)),
        close: () => undefined,
      };
      const store = storeWith(storage, async () => (meet(), meeting));
      const settled = () => new Promise((resolve) => setTimeout(resolve)); // this mirror answers in microtasks
      await store.restored;
      for (const [revision, name] of ['first', 'second', 'third'].entries()) {
        expect(store.save(named('one', name), revision)).toMatchObject({ ok: true });
        await settled();
      }
      store.save(named('two', 'young'), 0);
      await settled();
      const putBack = store.remove('two');
      await settled();
      expect(putBack()).toBe(true);
      await settled();
      store.remove('two');
      await settled();
      const again = storeOn(storage, fake);
      await again.restored;
      expect([nameOf(again, 'one'), nameOf(again, 'two')], `with call ${failing} failing`).toEqual(['third', 'not-found']);
      again.save(named('one', 'fourth'), 3);
      await vi.waitUntil(() => nameIn(fake.texts.get('one')) === 'fourth' && !fake.texts.has('two'), patience);
      return calls;
    };
    const calls = await journey(Infinity);
    expect(calls).toBeGreaterThan(7);
    for (let failing = 1; failing <= calls; failing += 1) await journey(failing);
  });

  it('writes nothing any more of what is wiped', async () => {
    const { fake, store, letGo } = await heldAtFirstWrite();
    store.save(named('two', 'young'), 0);
    store.wipe();
    letGo();
    await vi.waitUntil(() => fake.texts.has('one'), patience); // under way before the wipe, whose database is removed after it
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(fake.writes).toEqual(['put one']);
  });
});
