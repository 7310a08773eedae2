import type { Draft } from '../../dossier/draft/draft.ts';
import { withPart } from '../context/apply-answer.ts';
import { change } from '../opening/keep.ts';
import { draftToolsOf, type StoreContext } from '../context/session.ts';
import { say } from '../history/undo-step.ts';
import type { HistoryNotice, WizardActions } from '../context/wizard-state.ts';

type ResetActions = Pick<WizardActions, 'resetDossier' | 'resetFields' | 'resetPlan'>;

/** Back to a state that the button names. Each is one step that can be undone. */
export function createResetActions(context: StoreContext): ResetActions {
  return {
    resetDossier: async () => {
      const { draft } = context.get();
      if (draft === undefined) return;
      const { loadExample, newDraft } = await draftToolsOf(context);
      const { id, seed, createdOn, changedAt } = draft;
      const empty = newDraft({ id, seed, today: createdOn, now: changedAt });
      const first = draft.example === undefined ? empty : await loadExample(draft.example);
      if (context.get().draft?.id !== id) return;
      reset(context, draft.example === undefined ? 'dossier' : 'example', (now) => startedFrom(first, now));
    },
    resetFields: (fields) =>
      reset(context, 'fields', (draft) => {
        const answers = { ...draft.answers };
        for (const field of fields) delete answers[field];
        return { ...draft, answers };
      }),
    resetPlan: (id) => {
      const isCopy = context.get().draft?.plans.some((plan) => plan.id === id && plan.basedOn !== undefined) === true;
      reset(context, isCopy ? 'copy' : 'plan', (draft) => ({
        ...draft,
        plans: draft.plans.map((plan) => (plan.id === id ? { ...plan, answers: plan.basedOn?.answers ?? {} } : plan)),
      }));
    },
  };
}

/** What the dossier began with, under the name it has now, with the snapshots that were taken since and the hour that is going on. */
function startedFrom(first: Draft, { id, name, createdOn, changedAt, seed, snapshots, session }: Draft): Draft {
  return withPart(withPart({ ...first, id, name, createdOn, changedAt, seed }, 'snapshots', snapshots), 'session', session);
}

type Reset = Extract<HistoryNotice['what'], { readonly what: 'reset' }>;

function reset(context: StoreContext, to: Reset['to'], make: (draft: Draft) => Draft): void {
  const before = context.get().draft;
  change(context, make);
  if (context.get().draft !== before) say(context, { act: 'reset', what: { what: 'reset', to } });
}
