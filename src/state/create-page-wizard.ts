import { createBrowserEnvironment } from './browser-environment.ts';
import { createWizard } from './create-wizard.ts';

/** The wizard of this page. */
export function createPageWizard() {
  const wizard = createWizard(createBrowserEnvironment());
  // The last moment that a page is sure to get: what storage refused before is tried once more.
  addEventListener('pagehide', () => wizard.getState().flush());
  // From the back/forward cache comes a page of before: others may have written, deleted or wiped since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void wizard.getState().comeBack();
  });
  return wizard;
}
