import { WhatIfPage } from '../features/what-if/what-if-page.tsx';
import { NoDraft } from '../features/scan/no-draft.tsx';
import { useWizard } from '../state/wizard.ts';

/** Trying on the open dossier. */
export function WhatIfScreen() {
  const id = useWizard((wizard) => wizard.draft?.id);
  return id === undefined ? <NoDraft /> : <WhatIfPage key={id} />;
}
