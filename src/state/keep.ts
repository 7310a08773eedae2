import type { Draft } from '../dossier/draft.ts';
import { deriveSoon } from './derive.ts';
import { remembered, showHistory } from './step.ts';
import { tell, untell, type Desk } from './session.ts';
import type { DraftEntry } from './wizard-state.ts';

function entryOf({ id, name, changedAt, example }: Draft): DraftEntry {
  return { id, name, changedAt, ...(example !== undefined && { example }) };
}

/** The list with this draft in its place, newest first. */
function listed(drafts: readonly DraftEntry[], draft: Draft): DraftEntry[] {
  const others = drafts.filter(({ id }) => id !== draft.id);
  return [entryOf(draft), ...others].toSorted((one, two) => two.changedAt.localeCompare(one.changedAt));
}

/** Makes a change to the open draft: remembered for undo, saved at once, then calculated. */
export function change(desk: Desk, make: (draft: Draft) => Draft): void {
  const { draft, saveState } = desk.get();
  if (draft === undefined || saveState === 'read-only') return;
  const changed = make(draft);
  if (JSON.stringify(changed) === JSON.stringify(draft)) return;
  const after = { ...changed, changedAt: desk.environment.now().toISOString() };
  remembered(desk, { kind: 'change', draft: draft.id, before: draft, after });
  show(desk, after);
}

/** A change that undo leaves alone. */
export function amend(desk: Desk, make: (draft: Draft) => Draft): void {
  const { draft, saveState } = desk.get();
  if (draft === undefined || saveState === 'read-only') return;
  desk.set({ draft: { ...make(draft), changedAt: desk.environment.now().toISOString() } });
  save(desk);
}

/** Shows a draft as the open one, saves it and calculates. */
export function show(desk: Desk, draft: Draft): void {
  desk.set({ draft });
  showHistory(desk);
  save(desk);
  deriveSoon(desk);
}

/** Writes a draft that is not the open one. */
export function keepAside({ environment, get, set }: Desk, draft: Draft): void {
  if (environment.store.save(draft, 0).ok) set({ drafts: listed(get().drafts, draft) });
}

/** Writes the open draft into the browser's storage. What cannot be written stays in memory and is told. */
export function save(desk: Desk): void {
  const { environment, session, get, set } = desk;
  const { draft, drafts } = get();
  if (draft === undefined) return;
  if (session.claim?.isMine() === false) {
    becomeReadOnly(desk);
    return;
  }
  const saved = environment.store.save(draft, session.revision);
  set({ drafts: listed(drafts, draft) });
  if (saved.ok) {
    session.revision = saved.revision;
    set({ saveState: environment.store.keeps ? 'saved' : 'memory' });
    untell(desk, 'not-saved');
    if (saved.cleared) tell(desk, 'storage-cleared');
  } else if (saved.reason === 'overtaken') {
    becomeReadOnly(desk);
  } else {
    set({ saveState: 'failed' });
    tell(desk, 'not-saved');
  }
}

export function becomeReadOnly(desk: Desk): void {
  desk.set({ saveState: 'read-only' });
  tell(desk, 'open-elsewhere');
}
