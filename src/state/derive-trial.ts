import type { Dossier } from '../dossier/dossier.ts';
import type { Draft } from '../dossier/draft.ts';
import { isTrying, type Trial } from '../dossier/trial.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';
import type { Workshop } from './environment.ts';
import { tell, untell, type Desk } from './session.ts';
import type { Wizard } from './wizard-state.ts';

type Phase = 'moving' | 'settled';

/** Calculates what is tried, beside the answer of the dossier itself. A newer trial drops the one before. */
export function deriveTrial(desk: Desk, phase: Phase): void {
  const { session, get, set } = desk;
  const { trialCalculator: calculator } = session;
  session.trialTurn += 1;
  if (!session.trying || calculator === undefined) return;
  calculator.cancel();
  if (!isTrying(get().trial)) {
    set({ outcome: undefined, trialCalculating: false });
    return;
  }
  set({ trialCalculating: true });
  inTurn(desk, () => read(desk, phase));
}

/** What is tried from now on, as a whole: not a step of its own, but part of the one that led here. */
export function putTrial(desk: Desk, trial: Trial): void {
  desk.session.settledTrial = trial;
  desk.set({ trial });
  deriveTrial(desk, 'settled');
}

/** Once the page has time, unless something newer is tried by then. */
function inTurn({ environment, session }: Desk, work: () => void): void {
  const turn = session.trialTurn;
  const soon = environment.soon ?? ((now: () => void) => now());
  soon(() => {
    if (session.trying && session.trialTurn === turn) work();
  });
}

function read(desk: Desk, phase: Phase): void {
  const { session, get, set } = desk;
  const { workshop } = session;
  const { trial, figures } = get();
  if (workshop === undefined || figures === undefined) return;
  const found = triedDossier(get(), workshop, phase);
  if (found === undefined) {
    set({ outcome: { refused: true }, trialCalculating: false });
    return;
  }
  // Another piece of work: a hand on a slider goes in between.
  inTurn(desk, () => {
    const dossier = workshop.stressDossier(found, trial.stresses);
    run(desk, { dossier, inputs: workshop.stressInputs(workshop.toInputs(dossier, figures), trial.stresses) }, phase);
  });
}

interface Asked {
  readonly dossier: Dossier;
  readonly inputs: ModelInputs;
}

function run(desk: Desk, asked: Asked, phase: Phase): void {
  const { session, set } = desk;
  const calculator = session.trialCalculator;
  calculator?.run(
    asked.inputs,
    ({ order, scored, done }) => {
      untell(desk, 'calculation-failed');
      if (phase === 'moving') calculator.cancel(); // what is passed by is worth a rough look only
      set({ outcome: { refused: false, ...asked, order, scored }, trialCalculating: !done });
    },
    () => {
      set({ trialCalculating: false });
      tell(desk, 'calculation-failed');
    },
  );
}

/** While a slider moves the figures alone move along; once it rests, all that follows from an answer follows. */
function triedDossier({ draft, figures, reading, trial }: Wizard, workshop: Workshop, phase: Phase): Dossier | undefined {
  if (draft === undefined || figures === undefined) return undefined;
  if (phase === 'moving' && trial.snapshot === undefined && reading?.ok === true)
    return workshop.movedDossier(reading.dossier, leversOnce(reading.dossier, draft, workshop), trial);
  const read = workshop.readDossier(workshop.withTrial(draft, trial), figures);
  return read.ok ? read.dossier : undefined;
}

const found = new WeakMap<Dossier, ReturnType<Workshop['leversOf']>>();

/** A slider asks for them many times a second: of the same reading they are the same. */
function leversOnce(dossier: Dossier, draft: Draft, workshop: Workshop): ReturnType<Workshop['leversOf']> {
  const levers = found.get(dossier) ?? workshop.leversOf(dossier, draft);
  found.set(dossier, levers);
  return levers;
}
