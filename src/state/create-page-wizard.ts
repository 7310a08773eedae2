import { createBrowserEnvironment } from './browser-environment.ts';
import { createWizard } from './create-wizard.ts';

/** The wizard of this page. */
export function createPageWizard() {
  const wizard = createWizard(createBrowserEnvironment());
  // The last moment that a page is sure to get: what storage refused before is tried once more.
  addEventListener('pagehide', () => wizard.getState().flush());
  // Who closes the window is asked, for as long as it holds what the browser refused to keep.
  const ask = (event: Event) => event.preventDefault();
  wizard.subscribe(({ hasUnsaved }) => (hasUnsaved ? addEventListener('beforeunload', ask) : removeEventListener('beforeunload', ask)));
  // From the back/forward cache comes a page of before: others may have written, deleted or wiped since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void wizard.getState().comeBack();
  });
  return wizard;
}
