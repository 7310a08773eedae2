import { ActionPlanPage } from '../features/action-plan/action-plan-page.tsx';
import { NoDraft } from '../features/scan/no-draft.tsx';
import { useWizard } from '../state/wizard.ts';

/** The action plan of the open dossier. */
export function PlanScreen() {
  const open = useWizard((wizard) => wizard.draft !== undefined);
  return open ? <ActionPlanPage /> : <NoDraft />;
}
