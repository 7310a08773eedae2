import { noTrial } from '../../dossier/explore/trial.ts';
import { deriveTrial } from './derive-trial.ts';
import { stopExploring } from './explore-actions.ts';
import { tell, untell, dossierToolsOf, type StoreContext } from '../context/session.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { Calculated } from '../context/finding.ts';
import type { Figures } from '../context/wizard-state.ts';

const nothing = { reading: undefined, inputs: undefined, finding: undefined, calculating: false } as const;

/** Calculates the open draft, once what that takes is loaded. Answers are shown and saved without waiting for it. */
export function derive(context: StoreContext): void {
  const { session } = context;
  if (session.newest !== undefined && session.calculator !== undefined) read(context);
  else session.preparing ??= prepare(context); // after a failure the next answer tries again
}

/** The same once the page has shown what was answered: the next key must not wait for it. Asked many times, it is done once. */
export function deriveSoon(context: StoreContext): void {
  const { environment, session } = context;
  if (session.derivesSoon) return;
  if (environment.soon === undefined) {
    derive(context);
    return;
  }
  session.derivesSoon = true;
  environment.soon(() => {
    session.derivesSoon = false;
    derive(context);
  });
}

async function prepare(context: StoreContext): Promise<void> {
  const { environment, session } = context;
  try {
    const dossierTools = await dossierToolsOf(context);
    session.newest ??= await dossierTools.loadFigures();
    session.calculator ??= await environment.createCalculator();
    untell(context, 'calculation-failed');
    read(context);
  } catch {
    fail(context);
  } finally {
    session.preparing = undefined;
  }
}

/** Reads the open draft and runs the model when what goes into it has changed. */
function read(context: StoreContext): void {
  const { session, get, set } = context;
  const { draft, inputs } = get();
  if (draft === undefined || session.dossierTools === undefined) return;
  try {
    const figures = figuresOf(context, draft);
    if (figures === undefined) return;
    const reading = session.dossierTools.readDossier(draft, figures);
    set({ reading });
    if (!reading.ok) {
      session.calculator?.cancel();
      stopExploring(context);
      set({ ...nothing, reading });
    } else {
      const next = session.dossierTools.toInputs(reading.dossier, figures);
      const of = { revision: draft.changedAt, dossier: reading.dossier, figures };
      if (JSON.stringify(next) === JSON.stringify(inputs)) tellOfSame(context, of);
      else run(context, { ...of, inputs: next });
    }
    deriveTrial(context, 'settled');
  } catch {
    fail(context);
  }
}

/** The figures of the edition of a draft, and a word when they are not the newest. */
function figuresOf(context: StoreContext, { id, edition }: Draft): Figures | undefined {
  const { session, get, set } = context;
  const { newest, dossierTools } = session;
  if (newest === undefined || dossierTools === undefined) return undefined;
  const shown = get().figures;
  const figures = shown?.edition === edition ? shown : dossierTools.figuresAt(edition, newest);
  if (figures !== shown) set({ figures });
  if (session.toldEdition === `${id} ${edition}`) return figures;
  session.toldEdition = `${id} ${edition}`;
  const code = noticeOf[dossierTools.editionStanding(edition, newest)];
  for (const other of Object.values(noticeOf)) if (other !== undefined && other !== code) untell(context, other);
  if (code !== undefined) tell(context, code);
  return figures;
}

const noticeOf = { current: undefined, older: 'newer-figures', newer: 'figures-of-newer', unknown: 'unknown-figures' } as const;

/** What changed no number, such as a name, is told with the table that there is. */
function tellOfSame({ session, get, set }: StoreContext, of: Omit<Calculated, 'inputs'>): void {
  const { finding, inputs } = get();
  if (session.calculated !== undefined) session.calculated = { ...session.calculated, ...of };
  if (finding !== undefined && finding.inputs === inputs) set({ finding: { ...finding, ...of } });
}

function run(context: StoreContext, of: Calculated): void {
  const { session, set } = context;
  stopExploring(context);
  set({ inputs: of.inputs, calculating: true });
  session.calculated = of;
  session.calculator?.run(
    of.inputs,
    (calculation) => {
      const { dossierTools, calculated } = session;
      if (dossierTools === undefined || calculated?.inputs !== of.inputs) return;
      untell(context, 'calculation-failed');
      set({ finding: dossierTools.createFinding(calculated, calculation), calculating: !calculation.done });
    },
    () => fail(context),
  );
}

function fail(context: StoreContext): void {
  context.set({ calculating: false });
  tell(context, 'calculation-failed');
}

/** Stops what runs for a draft that is no longer open. */
export function forget(context: StoreContext): void {
  context.session.calculator?.cancel();
  context.session.toldEdition = undefined;
  context.session.trialCalculator?.cancel();
  context.session.settledTrial = noTrial;
  for (const code of Object.values(noticeOf)) if (code !== undefined) untell(context, code);
  stopExploring(context);
  context.set({ ...nothing, trial: noTrial, outcome: undefined, trialCalculating: false });
}
