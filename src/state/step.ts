import { differenceOf } from '../dossier/difference.ts';
import { triedBetween } from '../dossier/trial.ts';
import { withPart } from './apply-answer.ts';
import { putTrial } from './derive-trial.ts';
import { afterRedo, afterUndo, remember, stepBack, stepForward, type Scope, type Step } from './history.ts';
import type { Desk } from './session.ts';
import type { Told, Wizard } from './wizard-state.ts';

/** What the history has for the dossier on the screen, as the buttons show it. */
export function showHistory(desk: Desk): void {
  const { session, set } = desk;
  const scope = scopeOf(desk);
  const gone = session.history.done.find(({ kind }) => kind === 'removed');
  set({
    canUndo: stepBack(session.history, scope) !== undefined,
    canRedo: stepForward(session.history, scope) !== undefined,
    removed: gone && { id: gone.draft, name: gone.kind === 'removed' ? gone.name : '' },
  });
}

export function remembered(desk: Desk, step: Step): void {
  desk.session.history = remember(desk.session.history, step);
  desk.set({ told: undefined });
  showHistory(desk);
}

function scopeOf({ session, get }: Desk): Scope {
  return { open: get().draft?.id, trying: session.trying };
}

/** Where a step of the open dossier is shown. */
type Show = (desk: Desk, draft: NonNullable<Wizard['draft']>) => void;

export async function undoStep(desk: Desk, show: Show, wanted?: Step): Promise<void> {
  const step = wanted ?? stepBack(desk.session.history, scopeOf(desk));
  if (step === undefined || isHeld(desk, step)) return;
  const told = tellOf(step, 'undone');
  desk.session.history = afterUndo(desk.session.history, step);
  if (step.kind === 'change') show(desk, withSnapshotsOf(desk, step.before));
  else if (step.kind === 'trial') putTrial(desk, step.before);
  else await step.undo();
  say(desk, told);
}

export async function redoStep(desk: Desk, show: Show): Promise<void> {
  const step = stepForward(desk.session.history, scopeOf(desk));
  if (step === undefined || isHeld(desk, step)) return;
  desk.session.history = afterRedo(desk.session.history, step);
  if (step.kind === 'change') show(desk, withSnapshotsOf(desk, step.after));
  else if (step.kind === 'trial') putTrial(desk, step.after);
  else await step.redo();
  say(desk, tellOf(step, 'redone'));
}

/** What another tab writes is not changed from here. */
function isHeld({ get }: Desk, step: Step): boolean {
  return step.kind === 'change' && get().saveState === 'read-only';
}

/** Snapshots were given a name to outlast what is tried after them: stepping back leaves them alone. */
function withSnapshotsOf({ get }: Desk, state: NonNullable<Wizard['draft']>): NonNullable<Wizard['draft']> {
  return withPart(state, 'snapshots', get().draft?.snapshots);
}

function tellOf(step: Step, act: Told['act']): Omit<Told, 'turn'> {
  if (step.kind === 'trial') {
    const what = act === 'undone' ? triedBetween(step.after, step.before) : triedBetween(step.before, step.after);
    return { act, what: what ?? { what: 'trial' } };
  }
  if (step.kind !== 'change') return { act, what: { what: step.kind, name: step.name } };
  return { act, what: act === 'undone' ? differenceOf(step.after, step.before) : differenceOf(step.before, step.after) };
}

/** The same words twice are two tidings: the turn tells them apart. */
export function say(desk: Desk, told: Omit<Told, 'turn'>): void {
  desk.set({ told: { ...told, turn: desk.session.turn } });
  desk.session.turn += 1;
  showHistory(desk);
}
