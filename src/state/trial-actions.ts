import type { Draft } from '../dossier/draft.ts';
import { mostChanges } from '../dossier/limits.ts';
import { noTrial, type Trial, type Tried } from '../dossier/trial.ts';
import { keptName, withNewPlan } from './apply-answer.ts';
import { deriveTrial, putTrial } from './derive-trial.ts';
import { change } from './keep.ts';
import { roomForPlan } from './room-for-plan.ts';
import { workshopOf, type Desk } from './session.ts';
import { remembered, showHistory } from './step.ts';
import type { WizardActions } from './wizard-state.ts';

type TrialActions = Pick<WizardActions, 'enterTrial' | 'leaveTrial' | 'tryOut' | 'keepTrial' | 'keepAsPlan'>;

/** Trying without changing the dossier, and taking over what was tried. */
export function createTrialActions(desk: Desk): TrialActions {
  const { environment, session, get, set } = desk;
  return {
    enterTrial: async () => {
      session.trying = true;
      showHistory(desk);
      await workshopOf(desk);
      session.trialCalculator ??= await environment.createOrderCalculator();
      deriveTrial(desk, 'settled');
    },
    leaveTrial: () => {
      session.trying = false;
      session.trialCalculator?.dispose();
      session.trialCalculator = undefined;
      set({ trialCalculating: false });
      showHistory(desk);
    },
    tryOut: (trial, phase) => {
      set({ trial });
      if (phase === 'settled') settle(desk, trial);
      deriveTrial(desk, phase);
    },
    keepTrial: (reasons) => {
      const { workshop } = session;
      const { trial } = get();
      if (workshop === undefined) return;
      const at = environment.now().toISOString();
      const log = (draft: Draft) => [
        ...(draft.changes ?? []),
        ...trial.tried.map((one) => logged(one, { draft, at, reason: reasons[workshop.leverKey(one)] ?? '' })),
      ];
      change(desk, (draft) => {
        const changes = trial.tried.length === 0 ? draft.changes : log(draft).slice(-mostChanges);
        return { ...workshop.withTrial(draft, trial), ...(changes !== undefined && { changes }) };
      });
      putTrial(desk, { ...noTrial, stresses: trial.stresses }); // what was taken over is no longer tried
    },
    keepAsPlan: (id, name) => {
      const room = roomForPlan(desk);
      const found = room?.draft.plans.find((plan) => plan.id === id);
      if (room === undefined || found === undefined) return undefined;
      const { draft, workshop } = room;
      const { trial } = get();
      const tried = workshop.withTrial(draft, { ...noTrial, tried: trial.tried }).plans.find((plan) => plan.id === id) ?? found;
      const plan = { ...tried, id: workshop.newPlan(found.archetype, draft.plans).id, basedOn: { plan: id, answers: found.answers } };
      change(desk, (now) => withNewPlan(now, { ...plan, ...(keptName(name) !== '' && { name: keptName(name) }) }));
      putTrial(desk, { ...trial, tried: trial.tried.filter((one) => one.plan !== id) });
      return plan.id;
    },
  };
}

function settle({ session, ...desk }: Desk, trial: Trial): void {
  const { draft } = desk.get();
  if (draft === undefined || JSON.stringify(trial) === JSON.stringify(session.settledTrial)) return;
  const before = session.settledTrial;
  session.settledTrial = trial;
  remembered({ ...desk, session }, { kind: 'trial', draft: draft.id, before, after: trial });
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
