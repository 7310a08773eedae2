import type { Finding } from './finding.ts';
import type { Notice } from './notice.ts';
import type { loadFigures } from '../../dossier/defaults/load-figures.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import type { Difference } from '../../dossier/draft/difference.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import type { ReportChoices } from '../../dossier/report-choices.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { Dossier } from '../../dossier/read/dossier.ts';
import type { triedBetween, Trial } from '../../dossier/explore/trial.ts';
import type { readDossier } from '../../dossier/read/read-dossier.ts';
import type { ModelInputs } from '../../engine/model/inputs.ts';
import type { DraftFile } from '../../storage/draft-file.ts';
import type { Entry } from '../../storage/draft-store.ts';
import type { DraftFileRead, FileRefusal, FileRemark } from '../../storage/read-draft-file.ts';
import type { OrderCalculation } from '../../worker/calculation.ts';
import type { InquiryResult, Inquiry } from '../../worker/exploration.ts';

export type FieldId = keyof Draft['answers'];
export type PlanFieldId = keyof Plan['answers'];
/** Shares of other plans. */
export type PlanParts = readonly { readonly plan: string; readonly share: number }[];
type ArchetypeId = Plan['archetype'];
/** What the scanner fills in of an option. */
type MaterialMeasure = Pick<Plan, 'answers'> & Partial<Pick<Plan, 'replaces'>>;
export type TaskId = NonNullable<Draft['done']>[number];
export type Locale = NonNullable<Answer['locale']>;
export type Figures = Awaited<ReturnType<typeof loadFigures>>;
type Reading = ReturnType<typeof readDossier>;

/** `memory`: the browser keeps nothing. `failed`: the last save was refused. `read-only`: another tab or a newer version owns the draft. */
type SaveState = 'saved' | 'memory' | 'failed' | 'read-only';

/** A line of the start page. */
export type DraftEntry = Entry;

/** What was just undone, done again or set back, to be said in words. */
export interface HistoryNotice {
  readonly act: 'undone' | 'redone' | 'reset';
  readonly what:
    | Difference
    | NonNullable<ReturnType<typeof triedBetween>>
    | { readonly what: 'trial' }
    | { readonly what: 'opened' | 'removed'; readonly name: string }
    | { readonly what: 'reset'; readonly to: 'dossier' | 'example' | 'plan' | 'copy' | 'fields' };
  readonly count: number;
}

/** What comes of what is tried: its dossier, inputs and order belong together. `refused`: no answer can be given to that. */
export type TrialOutcome =
  | { readonly refused: true }
  | ({ readonly refused: false; readonly dossier: Dossier; readonly inputs: ModelInputs } & Pick<OrderCalculation, 'order' | 'scored'>);

export type Opened =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'damaged' | 'too-new' | 'unread' | 'not-a-draft' };

type Refused<Reason> = { readonly ok: false; readonly reason: Reason };
export type ReadFile = DraftFileRead | Refused<'sealed'> | Refused<'wrong-password'>;

type Imported =
  | {
      readonly ok: true;
      readonly id: string;
      readonly dropped: readonly string[];
      readonly cleaned: readonly string[];
      readonly remarks: readonly FileRemark[];
    }
  | Refused<FileRefusal | 'sealed' | 'wrong-password'>;

/** What the pages of the answer rank by once weights are given. */
export type RankedBy = 'money' | 'matters';

