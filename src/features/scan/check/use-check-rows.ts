import type { PlanFieldId } from '../../../content/plan-fields.ts';
import type { Plan } from '../../../dossier/draft/plan-schema.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { useInfluence } from '../../../parts/answer/use-influence.ts';
import { usePlanName } from '../../../parts/use-plan-name.ts';
import { useWizard } from '../../../state/wizard.ts';
import { checkRows, type CheckRow } from './check-rows.ts';

/** All figures of the open dossier, named. */
export function useCheckRows(): readonly CheckRow[] {
  const words = useTexts('fields');
  const { colon } = useFormat();
  const nameOf = usePlanName();
  const influence = useInfluence();
  const draft = useWizard((wizard) => wizard.draft);
  const reading = useWizard((wizard) => wizard.reading);
  if (draft === undefined) return [];
  const dossier = reading?.ok === true ? reading.dossier : undefined;
  const estimateOf = (plan: Plan, field: PlanFieldId) => dossier?.plans.find(({ id }) => id === plan.id)?.fields[field].estimate;
  const shareOf = (plan: Plan, field: PlanFieldId) => influence?.estimates.get(estimateOf(plan, field) ?? '');
  const worthOf = (plan: Plan, field: PlanFieldId) => influence?.worth.get(estimateOf(plan, field) ?? '');
  return checkRows({ draft, influence, words, colon, nameOf, dossier, shareOf, worthOf });
}
