import type { Draft } from '../dossier/draft.ts';
import { derive, forget } from './derive.ts';
import { forgetDraft } from './history.ts';
import { becomeReadOnly, keepAside, save } from './keep.ts';
import { tell, untell, workshopOf, type Desk } from './session.ts';
import { showHistory } from './step.ts';
import type { Opened } from './wizard-state.ts';

/** Starts on a draft that did not exist before. It is kept as well when another is opened meanwhile. */
export async function begin(desk: Desk, draft: Draft): Promise<string> {
  if (await take(desk, { draft, revision: 0 })) {
    save(desk);
    derive(desk);
  } else keepAside(desk, draft);
  return draft.id;
}

export async function open(desk: Desk, id: string): Promise<Opened> {
  if (desk.get().draft?.id === id) return { ok: true, id };
  const { openDraft } = await workshopOf(desk);
  const opened = openDraft(desk.environment.store, id);
  if (!opened.ok) return opened;
  await take(desk, opened);
  if (opened.copy === 'earlier') tell(desk, 'earlier-copy');
  if (opened.copy === 'backup') {
    desk.set({ saveState: 'read-only' });
    tell(desk, 'written-by-newer');
  }
  derive(desk);
  return { ok: true, id };
}

/** Makes a draft the open one, with the right to write it when no other tab has that. False when another was opened meanwhile. */
async function take(desk: Desk, { draft, revision }: { readonly draft: Draft; readonly revision: number }): Promise<boolean> {
  const { environment, session, set } = desk;
  leave(desk);
  const opening = session.opening;
  const claim = await environment.tabs.claim(draft.id, (mine) => {
    if (session.opening === opening) changeHands(desk, draft.id, mine);
  });
  if (session.opening !== opening) {
    claim.release();
    return false;
  }
  session.claim = claim;
  session.revision = revision;
  if (session.left.get(draft.id) !== draft.changedAt) session.history = forgetDraft(session.history, draft.id);
  set({ draft, saveState: environment.store.keeps ? 'saved' : 'memory' });
  if (!environment.store.keeps) tell(desk, 'memory-only');
  if (!claim.isMine()) becomeReadOnly(desk);
  showHistory(desk);
  return true;
}

/** The tab that wrote closed, or another one took over. What it wrote is read first. */
function changeHands(desk: Desk, id: string, mine: boolean): void {
  if (!mine) {
    becomeReadOnly(desk);
    return;
  }
  const opened = desk.session.workshop?.openDraft(desk.environment.store, id);
  if (opened === undefined || !opened.ok || opened.copy === 'backup') return;
  desk.session.revision = opened.revision;
  desk.session.history = forgetDraft(desk.session.history, id);
  desk.set({ draft: opened.draft, saveState: 'saved' });
  showHistory(desk);
  untell(desk, 'open-elsewhere');
  tell(desk, 'writing-here');
  derive(desk);
}

/** Back to no draft. */
export function leave(desk: Desk): void {
  const { session, get, set } = desk;
  const { draft } = get();
  if (draft !== undefined) session.left.set(draft.id, draft.changedAt);
  session.opening += 1;
  session.claim?.release();
  session.claim = undefined;
  forget(desk);
  set({ draft: undefined, told: undefined });
  showHistory(desk);
}
