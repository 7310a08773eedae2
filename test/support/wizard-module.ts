import { useStore } from 'zustand';
import type { Wizard } from '../../src/state/context/wizard-state.ts';
import { wizardOn } from './wizard.ts';

const bench = wizardOn();

/** Stands in for the wizard of the page: one per test file, in memory, with a calculator that never answers by itself. */
export const { wizard, storage, calculator, explorer } = bench;

export function useWizard<Selected>(select: (state: Wizard) => Selected): Selected {
  return useStore(wizard, select);
}
