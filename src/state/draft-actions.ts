import type { Draft } from '../dossier/draft.ts';
import { keptName } from './apply-answer.ts';
import { removal } from './come-and-go.ts';
import { change, save, show } from './keep.ts';
import { begin, leave, open } from './opening.ts';
import { tell, workshopOf, type Desk } from './session.ts';
import { redoStep, remembered, undoStep } from './step.ts';
import type { WizardActions } from './wizard-state.ts';
import { localDay } from './local-day.ts';

type DraftActions = Pick<
  WizardActions,
  'create' | 'openDraft' | 'createFromExample' | 'close' | 'remove' | 'restoreRemoved' | 'rename' | 'undo' | 'redo' | 'flush'
>;

export function createDraftActions(desk: Desk): DraftActions {
  const { environment, session, get } = desk;
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
    remove: (id) => void asWriter(desk, id, () => remembered(desk, removal(desk, id))).catch(() => tell(desk, 'open-elsewhere')),
    restoreRemoved: () => {
      const step = session.history.done.find(({ kind, draft }) => kind === 'removed' && draft === get().removed?.id);
      if (step !== undefined) void undoStep(desk, show, step);
    },
    rename: (id, name) => {
      const kept = freeName(desk, keptName(name), id);
      if (kept === '') return;
      if (get().draft?.id === id) change(desk, (draft) => ({ ...draft, name: kept }));
      else renameKept(desk, id, kept).catch(() => tell(desk, 'not-saved'));
    },
    undo: () => void undoStep(desk, show),
    redo: () => void redoStep(desk, show),
    flush: () => {
      if (get().saveState === 'failed') save(desk);
    },
  };
}

/** Does something to a kept draft, unless another tab writes it: nothing is changed or taken away under its hands. */
async function asWriter(desk: Desk, id: string, work: () => void): Promise<void> {
  const { environment, get, session } = desk;
  const isOpen = get().draft?.id === id;
  const claim = isOpen ? session.claim : await environment.tabs.claim(id, () => undefined);
  if (claim?.isMine() === false) tell(desk, 'open-elsewhere');
  else work();
  if (!isOpen) claim?.release();
}

/** Renames a draft that is not open. */
async function renameKept(desk: Desk, id: string, name: string): Promise<void> {
  const { environment } = desk;
  const { openDraft } = await workshopOf(desk);
  await asWriter(desk, id, () => {
    const opened = openDraft(environment.store, id);
    if (!opened.ok || opened.copy === 'backup') return;
    const changedAt = environment.now().toISOString();
    if (!environment.store.save({ ...opened.draft, name, changedAt }, opened.revision).ok) tell(desk, 'not-saved');
  });
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
