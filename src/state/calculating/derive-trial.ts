import { isTrying, type Trial } from '../../dossier/explore/trial.ts';
import type { StoreContext, TrialPhase } from '../context/session.ts';

/** Calculates what is tried, beside the answer of the dossier itself. A newer trial drops the one before. */
export function deriveTrial(context: StoreContext, phase: TrialPhase): void {
  const { session, get, set } = context;
  const { trialCalculator: calculator, readTrial } = session;
  session.trialRevision += 1;
  if (!session.trying || calculator === undefined || readTrial === undefined) return;
  calculator.cancel();
  if (!isTrying(get().trial)) {
    set({ outcome: undefined, trialCalculating: false });
    return;
  }
  set({ trialCalculating: true });
  whenIdle(context, () => readTrial(context, phase));
}

/** What is tried from now on, as a whole: not a step of its own, but part of the one that led here. */
export function putTrial(context: StoreContext, trial: Trial): void {
  context.session.settledTrial = trial;
  context.set({ trial });
  deriveTrial(context, 'settled');
}

/** Once the page has time, unless something newer is tried by then. */
export function whenIdle({ environment, session }: StoreContext, work: () => void): void {
  const revision = session.trialRevision;
  const soon = environment.soon ?? ((now: () => void) => now());
  soon(() => {
    if (session.trying && session.trialRevision === revision) work();
  });
}
