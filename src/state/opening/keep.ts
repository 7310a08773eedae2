import type { Draft } from '../../dossier/draft/draft.ts';
import { deriveSoon } from '../calculating/derive.ts';
import { remembered, showHistory } from '../history/undo-step.ts';
import { tell, untell, type StoreContext } from '../context/session.ts';
import { keepOthers, noteUnsaved } from './unsaved.ts';
import type { DraftEntry } from '../context/wizard-state.ts';

/** Shows the drafts of this browser, and those that it refused to keep. Where they cannot be read, those that were known stay. */
export function showDrafts(context: StoreContext): void {
  const { environment, session, get, set } = context;
  const kept = environment.store.list();
  const refused = [...session.unsaved.values()];
  const drafts = refused.reduce<readonly DraftEntry[]>((known, { draft }) => listed(known, draft), kept ?? get().drafts);
  set({ drafts, draftsUnread: kept === undefined || !environment.store.keeps });
  if (kept === undefined) tell(context, 'not-read');
  else untell(context, 'not-read');
}

function entryOf({ id, name, changedAt, example }: Draft): DraftEntry {
  return { id, name, changedAt, ...(example !== undefined && { example }) };
}

/** The list with this draft in its place, newest first. */
function listed(drafts: readonly DraftEntry[], draft: Draft): readonly DraftEntry[] {
  const others = drafts.filter(({ id }) => id !== draft.id);
  return [entryOf(draft), ...others].toSorted((one, two) => two.changedAt.localeCompare(one.changedAt));
}

/** Makes a change to the open draft: remembered for undo, saved at once, then calculated. */
export function change(context: StoreContext, make: (draft: Draft) => Draft): void {
  const { draft, saveState } = context.get();
  if (draft === undefined || saveState === 'read-only') return;
  const changed = make(draft);
  if (JSON.stringify(changed) === JSON.stringify(draft)) return;
  const after = { ...changed, changedAt: context.environment.now().toISOString() };
  remembered(context, { kind: 'change', draft: draft.id, before: draft, after });
  show(context, after);
}

/** A change that undo leaves alone. */
export function amend(context: StoreContext, make: (draft: Draft) => Draft): void {
  const { draft, saveState } = context.get();
  if (draft === undefined || saveState === 'read-only') return;
  context.set({ draft: { ...make(draft), changedAt: context.environment.now().toISOString() } });
  save(context);
}

/** Shows a draft as the open one, saves it and calculates. */
export function show(context: StoreContext, draft: Draft): void {
  context.set({ draft });
  showHistory(context);
  save(context);
  deriveSoon(context);
}

/** Writes a draft that is not the open one. */
export function keepAside(context: StoreContext, draft: Draft): void {
  const { environment, get, set } = context;
  if (!environment.store.save(draft, 0).ok) noteUnsaved(context, draft.id, { draft, revision: 0 });
  set({ drafts: listed(get().drafts, draft) });
}

/** Writes the open draft into the browser's storage. What cannot be written stays in memory and is told. */
export function save(context: StoreContext): void {
  const { environment, session, get, set } = context;
  const { draft, drafts } = get();
  if (draft === undefined) return;
  if (session.claim?.isMine() === false && !session.isNew) {
    becomeReadOnly(context);
    return;
  }
  const saved = environment.store.save(draft, session.revision);
  set({ drafts: listed(drafts, draft) });
  if (saved.ok) {
    session.revision = saved.revision;
    set({ saveState: environment.store.keeps ? 'saved' : 'memory' });
    noteUnsaved(context, draft.id);
    void keepOthers(context);
    if (saved.cleared) tell(context, 'storage-cleared');
  } else if (saved.reason === 'overtaken') {
    becomeReadOnly(context);
  } else {
    set({ saveState: 'failed' });
    noteUnsaved(context, draft.id, { draft, revision: session.revision });
  }
}

export function becomeReadOnly(context: StoreContext): void {
  context.set({ saveState: 'read-only' });
  tell(context, 'open-elsewhere');
}
