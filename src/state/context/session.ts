import type { Calculated } from './finding.ts';
import type { StoreApi } from 'zustand/vanilla';
import { noTrial, type Trial } from '../../dossier/explore/trial.ts';
import type { Draft } from '../../dossier/draft/draft.ts';
import type { Claim } from '../../storage/claim.ts';
import type { AnswerCalculators, Calculator, OrderCalculation } from '../../worker/calculation.ts';
import type { Explorer, Inquiry } from '../../worker/exploration.ts';
import type { Environment, DossierTools, DraftTools } from './environment.ts';
import { emptyHistory, type History } from './history.ts';
import type { Notice } from './notice.ts';
import type { Figures, Wizard } from './wizard-state.ts';

/** What the wizard keeps beside what is shown: nothing of it is drawn. */
export interface Session {
  history: History;
  /** When each dossier was last changed, as it was left: what is newer then was changed by someone else. */
  readonly left: Map<string, string>;
  /** Revision of the stored copy that the open draft builds on. */
  revision: number;
  claim: Claim | undefined;
  /** The open draft was made here and no other tab can know of it: it is written before its lock arrives. */
  isNew: boolean;
  /** Another app emptied the storage: what is open may be the last copy. */
  cleared: boolean;
  /** Drafts that were left while the storage refused them: kept for as long as the page lives. */
  readonly unsaved: Map<string, Unsaved>;
  draftTools: DraftTools | undefined;
  dossierTools: DossierTools | undefined;
  /** The newest figures; those of the open draft may be of an earlier edition. */
  newest: Figures | undefined;
  /** Draft and edition of which was told that there are other figures. */
  toldEdition: string | undefined;
  calculators: AnswerCalculators | undefined;
  /** What looks into the questions beside the answer, one for each kind. */
  readonly explorers: Map<Kind, Explorer>;
  /** Loading what calculating takes. */
  preparing: Promise<void> | undefined;
  /** The screen on which things are tried is open; it calculates apart, so that the answer of the dossier goes on. */
  trying: boolean;
  trialCalculator: Calculator<OrderCalculation> | undefined;
  /** How what is tried is read; fetched with the screen on which things are tried. */
  readTrial: ((context: StoreContext, phase: TrialPhase) => void) | undefined;
  /** Counts what was asked about what is tried: an older question is dropped for a newer one. */
  trialRevision: number;
  /** What was tried when the last slider came to rest. */
  settledTrial: Trial;
  /** What the newest run was started with. */
  calculated: Calculated | undefined;
  /** Counts what was undone and redone. */
  noticeCount: number;
  /** The open draft is about to be calculated with. */
  derivesSoon: boolean;
  /** Counts readings of the open draft: an older one is dropped for a newer one. */
  reads: number;
  /** Counts openings, so that a slow one does not win over a later one. */
  opening: number;
  /** Counts which dossiers were to be opened: the last one is shown. */
  asked: number;
}

/** What the storage refused, and the stored copy that it builds on. */
export interface Unsaved {
  readonly draft: Draft;
  readonly revision: number;
}

/** Whether a slider is still on its way. */
export type TrialPhase = 'moving' | 'settled';

type Kind = Inquiry['kind'];

/** What every part of the wizard works with. */
export interface StoreContext {
  readonly environment: Environment;
  readonly session: Session;
  readonly get: StoreApi<Wizard>['getState'];
  readonly set: (values: Partial<Wizard>) => void;
}

export function createSession(): Session {
  return {
    history: emptyHistory,
    left: new Map(),
    revision: 0,
    claim: undefined,
    isNew: false,
    cleared: false,
    unsaved: new Map(),
    draftTools: undefined,
    dossierTools: undefined,
    newest: undefined,
    toldEdition: undefined,
    calculators: undefined,
    explorers: new Map(),
    preparing: undefined,
    trying: false,
    trialCalculator: undefined,
    readTrial: undefined,
    trialRevision: 0,
    settledTrial: noTrial,
    calculated: undefined,
    noticeCount: 0,
    derivesSoon: false,
    reads: 0,
    opening: 0,
    asked: 0,
  };
}

export async function draftToolsOf({ environment, session }: StoreContext): Promise<DraftTools> {
  session.draftTools ??= await environment.loadDraftTools();
  return session.draftTools;
}

export async function dossierToolsOf({ environment, session }: StoreContext): Promise<DossierTools> {
  session.dossierTools ??= await environment.loadDossierTools();
  return session.dossierTools;
}

/** Forgets all that could be undone. */
export function forgetSteps({ session, set }: StoreContext): void {
  session.history = emptyHistory;
  session.left.clear();
  set({ canUndo: false, canRedo: false, removed: undefined, told: undefined });
}

/** Tells something once, until it is dismissed. */
export function tell({ get, set }: StoreContext, code: Notice['code']): void {
  const { notices } = get();
  if (!notices.some((notice) => notice.code === code)) set({ notices: [...notices, { code }] });
}

export function untell({ get, set }: StoreContext, code: Notice['code']): void {
  const { notices } = get();
  if (notices.some((notice) => notice.code === code)) set({ notices: notices.filter((notice) => notice.code !== code) });
}
