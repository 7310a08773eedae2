import type { DraftStore } from '../../storage/draft-store.ts';
import type { Tabs } from '../../storage/tabs.ts';
import type { AnswerCalculators, Calculator, OrderCalculation } from '../../worker/calculation.ts';
import type { Explorer } from '../../worker/exploration.ts';
import type { dossierTools } from './dossier-tools.ts';
import type { draftTools } from './draft-tools.ts';

/** Everything outside the wizard that it needs: handed in, so that a test can choose it. */
export interface Environment {
  readonly store: DraftStore;
  readonly tabs: Tabs;
  now(): Date;
  createId(): string;
  /** A whole number of at most 32 bits. */
  createSeed(): number;
  /** What opening a draft takes; kept off the start page. */
  loadDraftTools(): Promise<DraftTools>;
  /** What calculating it takes; not needed to show a question. */
  loadDossierTools(): Promise<DossierTools>;
  createCalculators(): Promise<AnswerCalculators>;
  /** Of what is tried. */
  createOrderCalculator(): Promise<Calculator<OrderCalculation>>;
  createExplorer(): Promise<Explorer>;
  /** Does work once nobody waits for the page, and soon; at once where there is no page. */
  soon?(work: () => void): void;
  /** Waits until nobody types; not at all where there is no page. */
  readonly betweenKeys?: (() => Promise<void>) | undefined;
  /** Removes all that the app keeps on this device; true when nothing is left. */
  wipeDevice(): Promise<boolean>;
}

export type DossierTools = typeof dossierTools;
export type DraftTools = typeof draftTools;
