import { useStore } from 'zustand';
import type { Wizard } from '../../src/state/context/wizard-state.ts';
import { calculate } from '../../src/worker/calculate.ts';
import { createPageCalculator } from '../../src/worker/page-calculator.ts';
import { memoryStorage } from './memory-storage.ts';
import { wizardOn } from './wizard.ts';

/** Stands in for the wizard of the page, in memory, with a calculator that really calculates. */
export const { wizard } = wizardOn(memoryStorage(), { createCalculator: async () => createPageCalculator(async () => calculate) });

export function useWizard<Selected>(select: (state: Wizard) => Selected): Selected {
  return useStore(wizard, select);
}
