import { fieldKey } from '../content/field-key.ts';
import type { LeverOf } from '../dossier/explore/lever.ts';
import { useTexts } from '../i18n/provider.tsx';
import { useWizard } from '../state/wizard.ts';
import { usePlanName } from './use-plan-name.ts';

/** What a figure of the dossier is called: its question, with the option that it is of. */
export function useFigureName(): (of: LeverOf) => string {
  const t = useTexts('fields');
  const planName = usePlanName();
  const plans = useWizard((wizard) => wizard.draft?.plans);
  return (of) => {
    if (of.plan === undefined) return t(`fields.${fieldKey(of.field)}.label`);
    const plan = plans?.find(({ id }) => id === of.plan);
    const label = t(`plan.${of.field}.label`);
    return plan === undefined ? label : `${label} – ${planName(plan)}`;
  };
}
