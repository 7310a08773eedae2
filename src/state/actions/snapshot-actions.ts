import type { Draft } from '../../dossier/draft/draft.ts';
import { mostSnapshots } from '../../dossier/draft/limits.ts';
import { noTrial } from '../../dossier/explore/trial.ts';
import { keptName, withPart } from '../context/apply-answer.ts';
import { putTrial } from '../calculating/derive-trial.ts';
import { amend, change } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type SnapshotActions = Pick<WizardActions, 'takeSnapshot' | 'renameSnapshot' | 'removeSnapshot' | 'restoreSnapshot'>;
type Snapshots = NonNullable<Draft['snapshots']>;

/** A dossier is kept twice in a storage of some five million characters: with its snapshots it leaves room for others. */
const longestDraft = 600_000;

/** States of the dossier under a name. Undo does not touch them; going back to one is a step like any other. */
export function createSnapshotActions(context: StoreContext): SnapshotActions {
  const { environment, session, get } = context;
  const keep = (make: (snapshots: Snapshots) => Snapshots) =>
    amend(context, (draft) => {
      const left = make(draft.snapshots ?? []);
      return withPart(draft, 'snapshots', left.length === 0 ? undefined : left);
    });
  return {
    takeSnapshot: (name) => {
      const { draft, trial } = get();
      if (draft === undefined || session.draftTools === undefined || (draft.snapshots?.length ?? 0) >= mostSnapshots) return false;
      const { answers, plans } = session.draftTools.withTrial(draft, trial);
      const shocks = trial.shocks.length === 0 ? {} : { shocks: [...trial.shocks] };
      const taken = {
        id: environment.createId(),
        name: keptName(name),
        takenAt: environment.now().toISOString(),
        answers,
        plans,
        ...shocks,
      };
      if (JSON.stringify(draft).length + JSON.stringify(taken).length > longestDraft) return false;
      keep((snapshots) => [...snapshots, taken]);
      return true;
    },
    renameSnapshot: (id, name) => keep((snapshots) => snapshots.map((one) => (one.id === id ? { ...one, name: keptName(name) } : one))),
    removeSnapshot: (id) => {
      keep((snapshots) => snapshots.filter((one) => one.id !== id));
      if (get().trial.snapshot !== id) return;
      const { snapshot: _gone, ...trial } = get().trial;
      putTrial(context, trial);
    },
    restoreSnapshot: (id) => {
      const found = get().draft?.snapshots?.find((one) => one.id === id);
      if (found === undefined) return;
      change(context, (draft) => ({ ...draft, answers: found.answers, plans: found.plans }));
      putTrial(context, { ...noTrial, shocks: found.shocks ?? [] });
    },
  };
}
