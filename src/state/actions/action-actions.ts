import type { Draft } from '../../dossier/draft/draft.ts';
import { mostActions, mostStages } from '../../dossier/draft/limits.ts';
import { withPart } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import type { StoreContext } from '../context/session.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type ActionActions = Pick<
  WizardActions,
  'agree' | 'addAction' | 'removeAction' | 'addStage' | 'removeStage' | 'tellSupport' | 'tellRecord'
>;
type Action = NonNullable<Draft['actions']>[number];

/** What was agreed about each step, and what became of it. */
export function createActionActions(context: StoreContext): ActionActions {
  const { environment } = context;
  const actions = (make: (actions: readonly Action[]) => Action[]) =>
    change(context, (draft) => ({ ...draft, actions: make(draft.actions ?? []) }));
  return {
    agree: (which, part) =>
      actions((now) => {
        const found = now.find(({ id, step }) => ('id' in which ? id === which.id : step === which.step));
        if (found !== undefined) return now.map((one) => (one === found ? filled({ ...one, ...part }) : one));
        if (!('step' in which) || now.length >= mostActions) return [...now];
        return [...now, filled({ id: environment.createId(), step: which.step, state: 'open', ...part })];
      }),
    addAction: (text) =>
      actions((now) =>
        text.trim() === '' || now.length >= mostActions
          ? [...now]
          : [...now, { id: environment.createId(), text: text.trim().slice(0, 200), state: 'open' }],
      ),
    removeAction: (id) => actions((now) => now.filter((one) => one.id !== id)),
    addStage: (stage) =>
      change(context, (draft) => ({
        ...draft,
        stages: [...(draft.stages ?? []), stage].toSorted((one, two) => one.on.localeCompare(two.on)).slice(-mostStages),
      })),
    tellRecord: (part) =>
      change(context, (draft) => {
        const before = draft.record ?? { id: environment.createId(), told: {}, left: [] };
        return withPart(draft, 'record', { ...before, ...part });
      }),
    tellSupport: (support) => change(context, (draft) => withPart(draft, 'support', support)),
    removeStage: (at) => change(context, (draft) => ({ ...draft, stages: (draft.stages ?? []).filter((_, place) => place !== at) })),
  };
}

/** Boxes that were emptied are left out. */
function filled({ who, when, call, stop, ...action }: Action): Action {
  return {
    ...action,
    ...(who && { who }),
    ...(when && { when }),
    ...(call && { call }),
    ...(stop && { stop }),
  };
}
