import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBrowserStorage } from '../../src/storage/browser-storage.ts';
import { createDraftStore } from '../../src/storage/draft-store.ts';
import { openDraft } from '../../src/storage/open-draft.ts';
import { decode, encode, slotKey } from '../../src/storage/slots.ts';
import { draftOf } from '../support/drafts.ts';
import { memoryStorage, withQuota, type FakeStorage } from '../support/memory-storage.ts';

const named = (name: string) => draftOf('one', { name });
const nameIn = (storage: FakeStorage) => {
  const opened = openDraft(createDraftStore(storage), 'one');
  return opened.ok ? opened.draft.name : opened.reason;
};

/** A storage that holds revision 1 ("first") in one slot and revision 2 ("second") in the other. */
function savedTwice() {
  const storage = memoryStorage();
  const store = createDraftStore(storage);
  store.save(named('first'), 0);
  store.save(named('second'), 1);
  return { storage, store };
}

const newestKey = slotKey('one', 'b');
const olderKey = slotKey('one', 'a');

describe('a draft that is saved', () => {
  it('is listed and opens as it was, newest first', () => {
    const { storage, store } = savedTwice();
    store.save(draftOf('two', { changedAt: '2026-11-25T09:00:00.000Z', example: 'frames' }), 0);
    const again = createDraftStore(storage);
    expect(again.list()).toEqual([
      { id: 'two', name: 'Dossier two', changedAt: '2026-11-25T09:00:00.000Z', example: 'frames' },
      { id: 'one', name: 'second', changedAt: '2026-11-24T09:00:00.000Z' },
    ]);
    expect(openDraft(again, 'one')).toEqual({ ok: true, draft: named('second'), revision: 2, copy: 'newest' });
    expect(openDraft(again, 'three')).toEqual({ ok: false, reason: 'not-found' });
  });

  it('is removed with every key of it, and put back', () => {
    const { storage, store } = savedTwice();
    const putBack = store.remove('one');
    expect(storage.texts.size).toBe(0);
    expect(store.list()).toEqual([]);
    expect(putBack()).toBe(true);
    expect(nameIn(storage)).toBe('second');
  });

  it('is there after it was removed and put back while any one call failed, or is told as not put back', () => {
    const journey = (failing: number) => {
      const { storage, store } = savedTwice();
      const start = storage.calls();
      storage.fault = ({ nth }) => {
        if (nth === start + failing) throw new Error('storage failed');
        return undefined;
      };
      const isBack = store.remove('one')();
      storage.fault = undefined;
      return { calls: storage.calls() - start, isBack, opened: openDraft(createDraftStore(storage), 'one') };
    };
    const sound = journey(Infinity);
    expect(sound.isBack).toBe(true);
    const all = Array.from({ length: sound.calls }, (_, i) => journey(i + 1));
    all.forEach(({ opened }) => expect(opened.ok).toBe(true));
    all.filter(({ isBack }) => isBack).forEach(({ opened }) => expect(opened).toEqual(sound.opened));
  });

  it('does not take a draft along whose id begins the same', () => {
    const { storage, store } = savedTwice();
    store.save(draftOf('one-2'), 0);
    store.remove('one');
    expect(createDraftStore(storage).list()).toMatchObject([{ id: 'one-2' }]);
  });

  it('leaves nothing when all is wiped, and nothing of others is touched', () => {
    const { storage, store } = savedTwice();
    storage.texts.set('another-app', 'x');
    store.setLanguage('fr-BE');
    expect(createDraftStore(storage).language()).toBe('fr-BE');
    expect(store.wipe()).toBe(true);
    expect([...storage.texts.keys()]).toEqual(['another-app']);
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    [
      'throws (F01)',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    ['has none (F02)', () => null],
    ['has none at all (F02)', () => undefined],
  ])('%s: drafts live in memory', (_, get) => {
    const store = createDraftStore(openBrowserStorage(get));
    expect(store.keeps).toBe(false);
    expect(store.save(named('here'), 0)).toEqual({ ok: true, revision: 1, cleared: false });
    expect(store.list()).toHaveLength(1);
  });

  it('writes without keeping: memory as well (F05)', () => {
    const storage = memoryStorage();
    storage.fault = () => 'ignore';
    expect(openBrowserStorage(() => storage)).toBeUndefined();
  });

  it('is full, but holds earlier work: that is opened', () => {
    const { storage } = savedTwice();
    withQuota(storage, 0);
    expect(openBrowserStorage(() => storage)).toBe(storage);
  });
});

describe('a storage that fails', () => {
  it('is full at the first write (F03)', () => {
    const storage = memoryStorage();
    withQuota(storage, 100);
    expect(createDraftStore(storage).save(named('first'), 0)).toEqual({ ok: false, reason: 'refused' });
  });

  it('is full while working: the last good copy stays (F04)', () => {
    const { storage, store } = savedTwice();
    withQuota(storage, 0);
    expect(store.save(named('third'), 2)).toEqual({ ok: false, reason: 'refused' });
    expect(nameIn(storage)).toBe('second');
  });

  it('makes room by giving up texts of before a migration (F03)', () => {
    const { storage, store } = savedTwice();
    store.backUp('one', 0, 'x'.repeat(5000));
    withQuota(storage, 4000);
    expect(store.save(named('third'), 2)).toMatchObject({ ok: true });
    expect(nameIn(storage)).toBe('third');
  });

  it('pretends to write: the difference is seen on reading back (F05)', () => {
    const { storage, store } = savedTwice();
    storage.fault = ({ name }) => (name === 'setItem' ? 'ignore' : undefined);
    expect(store.save(named('third'), 2)).toEqual({ ok: false, reason: 'refused' });
  });

  it('fails at any one call: the draft or the one before it still opens (F06)', () => {
    const journey = (storage: FakeStorage) => {
      const store = createDraftStore(storage);
      let revision = 0;
      for (const name of ['1', '2', '3', '4']) {
        const saved = store.save(named(name), revision);
        if (saved.ok) revision = saved.revision;
      }
      return revision;
    };
    const untroubled = memoryStorage();
    journey(untroubled);
    for (let failing = 1; failing <= untroubled.calls(); failing += 1) {
      const storage = memoryStorage();
      storage.fault = ({ nth }) => {
        if (nth === failing) throw new Error('storage failed');
        return undefined;
      };
      const revision = journey(storage);
      storage.fault = undefined;
      expect(revision).toBeGreaterThanOrEqual(3);
      expect(['3', '4']).toContain(nameIn(storage));
    }
  });

  it('refuses to read at all: the store still answers', () => {
    const storage = memoryStorage();
    const store = createDraftStore(storage);
    storage.fault = () => {
      throw new Error('storage failed');
    };
    expect(store.list()).toBeUndefined();
    expect(store.language()).toBeUndefined();
    expect(store.rawText('one')).toBeUndefined();
    expect(openDraft(store, 'one')).toEqual({ ok: false, reason: 'unread' });
    expect(() => store.remove('one')).not.toThrow();
  });
});

describe('a damaged text', () => {
  it('cut in half: the other copy opens and this one is kept for download (F08)', () => {
    const { storage, store } = savedTwice();
    const half = (storage.texts.get(newestKey) ?? '').slice(0, 300);
    storage.texts.set(newestKey, half);
    expect(openDraft(store, 'one')).toMatchObject({ ok: true, draft: { name: 'first' }, copy: 'earlier' });
    store.save(named('third'), 2);
    expect(nameIn(storage)).toBe('third');
    expect([...storage.texts.values()]).toContain(half);
  });

  it('both copies: listed as damaged, with the raw text (F09)', () => {
    const { storage } = savedTwice();
    storage.texts.set(newestKey, 'half of b');
    storage.texts.set(olderKey, 'half of a');
    const store = createDraftStore(storage);
    expect(store.list()).toEqual([{ id: 'one', name: 'one', changedAt: '', damaged: 'all' }]);
    expect(openDraft(store, 'one')).toEqual({ ok: false, reason: 'damaged' });
    expect(store.rawText('one')).toBe('half of a\n\nhalf of b');
  });

  it('the older copy cut: the newest opens, and is not called an earlier one', () => {
    const { storage, store } = savedTwice();
    storage.texts.set(olderKey, (storage.texts.get(olderKey) ?? '').slice(0, 300));
    expect(openDraft(store, 'one')).toMatchObject({ ok: true, draft: { name: 'second' }, copy: 'newest' });
    storage.texts.set(olderKey, 'nothing of it');
    expect(openDraft(store, 'one')).toMatchObject({ ok: true, draft: { name: 'second' }, copy: 'other' });
  });

  it('with a right checksum and no dossier in it: the others are listed, and the copy before it opens', () => {
    const { storage, store } = savedTwice();
    store.save(draftOf('two'), 0);
    storage.texts.set(newestKey, encode({ revision: 9, json: 'no JSON' }));
    expect(store.list()?.map(({ id, damaged }) => [id, damaged])).toEqual(
      expect.arrayContaining([
        ['one', 'one'],
        ['two', undefined],
      ]),
    );
    expect(store.rawText('one')).toBe('no JSON');
    expect(openDraft(store, 'one')).toMatchObject({ ok: true, draft: { name: 'first' }, copy: 'earlier' });
  });

  it('what was set aside can still be taken along after the next save', () => {
    const { storage, store } = savedTwice();
    const half = (storage.texts.get(newestKey) ?? '').slice(0, 300);
    storage.texts.set(newestKey, half);
    store.save(named('third'), 2);
    expect(store.list()).toMatchObject([{ id: 'one', name: 'third', damaged: 'one' }]);
    expect(store.rawText('one')).toBe(half);
  });

  it('of before a migration: the one of the highest version is the latest, 10 after 9', () => {
    const { store } = savedTwice();
    store.backUp('one', 9, 'nine');
    store.backUp('one', 10, 'ten');
    expect(store.backup('one')).toBe('ten');
  });

  it('is refused after any one flipped bit (F11)', () => {
    const text = encode({ revision: 12, json: JSON.stringify(named('Ł€')) });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(15), (at, bit) => {
        const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);
        expect(decode(flipped)).toBeUndefined();
      }),
    );
  });

  it('with a right checksum and a wrong shape: the copy before it opens', () => {
    const { storage, store } = savedTwice();
    storage.texts.set(newestKey, encode({ revision: 2, json: '{"version":1}' }));
    expect(openDraft(store, 'one')).toMatchObject({ ok: true, draft: { name: 'first' }, copy: 'earlier' });
  });
});