export interface WizardValues {
  /** The language that was chosen on this device, if any. */
  readonly locale: Locale | undefined;
  /** The open draft; undefined on the start page. */
  readonly draft: Draft | undefined;
  /** Newest first. */
  readonly drafts: readonly DraftEntry[];
  /** What this browser keeps could not be read: there may be more dossiers than those. */
  readonly draftsUnread: boolean;
  readonly saveState: SaveState;
  /** A dossier, the open one or another, holds what the browser refused to keep. */
  readonly hasUnsaved: boolean;
  readonly notices: readonly Notice[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A removed draft that `restoreRemoved` brings back. */
  readonly removed: Pick<DraftEntry, 'id' | 'name'> | undefined;
  /** The last step back or forward, until something else is done. */
  readonly told: HistoryNotice | undefined;
  /** Those of the edition of the open draft; loaded when the first draft opens. */
  readonly figures: Figures | undefined;
  /** What the draft says or what is still open; undefined until the figures are loaded. */
  readonly reading: Reading | undefined;
  readonly inputs: ModelInputs | undefined;
  /** The newest of the present inputs; the one before stays, whole, until the first of the new run arrives. */
  readonly finding: Finding | undefined;
  readonly calculating: boolean;
  /** What is tried on top of the open dossier: never stored. */
  readonly trial: Trial;
  /** Undefined while nothing is tried, or nothing has come of it yet. */
  readonly outcome: TrialOutcome | undefined;
  readonly trialCalculating: boolean;
  /** What was looked into beside the answer, of the present inputs. */
  readonly border: Explored<'border'> | undefined;
  readonly mixes: Explored<'mixes'> | undefined;
  readonly support: Explored<'support'> | undefined;
  /** With weights given, every page of the answer speaks of the same pair: of money alone, or of all that matters. */
  readonly rankedBy: RankedBy;
  /** The answer when it was looked at last on this page. */
  readonly lastLook: Look | undefined;
  /** Of the report that was made last, or that is about to be. */
  readonly reportChoices: ReportChoices;
  /** A newer version of the app waits; taking it leaves this page. */
  readonly newVersion: { readonly take: () => void } | undefined;
  /** Files that were dropped on any screen, until the list of dossiers opens them. */
  readonly dropped: readonly File[] | undefined;
}

/** What stood on the first screen of the answer, and of which state of the dossier. */
export interface Look {
  readonly draft: Draft;
  readonly by: RankedBy;
  readonly leader: string;
  /** Share of the cases in which the leader comes before its rival. */
  readonly share: number;
}

/** What the open dossier is laid beside: one of its kept states, or another dossier. */
export interface ComparedWith {
  readonly kind: 'snapshot' | 'draft';
  readonly id: string;
}

interface ComparedSide {
  readonly draft: Draft;
  readonly finding: Finding;
}

export interface Compared {
  readonly here: ComparedSide;
  readonly there: ComparedSide;
}

/** One person's weighing, without its id. */
export type WeighedDraft = Omit<NonNullable<Draft['weighings']>[number], 'id'>;

type Of<Kind, One> = Extract<One, { readonly kind: Kind }>;

export type Explored<Kind extends Inquiry['kind']> =
  | { readonly state: 'busy' | 'failed'; readonly inquiry: Of<Kind, Inquiry> }
  | { readonly state: 'found'; readonly inquiry: Of<Kind, Inquiry>; readonly finding: Of<Kind, InquiryResult> };

type Sites = readonly Site[];

export interface WizardActions {
  /** `onBegun` hears it in the step in which the draft is shown: a page that goes on from it is drawn once. */
  create(onBegun?: () => void): Promise<string>;
  openDraft(id: string): Promise<Opened>;
  /** Takes the right to write the open dossier from the window that has it. */
  writeHere(): void;
  /** A copy with an id of its own, called `name` where no other draft is: it can never overwrite other work. */
  createFromExample(example: string, name?: string, onBegun?: () => void): Promise<string>;
  /** Back to the start page; everything is saved already. */
  close(): void;
  remove(id: string): void;
  restoreRemoved(): void;
  rename(id: string, name: string): void;
  /** What a file holds; nothing is opened yet. Under a password it is refused as `sealed` without one, as `wrong-password` with another. */
  readFile(file: Blob, password?: string): Promise<ReadFile>;
  /** Opens what was read as a new dossier; its id. */
  openRead(draft: Draft): Promise<string>;
  /** Puts what was read in the place of the open dossier, as one step; its name, snapshots and hour stay. */
  takeOver(draft: Draft): void;
  /** Reads and opens at once. */
  importFile(file: Blob, password?: string): Promise<Imported>;
  /** The open draft as a file: always possible, also when nothing can be saved in the browser. */
  exportFile(): DraftFile | undefined;
  /** The same under a password, where the browser may encrypt. */
  exportSealed(password: string): Promise<DraftFile | undefined>;
  /** Files of the dossiers that hold what the browser refused to keep. */
  exportUnsaved(): readonly DraftFile[];
  /** Remembers that the open draft went out as a file just now, with which answers; `fileNote` reads it back. */
  noteFile(): Promise<void>;
  fileNote(id: string): string | undefined;
  /** The kept text of a draft as it stands, damaged or not. */
  rawText(id: string): DraftFile | undefined;
  /** Forgets everything on this device; true when nothing is left. */
  wipe(): Promise<boolean>;
  /** `undefined` takes the answer back. Saved at once: the field itself waits for the last key. */
  answer(field: FieldId, answer: Answer | undefined): void;
  answerPlan(plans: string | readonly string[], field: PlanFieldId, answer: Answer | undefined): void;
  setPlanCountry(plan: string, country: string | undefined): void;
  renamePlan(plan: string, name: string): void;
  /** The id of the new plan, or undefined when there are twelve already. */
  addPlan(archetype: ArchetypeId, country?: string): string | undefined;
  /** Takes a quote as the price of the option in that country, which is added where there is none; the id as with `addPlan`. */
  addQuote(country: string, price: Answer): string | undefined;
  /** A mix of other options, each for its share; the rest stays as it is now. `answers`: what it tells of itself. The id as with `addPlan`. */
  addMix(parts: PlanParts, answers?: Plan['answers']): string | undefined;
  setPlanParts(plan: string, parts: PlanParts): void;
  removePlan(plan: string): void;
  /** A copy, which remembers what it began from; its id, or undefined when there are twelve already. */
  copyPlan(plan: string): string | undefined;
  /** Takes over what the plan it was copied from answers since, or leaves it at that. */
  followBase(plan: string, how: 'take' | 'leave'): void;
  /** What the product contains; `undefined` goes back to what such products often contain. */
  setMaterials(materials: Draft['materials']): void;
  /** The sites behind the product; none takes the table away. */
  setSites(sites: Sites): void;
  /** Calculates with these sites from now on, or no longer. */
  keepChain(sites: Sites, kept: boolean): void;
  /** The open dossier without and with these sites in the calculation; undefined when it cannot be calculated. */
  compareChain(sites: Sites): Promise<{ readonly before: Finding; readonly after: Finding } | undefined>;
  /** Adds an option with the measure filled in, or fills it in anew; the id, or undefined when there are twelve already. */
  addMaterialPlan(archetype: 'stockpile' | 'circular' | 'substitute', measure: MaterialMeasure): string | undefined;
  /** What one person finds important, or several at once; `undefined` takes that person out, and the last one leaves money alone. */
  weigh(person: string, weighing: WeighedDraft | undefined): void;
  weighTogether(weighings: NonNullable<Draft['weighings']>): void;
  /** An opinion of a place or of a way of working, 0 to 1; `undefined` takes it back. */
  judge(key: string, answer: Answer | undefined): void;
  /** The screen on which things are tried opens and closes. */
  enterTrial(): Promise<void>;
  leaveTrial(): void;
  /** `moving`: a slider has not come to rest yet; a first picture is enough. */
  tryOut(trial: Trial, phase: 'moving' | 'settled'): void;
  /** Takes over what is tried as answers, each with why; one step that can be undone. */
  keepTrial(reasons: Readonly<Record<string, string>>): void;
  /** Takes over what is tried of one option as an option beside it; its id, or undefined when there are twelve already. */
  keepAsPlan(plan: string, name: string): string | undefined;
  /** Keeps the answers and options as they are with what is tried, under a name; undo leaves it alone. False when there is no room. */
  takeSnapshot(name: string): boolean;
  renameSnapshot(id: string, name: string): void;
  removeSnapshot(id: string): void;
  restoreSnapshot(id: string): void;
  /** Who, when, first call, stop rule and state of a step: of the advice by its key, of one's own by its id. */
  agree(
    which: { readonly step: string } | { readonly id: string },
    part: Partial<Omit<NonNullable<Draft['actions']>[number], 'id' | 'step'>>,
  ): void;
  /** An hour with an adviser begins, instead of one that was held before. */
  beginHour(session: NonNullable<Draft['session']>): void;
  /** What is said and done in it. */
  tellHour(make: (now: NonNullable<Draft['session']>) => Partial<NonNullable<Draft['session']>>): void;
  forgetHour(): void;
  /** What is told for support; `undefined` takes all of it back. */
  tellSupport(support: Draft['support']): void;
  /** What is said of the case beside the dossier, and what is left out of its record. */
  tellRecord(record: Partial<Omit<NonNullable<Draft['record']>, 'id'>>): void;
  addAction(text: string): void;
  removeAction(id: string): void;
  /** What became of it; the oldest first. */
  addStage(stage: NonNullable<Draft['stages']>[number]): void;
  removeStage(at: number): void;
  /** Back to the example it is a copy of, else to no answers at all. */
  resetDossier(): Promise<void>;
  /** Back to the defaults; a plan to the answers it began as a copy of, where it did. */
  resetFields(fields: readonly FieldId[]): void;
  resetPlan(plan: string): void;
  /** Calls a task of the full dossier done, or open again. */
  callDone(task: TaskId, done: boolean): void;
  /** Goes on with the newest figures. */
  acceptEdition(): void;
  /** The open dossier with its own figures and with the newest; undefined when it cannot be calculated. */
  compareEditions(): Promise<{ readonly before: Finding; readonly after: Finding } | undefined>;
  /** The open dossier beside one of its kept states or another dossier of this device; undefined when one of them cannot be calculated. */
  compareWith(other: ComparedWith): Promise<Compared | undefined>;
  /** The newest step of the open dossier, or of which dossiers there are. */
  undo(): void;
  redo(): void;
  /** Looks into a question beside the answer; what the same kind looked into before is dropped. */
  explore(inquiry: Inquiry): void;
  /** Leaves it at that; what was found of this kind is dropped too. */
  stopLooking(kind: Inquiry['kind']): void;
  /** Keeps what was looked at, to be held against later. */
  look(look: Look): void;
  chooseReport(choices: ReportChoices): void;
  rankBy(by: RankedBy): void;
  offerVersion(take: () => void): void;
  drop(files: readonly File[]): void;
  takeDropped(): readonly File[];
  setLocale(locale: Locale): void;
  dismissNotice(code: Notice['code']): void;
  /** After the page was put away and came back: claims and reads the open dossier anew. */
  comeBack(): Promise<void>;
  /** Writes what is not yet written. */
  flush(): void;
}

export type Wizard = WizardValues & WizardActions;
