import type { Draft } from '../dossier/draft/draft.ts';
import type { DraftStore } from './draft-store.ts';
import type { Migration } from './migrations.ts';
import type { Copies } from './slots.ts';
import { readDraft } from './read-draft.ts';

export type OpenedDraft =
  | {
      readonly ok: true;
      readonly draft: Draft;
      readonly revision: number;
      /** `earlier`: the newest copy was damaged. `other`: one copy was, and it cannot be known which was the newest. `backup`: a newer version of the app wrote the newest; not to be changed. */
      readonly copy: 'newest' | 'earlier' | 'other' | 'backup';
    }
  | {
      readonly ok: false;
      /** `unread`: the browser does not let it be read, now. */
      readonly reason: 'not-found' | 'damaged' | 'too-new' | 'unread';
    };

/** The newest copy of a draft that can be read. Nothing is overwritten by opening. */
export function openDraft(store: DraftStore, id: string, steps?: readonly Migration[]): OpenedDraft {
  const copies = store.copies(id);
  if (copies === undefined) return { ok: false, reason: 'unread' };
  const { whole, damaged } = copies;
  if (whole.length === 0 && damaged.length === 0) return { ok: false, reason: whyNone(store, id) };
  let tooNew = false;
  for (const [i, { json, revision }] of whole.entries()) {
    const read = readDraft(parsed(json), steps);
    if (read.ok) {
      if (read.migratedFrom !== undefined) store.backUp(id, read.migratedFrom, json);
      return {
        ok: true,
        draft: read.draft,
        revision: whole[0]?.revision ?? revision,
        copy: i > 0 ? 'earlier' : besides(damaged, revision),
      };
    }
    if (read.reason === 'too-new') {
      tooNew = true;
      break; // an older copy under a newer one is not ours to write on
    }
  }
  return tooNew ? openBackup(store, id, steps) : { ok: false, reason: 'damaged' };
}

function whyNone(store: DraftStore, id: string): 'damaged' | 'not-found' | 'unread' {
  const listed = store.list();
  if (listed === undefined) return 'unread';
  return listed.some((entry) => entry.id === id) ? 'damaged' : 'not-found';
}

/** What a damaged copy beside one that opens makes of it: an older one that is cut takes nothing away. */
function besides(damaged: Copies['damaged'], opened: number): 'newest' | 'earlier' | 'other' {
  if (damaged.some(({ revision }) => revision === undefined)) return 'other';
  return damaged.some(({ revision = 0 }) => revision > opened) ? 'earlier' : 'newest';
}

function openBackup(store: DraftStore, id: string, steps?: readonly Migration[]): OpenedDraft {
  const read = readDraft(parsed(store.backup(id) ?? ''), steps);
  return read.ok ? { ok: true, draft: read.draft, revision: 0, copy: 'backup' } : { ok: false, reason: 'too-new' };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
