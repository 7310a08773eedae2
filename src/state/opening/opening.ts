import type { Draft } from '../../dossier/draft/draft.ts';
import type { Claim } from '../../storage/claim.ts';
import { derive, deriveSoon, forget } from '../calculating/derive.ts';
import { forgetDraft } from '../context/history.ts';
import { becomeReadOnly, keepAside, save, showDrafts } from './keep.ts';
import { tell, untell, draftToolsOf, type StoreContext } from '../context/session.ts';
import { showHistory } from '../history/undo-step.ts';
import type { Opened } from '../context/wizard-state.ts';

/**
 * Starts on a draft that did not exist before. It is kept as well when another is opened meanwhile. `onBegun` hears it in the
 * same step in which the draft is shown, so that the page draws it together with the screen it goes to.
 */
export async function begin(context: StoreContext, draft: Draft, onBegun?: () => void): Promise<string> {
  const claim = await claimed(context, draft.id);
  if (claim === undefined) keepAside(context, draft);
  else {
    hold(context, claim, { draft, revision: 0, isNew: true });
    save(context);
    deriveSoon(context);
  }
  onBegun?.();
  return draft.id;
}

export async function open(context: StoreContext, id: string): Promise<Opened> {
  if (context.get().draft?.id === id) return { ok: true, id };
  const { restored } = context.environment.store;
  const asked = (context.session.asked += 1);
  if (restored !== undefined) await restored;
  const { openDraft } = await draftToolsOf(context);
  if (context.session.asked !== asked) return { ok: true, id }; // another is meant by now
  const refused = context.session.unsaved.get(id);
  if (refused !== undefined) {
    if (await take(context, refused)) {
      save(context); // there may be room by now
      derive(context);
    }
    return { ok: true, id };
  }
  const opened = openDraft(context.environment.store, id);
  if (!opened.ok && opened.reason === 'unread') tell(context, 'not-read');
  if (!opened.ok) return opened;
  if (!(await take(context, opened))) return { ok: true, id };
  if (opened.copy === 'earlier') tell(context, 'earlier-copy');
  if (opened.copy === 'other') tell(context, 'other-copy');
  if (opened.copy === 'backup') {
    context.set({ saveState: 'read-only' });
    tell(context, 'written-by-newer');
  }
  deriveSoon(context);
  return { ok: true, id };
}

interface Taken {
  readonly draft: Draft;
  readonly revision: number;
  readonly isNew?: boolean;
}

/** Makes a draft the open one, with the right to write it when no other tab has that. False when another was opened meanwhile. */
async function take(context: StoreContext, taken: Taken): Promise<boolean> {
  const claim = await claimed(context, taken.draft.id);
  if (claim === undefined) return false;
  hold(context, claim, taken);
  return true;
}

/** Leaves what is open and asks for the right to write a draft. None when another was opened meanwhile. */
async function claimed(context: StoreContext, id: string): Promise<Claim | undefined> {
  const { environment, session } = context;
  leave(context);
  const opening = session.opening;
  const claim = await environment.tabs.claim(id, (mine) => {
    if (session.opening === opening) changeHands(context, id, mine);
  });
  if (session.opening === opening) return claim;
  claim.release();
  return undefined;
}

function hold(context: StoreContext, claim: Claim, { draft, revision, isNew = false }: Taken): void {
  const { environment, session, set } = context;
  session.claim = claim;
  session.revision = revision;
  session.isNew = isNew && !claim.isMine(); // until its lock arrives
  if (session.left.get(draft.id) !== draft.changedAt) session.history = forgetDraft(session.history, draft.id);
  set({ draft, saveState: environment.store.keeps ? 'saved' : 'memory' });
  if (!environment.store.keeps) tell(context, 'memory-only');
  untell(context, 'removed-elsewhere');
  if (!claim.isMine() && !isNew) becomeReadOnly(context);
  showHistory(context);
}

/** The tab that wrote closed, or another one took over. What it wrote is read first. */
function changeHands(context: StoreContext, id: string, mine: boolean): void {
  if (!mine) {
    becomeReadOnly(context);
    return;
  }
  const { session } = context;
  if (session.isNew) {
    session.isNew = false; // the lock of what was written all along came late
    return;
  }
  const opened = session.draftTools?.openDraft(context.environment.store, id);
  if (opened?.ok === false && opened.reason === 'not-found' && session.cleared) writeAgain(context);
  if (opened === undefined || !opened.ok || opened.copy === 'backup') return;
  session.revision = opened.revision;
  session.history = forgetDraft(session.history, id);
  context.set({ draft: opened.draft, saveState: 'saved' });
  showHistory(context);
  untell(context, 'open-elsewhere');
  tell(context, 'writing-here');
  derive(context);
}

/** The last copy of a draft is the one on the screen. */
function writeAgain(context: StoreContext): void {
  context.session.revision = 0;
  untell(context, 'open-elsewhere');
  save(context);
}

/** Looks at everything anew: the page slept, or was put away by the browser, and others went on. */
export async function comeBack(context: StoreContext): Promise<void> {
  const { environment, get } = context;
  environment.store.lookAgain();
  showDrafts(context);
  const { draft, saveState, draftsUnread } = get();
  if (draft !== undefined && saveState !== 'failed' && !draftsUnread) {
    leave(context);
    const opened = await open(context, draft.id);
    if (!opened.ok && opened.reason === 'not-found') tell(context, 'removed-elsewhere');
    showDrafts(context);
  }
}

/** A start wrote again what a killed browser had lost. */
export function showRestored(context: StoreContext): void {
  showDrafts(context);
  if (!context.get().drafts.some(({ damaged }) => damaged === 'all')) untell(context, 'damaged');
  tell(context, 'storage-cleared');
}

/** Back to no draft. */
export function leave(context: StoreContext): void {
  const { session, get, set } = context;
  const { draft } = get();
  if (draft !== undefined) session.left.set(draft.id, draft.changedAt);
  session.opening += 1;
  session.claim?.release();
  session.claim = undefined;
  session.isNew = false;
  forget(context);
  set({ draft: undefined, told: undefined, lastLook: undefined });
  untell(context, 'open-elsewhere');
  untell(context, 'writing-here');
  showHistory(context);
}
