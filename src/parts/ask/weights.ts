import { createContext, use } from 'react';
import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import { planFieldKey, weightOf, type Influence, type Weight } from '../../present/influence.ts';

/** How heavily each question counts, told around a page of fields that show it. */
export const Weights = createContext<Influence | undefined>(undefined);

export const useFieldWeight = (field: FieldId): Weight | undefined => weightOf(use(Weights)?.fields.get(field));
export const usePlanFieldWeight = (plan: string, field: PlanFieldId): Weight | undefined =>
  weightOf(use(Weights)?.planFields.get(planFieldKey(plan, field)));
