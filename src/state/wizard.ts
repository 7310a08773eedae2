import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { createPageWizard } from './create-page-wizard.ts';
import type { Wizard } from './context/wizard-state.ts';

export type WizardStore = StoreApi<Wizard>;

/** The wizard of this page. */
export const wizard: WizardStore = createPageWizard();

/** Hands a wizard to all that is drawn inside it; what is drawn outside of any meets that of the page. */
export const WizardContext = createContext(wizard);

/** The wizard itself, for what is read or done at the moment of an event rather than drawn. */
export function useWizardStore(): WizardStore {
  return useContext(WizardContext);
}

/** Selects the least that a component needs. */
export function useWizard<Selected>(select: (state: Wizard) => Selected): Selected {
  return useStore(useWizardStore(), select);
}
