import type { Draft } from '../../dossier/draft/draft.ts';
import type { Trial } from '../../dossier/explore/trial.ts';

const longest = 200;

/** One settled thing that can be undone. A dossier that came or went knows itself how. */
export type Step =
  | { readonly kind: 'change'; readonly draft: string; readonly before: Draft; readonly after: Draft }
  | { readonly kind: 'trial'; readonly draft: string; readonly before: Trial; readonly after: Trial }
  | {
      readonly kind: 'opened' | 'removed';
      readonly draft: string;
      readonly name: string;
      readonly undo: () => Promise<void>;
      readonly redo: () => Promise<void>;
    };

/** What was done and what was undone, newest first, over all the dossiers of this visit. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** The dossier on the screen: only what shows there is undone. */
export interface Scope {
  readonly open: string | undefined;
  /** What is tried shows on one screen only. */
  readonly trying: boolean;
}

export const emptyHistory: History = { done: [], undone: [] };

/** A settled step: what was undone is forgotten. */
export function remember({ done }: History, step: Step): History {
  return { done: [step, ...done].slice(0, longest), undone: [] };
}

/** Other steps than those of a dossier that was changed by someone else since. */
export function forgetDraft({ done, undone }: History, draft: string): History {
  const others = (step: Step) => step.draft !== draft || step.kind === 'opened' || step.kind === 'removed';
  return { done: done.filter(others), undone: undone.filter(others) };
}

export function stepBack({ done }: History, scope: Scope): Step | undefined {
  return done.find((step) => (step.kind === 'opened' ? step.draft === scope.open : shows(step, scope)));
}

export function stepForward({ undone }: History, scope: Scope): Step | undefined {
  return undone.find((step) => step.kind === 'opened' || shows(step, scope));
}

/** A dossier that was removed can be put back from anywhere; a change only where it shows. */
function shows(step: Step, { open, trying }: Scope): boolean {
  switch (step.kind) {
    case 'change':
      return step.draft === open;
    case 'trial':
      return step.draft === open && trying;
    case 'opened':
    case 'removed':
      return true;
  }
}

export function afterUndo({ done, undone }: History, step: Step): History {
  return { done: done.filter((one) => one !== step), undone: [step, ...undone] };
}

export function afterRedo({ done, undone }: History, step: Step): History {
  return { done: [step, ...done], undone: undone.filter((one) => one !== step) };
}
