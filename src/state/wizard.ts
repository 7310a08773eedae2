import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Wizard } from './context/wizard-state.ts';

export type WizardStore = StoreApi<Wizard>;

/** Hands the wizard to all that is drawn inside it. */
export const WizardContext = createContext<WizardStore | undefined>(undefined);

/** The wizard itself, for what is read or done at the moment of an event rather than drawn. */
export function useWizardStore(): WizardStore {
  const wizard = useContext(WizardContext);
  if (wizard === undefined) throw new Error('drawn outside a WizardContext');
  return wizard;
}

/** Selects the least that a component needs. */
export function useWizard<Selected>(select: (state: Wizard) => Selected): Selected {
  return useStore(useWizardStore(), select);
}
