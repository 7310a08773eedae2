import { describe, expect, it } from 'vitest';
import { draftVersion } from '../../src/dossier/draft/draft-version.ts';
import { createDraftStore } from '../../src/storage/draft-store.ts';
import { migrate, type Migration } from '../../src/storage/migrations.ts';
import { openDraft } from '../../src/storage/open-draft.ts';
import { readDraft } from '../../src/storage/read-draft.ts';
import { encode, slotKey } from '../../src/storage/slots.ts';
import { draftOf } from '../support/drafts.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const draft = draftOf('one');

describe('the version of a stored draft', () => {
  it('of today is read as it is', () => {
    expect(readDraft(draft)).toEqual({ ok: true, draft, migratedFrom: undefined });
  });

  it.each([
    [999, 'too-new'],
    [draftVersion + 1, 'too-new'],
    [0, 'no-version'],
    [-1, 'no-version'],
    [1.5, 'no-version'],
    ['1.0', 'no-version'],
    [null, 'no-version'],
  ])('%j is refused as %s (J09)', (version, reason) => {
    expect(readDraft({ ...draft, version })).toEqual({ ok: false, reason });
  });

  it('missing is told apart from something else altogether', () => {
    const { version: _, ...rest } = draft;
    expect(readDraft(rest)).toEqual({ ok: false, reason: 'no-version' });
    for (const other of [{}, [], null, 'x', 1, undefined]) expect(readDraft(other)).toEqual({ ok: false, reason: 'not-a-draft' });
  });
});

describe('an older draft', () => {
  const old = JSON.stringify({ ...draft, version: 1 });
  const steps: readonly Migration[] = [
    { from: 1, to: 2, up: (saved) => ({ ...draft, ...(typeof saved === 'object' ? saved : {}), version: draftVersion, name: 'migrated' }) },
  ];
  const stored = (json: string) => memoryStorage({ [slotKey('one', 'a')]: encode({ revision: 4, json }) });

  it('migrates, opens, and its text is kept (F22)', () => {
    const storage = stored(old);
    expect(openDraft(createDraftStore(storage), 'one', steps)).toMatchObject({ ok: true, draft: { name: 'migrated' } });
    expect(createDraftStore(storage).backup('one')).toBe(old);
  });

  it('stays as it is when the migration throws (F23)', () => {
    const storage = stored(old);
    const before = new Map(storage.texts);
    const failing: readonly Migration[] = [
      {
        from: 1,
        to: 2,
        up: () => {
          throw new Error('unforeseen');
        },
      },
    ];
    expect(openDraft(createDraftStore(storage), 'one', failing)).toEqual({ ok: false, reason: 'damaged' });
    expect(storage.texts).toEqual(before);
    expect(createDraftStore(storage).rawText('one')).toBe(old);
  });

  it('written by a newer app is not opened and not touched (F21)', () => {
    const storage = stored(JSON.stringify({ ...draft, version: 99 }));
    const before = new Map(storage.texts);
    expect(openDraft(createDraftStore(storage), 'one')).toEqual({ ok: false, reason: 'too-new' });
    expect(storage.texts).toEqual(before);
  });

  it('written by a newer app above a copy of ours is not opened either: that would undo what was done there', () => {
    const storage = memoryStorage({
      [slotKey('one', 'a')]: encode({ revision: 4, json: JSON.stringify(draft) }),
      [slotKey('one', 'b')]: encode({ revision: 5, json: JSON.stringify({ ...draft, version: 99 }) }),
    });
    expect(openDraft(createDraftStore(storage), 'one')).toEqual({ ok: false, reason: 'too-new' });
  });

  it('opens from the text of before the migration after the app went back a version (F24)', () => {
    const storage = stored(JSON.stringify({ ...draft, version: 99 }));
    const store = createDraftStore(storage);
    store.backUp('one', 1, JSON.stringify({ ...draft, name: 'of before' }));
    expect(openDraft(store, 'one')).toMatchObject({ ok: true, draft: { name: 'of before' }, copy: 'backup' });
  });

  it('takes every step in between, and refuses a gap', () => {
    const add = (from: number): Migration => ({ from, to: from + 1, up: (saved) => `${String(saved)}${from}` });
    expect(migrate('v', { from: 1, to: 4 }, [add(1), add(2), add(3)])).toBe('v123');
    expect(() => migrate('v', { from: 1, to: 4 }, [add(1), add(3)])).toThrow(RangeError);
  });
});
