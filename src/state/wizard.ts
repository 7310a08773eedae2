import { useStore } from 'zustand';
import { createBrowserEnvironment } from './browser-environment.ts';
import { createWizard } from './create-wizard.ts';
import type { Wizard } from './context/wizard-state.ts';

/** The wizard of this page. */
export const wizard = createWizard(createBrowserEnvironment());

// The last moment that a page is sure to get: what storage refused before is tried once more.
addEventListener('pagehide', () => wizard.getState().flush());

// From the back/forward cache comes a page of before: others may have written, deleted or wiped since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void wizard.getState().comeBack();
});

/** Selects the least that a component needs. */
export function useWizard<Selected>(select: (state: Wizard) => Selected): Selected {
  return useStore(wizard, select);
}
