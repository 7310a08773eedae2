import { noTrial } from '../dossier/trial.ts';
import { deriveTrial } from './derive-trial.ts';
import { stopExploring } from './explore-actions.ts';
import { tell, untell, workshopOf, type Desk } from './session.ts';
import type { Draft } from '../dossier/draft.ts';
import type { Figures, Wizard } from './wizard-state.ts';

const nothing = { reading: undefined, inputs: undefined, calculation: undefined, calculating: false } as const;

/** Calculates the open draft, once what that takes is loaded. Answers are shown and saved without waiting for it. */
export function derive(desk: Desk): void {
  const { session } = desk;
  if (session.newest !== undefined && session.calculator !== undefined) read(desk);
  else session.preparing ??= prepare(desk); // after a failure the next answer tries again
}

/** The same once the page has shown what was answered: the next key must not wait for it. Asked many times, it is done once. */
export function deriveSoon(desk: Desk): void {
  const { environment, session } = desk;
  if (session.derivesSoon) return;
  if (environment.soon === undefined) {
    derive(desk);
    return;
  }
  session.derivesSoon = true;
  environment.soon(() => {
    session.derivesSoon = false;
    derive(desk);
  });
}

async function prepare(desk: Desk): Promise<void> {
  const { environment, session } = desk;
  try {
    const workshop = await workshopOf(desk);
    session.newest ??= await workshop.loadFigures();
    session.calculator ??= await environment.createCalculator();
    untell(desk, 'calculation-failed');
    read(desk);
  } catch {
    fail(desk);
  } finally {
    session.preparing = undefined;
  }
}

/** Reads the open draft and runs the model when what goes into it has changed. */
function read(desk: Desk): void {
  const { session, get, set } = desk;
  const { draft, inputs } = get();
  if (draft === undefined || session.workshop === undefined) return;
  try {
    const figures = figuresOf(desk, draft);
    if (figures === undefined) return;
    const reading = session.workshop.readDossier(draft, figures);
    const next = reading.ok ? session.workshop.toInputs(reading.dossier, figures) : undefined;
    set({ reading });
    if (next === undefined) {
      session.calculator?.cancel();
      stopExploring(desk);
      set({ ...nothing, reading });
    } else if (JSON.stringify(next) !== JSON.stringify(inputs)) run(desk, next);
    deriveTrial(desk, 'settled');
  } catch {
    fail(desk);
  }
}

/** The figures of the edition of a draft, and a word when they are not the newest. */
function figuresOf(desk: Desk, { id, edition }: Draft): Figures | undefined {
  const { session, get, set } = desk;
  const { newest, workshop } = session;
  if (newest === undefined || workshop === undefined) return undefined;
  const shown = get().figures;
  const figures = shown?.edition === edition ? shown : workshop.figuresAt(edition, newest);
  if (figures !== shown) set({ figures });
  if (session.toldEdition === `${id} ${edition}`) return figures;
  session.toldEdition = `${id} ${edition}`;
  const code = noticeOf[workshop.editionStanding(edition, newest)];
  for (const other of Object.values(noticeOf)) if (other !== undefined && other !== code) untell(desk, other);
  if (code !== undefined) tell(desk, code);
  return figures;
}

const noticeOf = { current: undefined, older: 'newer-figures', newer: 'figures-of-newer', unknown: 'unknown-figures' } as const;

function run(desk: Desk, inputs: NonNullable<Wizard['inputs']>): void {
  const { session, set } = desk;
  stopExploring(desk);
  set({ inputs, calculating: true });
  session.calculator?.run(
    inputs,
    (calculation) => {
      untell(desk, 'calculation-failed');
      set({ calculation, calculating: !calculation.done });
    },
    () => fail(desk),
  );
}

function fail(desk: Desk): void {
  desk.set({ calculating: false });
  tell(desk, 'calculation-failed');
}

/** Stops what runs for a draft that is no longer open. */
export function forget(desk: Desk): void {
  desk.session.calculator?.cancel();
  desk.session.toldEdition = undefined;
  desk.session.trialCalculator?.cancel();
  desk.session.settledTrial = noTrial;
  for (const code of Object.values(noticeOf)) if (code !== undefined) untell(desk, code);
  stopExploring(desk);
  desk.set({ ...nothing, trial: noTrial, outcome: undefined, trialCalculating: false });
}
