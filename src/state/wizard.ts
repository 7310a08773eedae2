import { useStore } from 'zustand';
import { createBrowserEnvironment } from './browser-environment.ts';
import { createWizard } from './create-wizard.ts';
import type { Wizard } from './wizard-state.ts';

/** The wizard of this page. */
export const wizard = createWizard(createBrowserEnvironment());

/** Selects the least that a component needs. */
export function useWizard<Selected>(select: (state: Wizard) => Selected): Selected {
  return useStore(wizard, select);
}
