import type { Draft } from '../../dossier/draft/draft.ts';
import { mostChanges } from '../../dossier/draft/limits.ts';
import { noTrial, type Trial, type Tried } from '../../dossier/explore/trial.ts';
import { keptName, withNewPlan } from '../context/apply-answer.ts';
import { deriveTrial, putTrial } from '../calculating/derive-trial.ts';
import { change } from '../opening/keep.ts';
import { roomForPlan } from '../opening/room-for-plan.ts';
import { dossierToolsOf, type StoreContext } from '../context/session.ts';
import { remembered, showHistory } from '../history/undo-step.ts';
import type { WizardActions } from '../context/wizard-state.ts';

type TrialActions = Pick<WizardActions, 'enterTrial' | 'leaveTrial' | 'tryOut' | 'keepTrial' | 'keepAsPlan'>;

/** Trying without changing the dossier, and taking over what was tried. */
export function createTrialActions(context: StoreContext): TrialActions {
  const { environment, session, get, set } = context;
  return {
    enterTrial: async () => {
      session.trying = true;
      showHistory(context);
      await dossierToolsOf(context);
      session.readTrial ??= (await import('../calculating/read-trial.ts')).readTrial;
      session.trialCalculator ??= await environment.createOrderCalculator();
      deriveTrial(context, 'settled');
    },
    leaveTrial: () => {
      session.trying = false;
      session.trialCalculator?.dispose();
      session.trialCalculator = undefined;
      set({ trialCalculating: false });
      showHistory(context);
    },
    tryOut: (trial, phase) => {
      set({ trial });
      if (phase === 'settled') settle(context, trial);
      deriveTrial(context, phase);
    },
    keepTrial: (reasons) => {
      const { draftTools } = session;
      const { trial } = get();
      if (draftTools === undefined) return;
      const at = environment.now().toISOString();
      const log = (draft: Draft) => [
        ...(draft.changes ?? []),
        ...trial.tried.map((one) => logged(one, { draft, at, reason: reasons[draftTools.leverKey(one)] ?? '' })),
      ];
      change(context, (draft) => {
        const changes = trial.tried.length === 0 ? draft.changes : log(draft).slice(-mostChanges);
        return { ...draftTools.withTrial(draft, trial), ...(changes !== undefined && { changes }) };
      });
      putTrial(context, { ...noTrial, shocks: trial.shocks }); // what was taken over is no longer tried
    },
    keepAsPlan: (id, name) => {
      const room = roomForPlan(context);
      const found = room?.draft.plans.find((plan) => plan.id === id);
      if (room === undefined || found === undefined) return undefined;
      const { draft, draftTools } = room;
      const { trial } = get();
      const tried = draftTools.withTrial(draft, { ...noTrial, tried: trial.tried }).plans.find((plan) => plan.id === id) ?? found;
      const plan = { ...tried, id: draftTools.newPlan(found.archetype, draft.plans).id, basedOn: { plan: id, answers: found.answers } };
      change(context, (now) => withNewPlan(now, { ...plan, ...(keptName(name) !== '' && { name: keptName(name) }) }));
      putTrial(context, { ...trial, tried: trial.tried.filter((one) => one.plan !== id) });
      return plan.id;
    },
  };
}

function settle({ session, ...context }: StoreContext, trial: Trial): void {
  const { draft } = context.get();
  if (draft === undefined || JSON.stringify(trial) === JSON.stringify(session.settledTrial)) return;
  const before = session.settledTrial;
  session.settledTrial = trial;
  remembered({ ...context, session }, { kind: 'trial', draft: draft.id, before, after: trial });
}

interface Logging {
  readonly draft: Draft;
  readonly at: string;
  readonly reason: string;
}

function logged(tried: Tried, { draft, at, reason }: Logging): NonNullable<Draft['changes']>[number] {
  const from =
    tried.plan === undefined ? draft.answers[tried.field] : draft.plans.find(({ id }) => id === tried.plan)?.answers[tried.field];
  return {
    at,
    field: tried.field,
    ...(tried.plan !== undefined && { plan: tried.plan }),
    ...(from !== undefined && { from }),
    to: tried.answer,
    reason: reason.trim().slice(0, 200),
  };
}
