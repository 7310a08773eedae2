import type { Draft } from '../../dossier/draft/draft.ts';
import { change } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { TaskId, WizardActions } from '../context/wizard-state.ts';

/** What the person calls done, whatever is still open. */
export function createTaskActions(context: StoreContext): Pick<WizardActions, 'callDone'> {
  return {
    callDone: (task, done) => change(context, (draft) => withDone(draft, task, done)),
  };
}

function withDone(draft: Draft, task: TaskId, done: boolean): Draft {
  const others = (draft.done ?? []).filter((one) => one !== task);
  return { ...draft, done: done ? [...others, task] : others };
}
