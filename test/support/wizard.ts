import type { StoreApi } from 'zustand/vanilla';
import type { Draft } from '../../src/dossier/draft/draft.ts';
import type { ModelInputs } from '../../src/engine/model/inputs.ts';
import { createWizard } from '../../src/state/create-wizard.ts';
import type { Environment } from '../../src/state/context/environment.ts';
import type { Wizard } from '../../src/state/context/wizard-state.ts';
import { dossierTools } from '../../src/state/context/dossier-tools.ts';
import { draftTools } from '../../src/state/context/draft-tools.ts';
import { openBrowserStorage } from '../../src/storage/browser-storage.ts';
import { createDraftStore } from '../../src/storage/draft-store.ts';
import { noOtherTabs } from '../../src/storage/tabs.ts';
import type { Calculation, CalculationFailure, Calculator, MeansCalculation, OrderCalculation } from '../../src/worker/calculation.ts';
import type { Explorer, InquiryResult, Inquiry } from '../../src/worker/exploration.ts';
import { memoryStorage, type FakeStorage } from './memory-storage.ts';

/** A calculator that a test answers for. */
export interface FakeCalculator<Found = Calculation> extends Calculator<Found> {
  readonly runs: ModelInputs[];
  cancels: number;
  found(found: Found): void;
  fail(reason: CalculationFailure): void;
}

export function fakeCalculator<Found = Calculation>(): FakeCalculator<Found> {
  let onProgress: (found: Found) => void = () => undefined;
  let onFailure: (reason: CalculationFailure) => void = () => undefined;
  const calculator: FakeCalculator<Found> = {
    runs: [],
    cancels: 0,
    run: (inputs, progress, failure) => {
      calculator.runs.push(inputs);
      [onProgress, onFailure] = [progress, failure];
    },
    cancel: () => {
      calculator.cancels += 1;
    },
    dispose: () => undefined,
    found: (found) => onProgress(found),
    fail: (reason) => onFailure(reason),
  };
  return calculator;
}

/** An explorer that a test answers for. */
export interface FakeExplorer extends Explorer {
  readonly inquiries: Inquiry[];
  stops: number;
  found(finding: InquiryResult): void;
  fail(): void;
}

function fakeExplorer(): FakeExplorer {
  let onFound: (finding: InquiryResult) => void = () => undefined;
  let onFailure: () => void = () => undefined;
  const explorer: FakeExplorer = {
    inquiries: [],
    stops: 0,
    explore: (inquiry, found, failure) => {
      explorer.inquiries.push(inquiry);
      [onFound, onFailure] = [found, failure];
    },
    stop: () => {
      explorer.stops += 1;
    },
    found: (finding) => onFound(finding),
    fail: () => onFailure(),
  };
  return explorer;
}

export interface WizardBench {
  readonly wizard: StoreApi<Wizard>;
  readonly storage: FakeStorage;
  readonly calculator: FakeCalculator;
  readonly ordering: FakeCalculator<OrderCalculation>;
  readonly averaging: FakeCalculator<MeansCalculation>;
  readonly explorer: FakeExplorer;
}

/** A wizard on a fixed clock that ticks a second at every look, with a storage in memory. */
export function wizardOn(storage: FakeStorage = memoryStorage(), more: Partial<Environment> = {}): WizardBench {
  const calculator = fakeCalculator();
  const ordering = fakeCalculator<OrderCalculation>();
  const averaging = fakeCalculator<MeansCalculation>();
  const explorer = fakeExplorer();
  let seconds = 0;
  let ids = 0;
  const store = createDraftStore(openBrowserStorage(() => storage));
  const wizard = createWizard({
    store,
    tabs: noOtherTabs,
    now: () => {
      seconds += 1;
      return new Date(Date.UTC(2026, 10, 24, 9, 0, seconds));
    },
    createId: () => {
      ids += 1;
      return `id-${ids}-${storage.texts.size}`;
    },
    createSeed: () => 7,
    loadDraftTools: () => Promise.resolve(draftTools),
    loadDossierTools: () => Promise.resolve(dossierTools),
    createCalculators: () => Promise.resolve({ answers: calculator, means: averaging }),
    createOrderCalculator: () => Promise.resolve(ordering),
    createExplorer: () => Promise.resolve(explorer),
    wipeDevice: () => Promise.resolve(store.wipe()),
    ...more,
  });
  return { wizard, storage, calculator, ordering, averaging, explorer };
}

/** What a page loaded anew finds under the id. */
export function reloaded(storage: FakeStorage, id: string): Draft | undefined {
  const opened = draftTools.openDraft(createDraftStore(storage), id);
  return opened.ok ? opened.draft : undefined;
}
