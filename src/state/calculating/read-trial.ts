import { withTrial } from '../../dossier/explore/trial.ts';
import type { Dossier } from '../../dossier/read/dossier.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { ModelInputs } from '../../engine/model/inputs.ts';
import type { DossierTools } from '../context/environment.ts';
import { tell, untell, type StoreContext, type TrialPhase } from '../context/session.ts';
import type { Wizard } from '../context/wizard-state.ts';
import { whenIdle } from './derive-trial.ts';

/** Reads what is tried and has it calculated. */
export function readTrial(context: StoreContext, phase: TrialPhase): void {
  const { session, get, set } = context;
  const { dossierTools } = session;
  const { trial, figures } = get();
  if (dossierTools === undefined || figures === undefined) return;
  const found = triedDossier(get(), dossierTools, phase);
  if (found === undefined) {
    set({ outcome: { refused: true }, trialCalculating: false });
    return;
  }
  // Another piece of work: a hand on a slider goes in between.
  whenIdle(context, () => {
    const dossier = dossierTools.withShocks(found, trial.shocks);
    run(context, { dossier, inputs: dossierTools.withShocksOnInputs(dossierTools.toInputs(dossier, figures), trial.shocks) }, phase);
  });
}

interface TrialRun {
  readonly dossier: Dossier;
  readonly inputs: ModelInputs;
}

function run(context: StoreContext, asked: TrialRun, phase: TrialPhase): void {
  const { session, set } = context;
  const calculator = session.trialCalculator;
  calculator?.run(
    asked.inputs,
    ({ order, scored, done }) => {
      untell(context, 'calculation-failed');
      if (phase === 'moving') calculator.cancel(); // what is passed by is worth a rough look only
      set({ outcome: { refused: false, ...asked, order, scored }, trialCalculating: !done });
    },
    () => {
      set({ trialCalculating: false });
      tell(context, 'calculation-failed');
    },
  );
}

/** While a slider moves the figures alone move along; once it rests, all that follows from an answer follows. */
function triedDossier({ draft, figures, reading, trial }: Wizard, dossierTools: DossierTools, phase: TrialPhase): Dossier | undefined {
  if (draft === undefined || figures === undefined) return undefined;
  if (phase === 'moving' && trial.snapshot === undefined && reading?.ok === true)
    return dossierTools.movedDossier(reading.dossier, leversOnce(reading.dossier, draft, dossierTools), trial);
  const read = dossierTools.readDossier(withTrial(draft, trial), figures);
  return read.ok ? read.dossier : undefined;
}

const found = new WeakMap<Dossier, ReturnType<DossierTools['leversOf']>>();

/** A slider asks for them many times a second: of the same reading they are the same. */
function leversOnce(dossier: Dossier, draft: Draft, dossierTools: DossierTools): ReturnType<DossierTools['leversOf']> {
  const levers = found.get(dossier) ?? dossierTools.leversOf(dossier, draft);
  found.set(dossier, levers);
  return levers;
}