describe('a storage that others touch', () => {
  it('emptied while a dossier is open: the next save writes all again, and says so (F12, F20)', () => {
    const { storage, store } = savedTwice();
    store.save(draftOf('two'), 0);
    store.setLanguage('fr-BE');
    storage.texts.clear();
    expect(store.save(named('third'), 2)).toEqual({ ok: true, revision: 3, cleared: true });
    expect(nameIn(storage)).toBe('third');
    expect(
      createDraftStore(storage)
        .list()
        ?.map(({ id }) => id),
    ).toEqual(['one', 'two']);
  });

  it('emptied between visits: an honest empty list (F13)', () => {
    expect(createDraftStore(memoryStorage()).list()).toEqual([]);
  });

  it('written by another tab meanwhile: refused, nothing is overwritten (F15)', () => {
    const { storage } = savedTwice();
    const [here, there] = [createDraftStore(storage), createDraftStore(storage)];
    expect(there.save(named('there'), 2)).toMatchObject({ ok: true, revision: 3 });
    expect(here.save(named('here'), 2)).toEqual({ ok: false, reason: 'overtaken' });
    expect(nameIn(storage)).toBe('there');
  });
});

describe('laws', () => {
  it('opens what was saved last, whatever was saved before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80, unit: 'grapheme' }), { minLength: 1, maxLength: 8 }), (names) => {
        const storage = memoryStorage();
        const store = createDraftStore(storage);
        names.forEach((name, revision) => expect(store.save(named(name), revision).ok).toBe(true));
        expect(openDraft(store, 'one')).toEqual({ ok: true, draft: named(names.at(-1) ?? ''), revision: names.length, copy: 'newest' });
      }),
    );
  });
});
