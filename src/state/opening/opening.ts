import type { Draft } from '../../dossier/draft/draft.ts';
import { derive, forget } from '../calculating/derive.ts';
import { forgetDraft } from '../context/history.ts';
import { becomeReadOnly, keepAside, save } from './keep.ts';
import { tell, untell, dossierToolsOf, type StoreContext } from '../context/session.ts';
import { showHistory } from '../history/undo-step.ts';
import type { Opened } from '../context/wizard-state.ts';

/** Starts on a draft that did not exist before. It is kept as well when another is opened meanwhile. */
export async function begin(context: StoreContext, draft: Draft): Promise<string> {
  if (await take(context, { draft, revision: 0 })) {
    save(context);
    derive(context);
  } else keepAside(context, draft);
  return draft.id;
}

export async function open(context: StoreContext, id: string): Promise<Opened> {
  if (context.get().draft?.id === id) return { ok: true, id };
  const { openDraft } = await dossierToolsOf(context);
  const opened = openDraft(context.environment.store, id);
  if (!opened.ok) return opened;
  await take(context, opened);
  if (opened.copy === 'earlier') tell(context, 'earlier-copy');
  if (opened.copy === 'backup') {
    context.set({ saveState: 'read-only' });
    tell(context, 'written-by-newer');
  }
  derive(context);
  return { ok: true, id };
}

/** Makes a draft the open one, with the right to write it when no other tab has that. False when another was opened meanwhile. */
async function take(context: StoreContext, { draft, revision }: { readonly draft: Draft; readonly revision: number }): Promise<boolean> {
  const { environment, session, set } = context;
  leave(context);
  const opening = session.opening;
  const claim = await environment.tabs.claim(draft.id, (mine) => {
    if (session.opening === opening) changeHands(context, draft.id, mine);
  });
  if (session.opening !== opening) {
    claim.release();
    return false;
  }
  session.claim = claim;
  session.revision = revision;
  if (session.left.get(draft.id) !== draft.changedAt) session.history = forgetDraft(session.history, draft.id);
  set({ draft, saveState: environment.store.keeps ? 'saved' : 'memory' });
  if (!environment.store.keeps) tell(context, 'memory-only');
  if (!claim.isMine()) becomeReadOnly(context);
  showHistory(context);
  return true;
}

/** The tab that wrote closed, or another one took over. What it wrote is read first. */
function changeHands(context: StoreContext, id: string, mine: boolean): void {
  if (!mine) {
    becomeReadOnly(context);
    return;
  }
  const opened = context.session.dossierTools?.openDraft(context.environment.store, id);
  if (opened === undefined || !opened.ok || opened.copy === 'backup') return;
  context.session.revision = opened.revision;
  context.session.history = forgetDraft(context.session.history, id);
  context.set({ draft: opened.draft, saveState: 'saved' });
  showHistory(context);
  untell(context, 'open-elsewhere');
  tell(context, 'writing-here');
  derive(context);
}

/** Back to no draft. */
export function leave(context: StoreContext): void {
  const { session, get, set } = context;
  const { draft } = get();
  if (draft !== undefined) session.left.set(draft.id, draft.changedAt);
  session.opening += 1;
  session.claim?.release();
  session.claim = undefined;
  forget(context);
  set({ draft: undefined, told: undefined });
  showHistory(context);
}
