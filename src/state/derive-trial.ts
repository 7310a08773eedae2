import type { Dossier } from '../dossier/dossier.ts';
import type { Draft } from '../dossier/draft.ts';
import { isTrying } from '../dossier/trial.ts';
import { fullTable } from '../worker/calculation.ts';
import type { Workshop } from './environment.ts';
import { tell, untell, type Desk } from './session.ts';
import type { Wizard } from './wizard-state.ts';

/** Calculates what is tried, beside the answer of the dossier itself. A new run cancels the one before. */
export function deriveTrial(desk: Desk, phase: 'moving' | 'settled'): void {
  const { session, get, set } = desk;
  const { workshop, trialCalculator: calculator } = session;
  const { trial, figures } = get();
  if (!session.trying || calculator === undefined || workshop === undefined || figures === undefined) return;
  calculator.cancel();
  if (!isTrying(trial)) {
    set({ outcome: undefined, trialCalculating: false });
    return;
  }
  const read = triedDossier(get(), workshop, phase);
  if (read === undefined) {
    set({ outcome: { refused: true }, trialCalculating: false });
    return;
  }
  const dossier = workshop.stressDossier(read, trial.stresses);
  const inputs = workshop.stressInputs(workshop.toInputs(dossier, figures), trial.stresses);
  set({ trialCalculating: true });
  calculator.run(
    inputs,
    (calculation) => {
      untell(desk, 'calculation-failed');
      // Of what is tried the order counts: turning points are looked for in the dossier itself.
      const isWhole = calculation.done || calculation.table.futures >= fullTable.futures;
      if (calculation.stage !== 'rough' && !isWhole) return; // what lies between costs the page more than it tells
      if (isWhole) calculator.cancel();
      set({ outcome: { refused: false, dossier, inputs, calculation }, trialCalculating: !isWhole });
    },
    () => {
      set({ trialCalculating: false });
      tell(desk, 'calculation-failed');
    },
  );
}

/** While a slider moves the figures alone move along; once it rests, all that follows from an answer follows. */
function triedDossier({ draft, figures, reading, trial }: Wizard, workshop: Workshop, phase: 'moving' | 'settled'): Dossier | undefined {
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
