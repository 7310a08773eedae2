import { createContext, use } from 'react';
import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import { weightOf, type Influence, type Weight } from '../../present/certainty/influence.ts';
import { useWizard } from '../../state/wizard.ts';

/** How heavily each question counts, told around a page of fields that show it. */
export const Weights = createContext<Influence | undefined>(undefined);

export const useFieldWeight = (field: FieldId): Weight | undefined => weightOf(use(Weights)?.fields.get(field));
export function usePlanFieldWeight(plan: string, field: PlanFieldId): Weight | undefined {
  const influence = use(Weights);
  const estimate = useWizard(({ reading }) =>
    reading?.ok === true ? reading.dossier.plans.find(({ id }) => id === plan)?.fields[field].estimate : undefined,
  );
  return estimate === undefined ? undefined : weightOf(influence?.estimates.get(estimate));
}
