import { noTrial } from '../../dossier/explore/trial.ts';
import { deriveTrial } from './derive-trial.ts';
import { typeTurningPoints } from './type-turning-points.ts';
import { findOnPage } from './find-on-page.ts';
import { settle, showSettled } from './settle.ts';
import { stopExploring } from './explore-actions.ts';
import { tell, untell, dossierToolsOf, type StoreContext } from '../context/session.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { Reading } from '../../dossier/read/read-dossier.ts';
import type { ModelInputs } from '../../engine/model/inputs.ts';
import { takeSteps, type Steps } from '../../engine/textbook/take-steps.ts';
import type { DossierTools } from '../context/environment.ts';
import type { Calculated, Finding } from '../context/finding.ts';
import type { Figures } from '../context/wizard-state.ts';

const nothing = { reading: undefined, inputs: undefined, finding: undefined, calculating: false } as const;

/** Calculates the open draft, once what that takes is loaded. Answers are shown and saved without waiting for it. */
export function derive(context: StoreContext): void {
  const { session } = context;
  if (isReady(context)) read(context);
  else session.preparing ??= prepare(context); // after a failure the next answer tries again
}

function isReady({ session }: StoreContext): boolean {
  return session.newest !== undefined && session.calculators !== undefined;
}

/**
 * The same once the page has shown what was answered, in steps: the next key must not wait for it. Asked many times, it is done once.
 */
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
    if (isReady(context)) void readInSteps(context);
    else derive(context);
  });
}

async function prepare(context: StoreContext): Promise<void> {
  const { environment, session } = context;
  try {
    const dossierTools = await dossierToolsOf(context);
    session.newest ??= await dossierTools.loadFigures();
    session.calculators ??= await environment.createCalculators();
    untell(context, 'calculation-failed');
    if (environment.soon === undefined) read(context);
    else await readInSteps(context);
  } catch {
    fail(context);
  } finally {
    session.preparing = undefined;
  }
}

/** A draft as it is read, and what goes into the model of it. */
interface ReadDraft {
  readonly reading: Reading;
  readonly inputs: ModelInputs | undefined;
}

interface ToRead {
  readonly draft: Draft;
  readonly figures: Figures;
  readonly dossierTools: DossierTools;
}

/** What is to be read of the open draft; from now on what was being read is not waited for. */
function toRead(context: StoreContext): ToRead | undefined {
  const { session, get } = context;
  session.reads += 1;
  const { draft } = get();
  const { dossierTools } = session;
  const figures = draft && figuresOf(context, draft);
  return draft === undefined || figures === undefined || dossierTools === undefined ? undefined : { draft, figures, dossierTools };
}

function* readingSteps({ draft, figures, dossierTools }: ToRead): Steps<ReadDraft> {
  const reading = yield* dossierTools.readingSteps(draft, figures);
  yield;
  return { reading, inputs: reading.ok ? yield* dossierTools.inputsSteps(reading.dossier, figures) : undefined };
}

/** Reads the open draft and runs the model when what goes into it has changed. */
function read(context: StoreContext): void {
  try {
    const asked = toRead(context);
    if (asked !== undefined) take(context, asked, takeSteps(readingSteps(asked)));
  } catch {
    fail(context);
  }
}

async function readInSteps(context: StoreContext): Promise<void> {
  const { session } = context;
  try {
    const asked = toRead(context);
    if (asked === undefined) return;
    const { reads } = session;
    const end = await findOnPage(readingSteps(asked), () => session.reads !== reads);
    if (end !== undefined) take(context, asked, end.found);
  } catch {
    fail(context);
  }
}

function take(context: StoreContext, { draft, figures }: ToRead, { reading, inputs }: ReadDraft): void {
  const { session, get, set } = context;
  if (!reading.ok) {
    session.calculators?.answers.cancel();
    session.calculators?.means.cancel();
    stopExploring(context);
    set({ ...nothing, reading });
  } else if (inputs !== undefined) {
    const of = { revision: draft.changedAt, dossier: reading.dossier, figures };
    set({ reading });
    if (JSON.stringify(inputs) === JSON.stringify(get().inputs)) tellOfSame(context, of);
    else run(context, { ...of, inputs }, draft);
  }
  deriveTrial(context, 'settled');
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

function run(context: StoreContext, of: Calculated, draft: Draft): void {
  const { session, set } = context;
  stopExploring(context);
  session.calculators?.means.cancel();
  set({ inputs: of.inputs, calculating: true });
  session.calculated = of;
  const isStopped = () => session.calculated?.inputs !== of.inputs || context.get().inputs !== of.inputs;
  const show = showSettled({
    weighings: () => context.get().draft?.weighings,
    isStopped,
    show: (settled) => {
      const { dossierTools, calculated } = session;
      const finding = { ...settled, ...calculated }; // what changed no number meanwhile, such as a name, is kept
      const toPlace = finding.done && finding.inMoney.assessment.tipping.length > 0;
      set({ finding, calculating: !finding.done || toPlace });
      if (toPlace && dossierTools !== undefined) void placePoints(context, { draft, finding, dossierTools });
    },
  });
  session.calculators?.answers.run(
    of.inputs,
    (calculation) => {
      const { dossierTools, calculated } = session;
      if (dossierTools === undefined || calculated === undefined || isStopped()) return;
      untell(context, 'calculation-failed');
      show(dossierTools.createFinding(calculated, calculation, context.get().finding));
    },
    () => fail(context),
  );
}

/** The last of an answer: its turning points where they are once typed. Where that cannot be calculated they stay as they were found. */
async function placePoints(
  context: StoreContext,
  of: { readonly draft: Draft; readonly finding: Finding; readonly dossierTools: DossierTools },
): Promise<void> {
  const { session, get, set } = context;
  const calculator = session.calculators?.means;
  if (calculator === undefined) return;
  const isStopped = () => session.calculated?.inputs !== of.finding.inputs;
  const placed = await typeTurningPoints({ ...of, calculator, isStopped, betweenKeys: context.environment.betweenKeys });
  if (placed !== undefined) await settle(placed, get().draft?.weighings, isStopped).catch(() => undefined);
  const { finding } = get();
  if (placed === undefined || isStopped() || finding?.inputs !== placed.inputs) return;
  // What changed no number meanwhile, such as a name, is kept.
  const { inMoney, settled, isSettled, settling } = placed;
  set({ finding: { ...finding, inMoney, settled, isSettled, settling }, calculating: false });
}

function fail(context: StoreContext): void {
  context.set({ calculating: false });
  tell(context, 'calculation-failed');
}

/** Stops what runs for a draft that is no longer open. */
export function forget(context: StoreContext): void {
  context.session.reads += 1;
  context.session.calculators?.answers.cancel();
  context.session.calculators?.means.cancel();
  context.session.toldEdition = undefined;
  context.session.trialCalculator?.cancel();
  context.session.settledTrial = noTrial;
  for (const code of Object.values(noticeOf)) if (code !== undefined) untell(context, code);
  stopExploring(context);
  context.set({ ...nothing, trial: noTrial, outcome: undefined, trialCalculating: false });
}
