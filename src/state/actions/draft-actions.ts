import type { Draft } from '../../dossier/draft/draft.ts';
import { keptName } from '../context/apply-answer.ts';
import { removal } from '../opening/undoable-drafts.ts';
import { change, save, show, showDrafts } from '../opening/keep.ts';
import { keepOthersNow } from '../opening/unsaved.ts';
import { begin, comeBack, leave, open } from '../opening/opening.ts';
import { tell, draftToolsOf, type StoreContext } from '../context/session.ts';
import { redoStep, remembered, undoStep } from '../history/undo-step.ts';
import type { WizardActions } from '../context/wizard-state.ts';
import { localDay } from '../context/local-day.ts';

type DraftActions = Pick<
  WizardActions,
  | 'create'
  | 'openDraft'
  | 'writeHere'
  | 'createFromExample'
  | 'close'
  | 'remove'
  | 'restoreRemoved'
  | 'rename'
  | 'undo'
  | 'redo'
  | 'flush'
  | 'comeBack'
>;

export function createDraftActions(context: StoreContext): DraftActions {
  const { environment, session, get } = context;
  return {
    create: async (onBegun) => {
      const { newDraft } = await draftToolsOf(context);
      return begin(context, newDraft({ ...stamp(context), seed: environment.createSeed() }), onBegun);
    },
    createFromExample: async (example, name, onBegun) => {
      const { loadExample } = await draftToolsOf(context);
      return begin(context, copyOfExample(context, await loadExample(example), name), onBegun);
    },
    openDraft: (id) => open(context, id),
    writeHere: () => session.claim?.takeOver(),
    close: () => {
      if (get().saveState === 'failed') save(context);
      leave(context);
    },
    remove: (id) => void removeKept(context, id).catch(() => tell(context, 'open-elsewhere')),
    restoreRemoved: () => {
      const step = session.history.done.find(({ kind, draft }) => kind === 'removed' && draft === get().removed?.id);
      if (step !== undefined) void undoStep(context, show, step);
    },
    rename: (id, name) => {
      const kept = freeName(context, keptName(name), id);
      if (kept === '') return;
      if (get().draft?.id === id) change(context, (draft) => ({ ...draft, name: kept }));
      else renameKept(context, id, kept).catch(() => tell(context, 'not-saved'));
    },
    undo: () => void undoStep(context, show),
    redo: () => void redoStep(context, show),
    flush: () => {
      const { draft, saveState } = get();
      // Emptied from within this very window nothing is heard of it: the last moment looks once more.
      const isGone = draft !== undefined && saveState === 'saved' && environment.store.copies(draft.id)?.whole.length === 0;
      if (saveState === 'failed' || isGone) save(context);
      keepOthersNow(context);
    },
    comeBack: () => comeBack(context),
  };
}

/** Does something to a kept draft, unless another tab writes it: nothing is changed or taken away under its hands. */
async function asWriter(context: StoreContext, id: string, work: () => void): Promise<void> {
  const { environment, get, session } = context;
  const isOpen = get().draft?.id === id;
  const claim = isOpen ? session.claim : await environment.tabs.claim(id, () => undefined);
  if (claim?.isMine() === false) tell(context, 'open-elsewhere');
  else work();
  if (!isOpen) claim?.release();
}

async function removeKept(context: StoreContext, id: string): Promise<void> {
  // With them it can be put back where the browser no longer takes it.
  if (context.session.draftTools === undefined) await draftToolsOf(context).catch(() => undefined);
  await asWriter(context, id, () => {
    const step = removal(context, id);
    if (step !== undefined) remembered(context, step);
  });
}

/** Renames a draft that is not open. */
async function renameKept(context: StoreContext, id: string, name: string): Promise<void> {
  const { environment } = context;
  const { openDraft } = await draftToolsOf(context);
  await asWriter(context, id, () => {
    const opened = openDraft(environment.store, id);
    if (!opened.ok || opened.copy === 'backup') return;
    const changedAt = environment.now().toISOString();
    if (!environment.store.save({ ...opened.draft, name, changedAt }, opened.revision).ok) tell(context, 'not-saved');
  });
  showDrafts(context);
}

/** Day and moment of now, with an id that no draft has yet. */
export function stamp({ environment }: StoreContext): { id: string; today: string; now: string } {
  const moment = environment.now();
  return { id: environment.createId(), today: localDay(moment), now: moment.toISOString() };
}

/** The name of a copy is told apart from the drafts that are there. */
function copyOfExample(context: StoreContext, example: Draft, name = example.name): Draft {
  const { id, today, now } = stamp(context);
  return { ...example, id, createdOn: today, changedAt: now, name: freeName(context, keptName(name)) };
}

/** The wanted name, with a number behind it when another draft than `id` is called so. */
export function freeName({ get }: StoreContext, wanted: string, id?: string): string {
  const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');
  const others = get().drafts.filter((entry) => entry.id !== id);
  const taken = new Set(others.map(({ name }) => plain(name)));
  if (wanted === '' || !taken.has(plain(wanted))) return wanted;
  const names = Array.from({ length: taken.size + 1 }, (_, i) => `${wanted} (${i + 2})`);
  return names.find((name) => !taken.has(plain(name))) ?? wanted;
}
