import { differenceOf } from '../../dossier/draft/difference.ts';
import { triedBetween } from '../../dossier/explore/trial.ts';
import { withPart } from '../context/apply-answer.ts';
import { putTrial } from '../calculating/derive-trial.ts';
import { afterRedo, afterUndo, remember, stepBack, stepForward, type Scope, type Step } from '../context/history.ts';
import type { StoreContext } from '../context/session.ts';
import type { HistoryNotice, Wizard } from '../context/wizard-state.ts';

/** What the history has for the dossier on the screen, as the buttons show it. */
export function showHistory(context: StoreContext): void {
  const { session, set } = context;
  const scope = scopeOf(context);
  const gone = session.history.done.find(({ kind }) => kind === 'removed');
  set({
    canUndo: stepBack(session.history, scope) !== undefined,
    canRedo: stepForward(session.history, scope) !== undefined,
    removed: gone && { id: gone.draft, name: gone.kind === 'removed' ? gone.name : '' },
  });
}

export function remembered(context: StoreContext, step: Step): void {
  context.session.history = remember(context.session.history, step);
  context.set({ told: undefined });
  showHistory(context);
}

function scopeOf({ session, get }: StoreContext): Scope {
  return { open: get().draft?.id, trying: session.trying };
}

/** Where a step of the open dossier is shown. */
type Show = (context: StoreContext, draft: NonNullable<Wizard['draft']>) => void;

export async function undoStep(context: StoreContext, show: Show, wanted?: Step): Promise<void> {
  const step = wanted ?? stepBack(context.session.history, scopeOf(context));
  if (step === undefined || isHeld(context, step)) return;
  const told = tellOf(step, 'undone');
  context.session.history = afterUndo(context.session.history, step);
  if (step.kind === 'change') show(context, withKeptParts(context, step.before));
  else if (step.kind === 'trial') putTrial(context, step.before);
  else await step.undo();
  say(context, told);
}

export async function redoStep(context: StoreContext, show: Show): Promise<void> {
  const step = stepForward(context.session.history, scopeOf(context));
  if (step === undefined || isHeld(context, step)) return;
  context.session.history = afterRedo(context.session.history, step);
  if (step.kind === 'change') show(context, withKeptParts(context, step.after));
  else if (step.kind === 'trial') putTrial(context, step.after);
  else await step.redo();
  say(context, tellOf(step, 'redone'));
}

/** What another tab writes is not changed from here. */
function isHeld({ get }: StoreContext, step: Step): boolean {
  return step.kind === 'change' && get().saveState === 'read-only';
}

/** Snapshots were given a name to outlast what is tried after them, and what was said in an hour was said: stepping back leaves both alone. */
function withKeptParts({ get }: StoreContext, state: NonNullable<Wizard['draft']>): NonNullable<Wizard['draft']> {
  const { draft } = get();
  return withPart(withPart(state, 'snapshots', draft?.snapshots), 'session', draft?.session);
}

function tellOf(step: Step, act: HistoryNotice['act']): Omit<HistoryNotice, 'count'> {
  if (step.kind === 'trial') {
    const what = act === 'undone' ? triedBetween(step.after, step.before) : triedBetween(step.before, step.after);
    return { act, what: what ?? { what: 'trial' } };
  }
  if (step.kind !== 'change') return { act, what: { what: step.kind, name: step.name } };
  return { act, what: act === 'undone' ? differenceOf(step.after, step.before) : differenceOf(step.before, step.after) };
}

/** The same words twice are two tidings: the count tells them apart. */
export function say(context: StoreContext, told: Omit<HistoryNotice, 'count'>): void {
  context.set({ told: { ...told, count: context.session.noticeCount } });
  context.session.noticeCount += 1;
  showHistory(context);
}
