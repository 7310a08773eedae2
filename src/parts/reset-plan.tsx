import type { Plan } from '../dossier/draft/plan-schema.ts';
import { useTexts } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';
import { Button } from '../ui/button.tsx';

/** Sets one option back, and says to what. Nothing to set back, no button. */
export function ResetPlan({ plan }: { readonly plan: Plan }) {
  const t = useTexts('undo');
  const resetPlan = useWizard((wizard) => wizard.resetPlan);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const first = plan.basedOn?.answers ?? {};
  if (JSON.stringify(plan.answers) === JSON.stringify(first)) return null;
  return (
    <Button look="quiet" disabled={readOnly} onClick={() => resetPlan(plan.id)}>
      {t(plan.basedOn === undefined ? 'resetTo.plan' : 'resetTo.copy')}
    </Button>
  );
}
