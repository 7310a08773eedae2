import type { Draft } from '../dossier/draft.ts';
import { keptName } from './apply-answer.ts';
import { derive, forget } from './derive.ts';
import { emptyHistory } from './history.ts';
import { becomeReadOnly, change, save } from './keep.ts';
import { tell, untell, workshopOf, type Desk } from './session.ts';
import type { Opened, WizardActions } from './wizard-state.ts';
import { localDay } from './local-day.ts';

type DraftActions = Pick<
  WizardActions,
  'create' | 'openDraft' | 'createFromExample' | 'close' | 'remove' | 'restoreRemoved' | 'rename' | 'flush'
>;

export function createDraftActions(desk: Desk): DraftActions {
  const { environment, session, get, set } = desk;
  return {
    create: async () => {
      const { newDraft } = await workshopOf(desk);
      return begin(desk, newDraft({ ...stamp(desk), seed: environment.createSeed() }));
    },
    createFromExample: async (example) => {
      const { loadExample } = await workshopOf(desk);
      return begin(desk, await copyOfExample(desk, await loadExample(example)));
    },
    openDraft: (id) => open(desk, id),
    close: () => {
      if (get().saveState === 'failed') save(desk);
      leave(desk);
    },
    remove: (id) => {
      const { draft, drafts } = get();
      if (draft?.id === id) leave(desk);
      session.restore = environment.store.remove(id);
      set({ drafts: drafts.filter((entry) => entry.id !== id), removed: drafts.find((entry) => entry.id === id) });
    },
    restoreRemoved: () => {
      if (session.restore?.() === false) tell(desk, 'not-saved');
      session.restore = undefined;
      set({ drafts: environment.store.list(), removed: undefined });
    },
    rename: (id, name) => {
      const kept = freeName(desk, keptName(name), id);
      if (kept === '') return;
      if (get().draft?.id === id) change(desk, (draft) => ({ ...draft, name: kept }));
      else renameKept(desk, id, kept).catch(() => tell(desk, 'not-saved'));
    },
    flush: () => {
      if (get().saveState === 'failed') save(desk);
    },
  };
}

/** Renames a draft that is not open, unless another tab writes it. */
async function renameKept(desk: Desk, id: string, name: string): Promise<void> {
  const { environment } = desk;
  const { openDraft } = await workshopOf(desk);
  const claim = await environment.tabs.claim(id, () => undefined);
  const opened = openDraft(environment.store, id);
  if (!claim.isMine()) tell(desk, 'open-elsewhere');
  else if (opened.ok && opened.copy !== 'backup') {
    const changedAt = environment.now().toISOString();
    if (!environment.store.save({ ...opened.draft, name, changedAt }, opened.revision).ok) tell(desk, 'not-saved');
  }
  claim.release();
  desk.set({ drafts: environment.store.list() });
}

/** Day and moment of now, with an id that no draft has yet. */
export function stamp({ environment }: Desk): { id: string; today: string; now: string } {
  const moment = environment.now();
  return { id: environment.createId(), today: localDay(moment), now: moment.toISOString() };
}

/** The name of a copy is told apart from the drafts that are there. */
function copyOfExample(desk: Desk, example: Draft): Draft {
  const { id, today, now } = stamp(desk);
  return { ...example, id, createdOn: today, changedAt: now, name: freeName(desk, example.name) };
}

/** The wanted name, with a number behind it when another draft than `id` is called so. */
export function freeName({ get }: Desk, wanted: string, id?: string): string {
  const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');
  const others = get().drafts.filter((entry) => entry.id !== id);
  const taken = new Set(others.map(({ name }) => plain(name)));
  if (wanted === '' || !taken.has(plain(wanted))) return wanted;
  const names = Array.from({ length: taken.size + 1 }, (_, i) => `${wanted} (${i + 2})`);
  return names.find((name) => !taken.has(plain(name))) ?? wanted;
}

/** Starts on a draft that did not exist before. */
export async function begin(desk: Desk, draft: Draft): Promise<string> {
  await take(desk, { draft, revision: 0 });
  save(desk);
  derive(desk);
  return draft.id;
}

async function open(desk: Desk, id: string): Promise<Opened> {
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

/** Makes a draft the open one, with the right to write it when no other tab has that. */
async function take(desk: Desk, { draft, revision }: { readonly draft: Draft; readonly revision: number }): Promise<void> {
  const { environment, session, set } = desk;
  leave(desk);
  const opening = session.opening;
  const claim = await environment.tabs.claim(draft.id, (mine) => {
    if (session.opening === opening) changeHands(desk, draft.id, mine);
  });
  if (session.opening !== opening) {
    claim.release(); // another draft was opened meanwhile
    return;
  }
  session.claim = claim;
  session.revision = revision;
  set({ draft, saveState: environment.store.keeps ? 'saved' : 'memory' });
  if (!environment.store.keeps) tell(desk, 'memory-only');
  if (!claim.isMine()) becomeReadOnly(desk);
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
  desk.session.history = emptyHistory();
  desk.set({ draft: opened.draft, saveState: 'saved', canUndo: false, canRedo: false });
  untell(desk, 'open-elsewhere');
  tell(desk, 'writing-here');
  derive(desk);
}

/** Back to no draft. */
export function leave(desk: Desk): void {
  const { session, set } = desk;
  session.opening += 1;
  session.claim?.release();
  session.claim = undefined;
  session.history = emptyHistory();
  forget(desk);
  set({ draft: undefined, canUndo: false, canRedo: false });
}
