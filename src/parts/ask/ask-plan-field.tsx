import { useCallback } from 'react';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';
import type { Answer } from '../../dossier/draft/answer.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { ChoiceAsk } from './choice-ask.tsx';
import { NumberAsk } from './number-ask.tsx';
import { usePriceEcho } from './checks/use-against-today.ts';
import { useOddPrice } from './checks/use-odd-price.ts';
import { usePlanFallback } from './use-fallback.ts';
import { usePlanFieldWeight } from './weights.ts';

const ruleOf = (id: PlanFieldId) => {
  const rule = planFields.find((one) => one.id === id);
  if (rule === undefined) throw new RangeError(`plan field: ${id}`);
  return rule;
};

/** Asks one field of a plan. */
export function AskPlanField({
  plan,
  field,
  hint,
}: {
  readonly plan: Plan;
  readonly field: PlanFieldId;
  readonly hint?: string | undefined;
}) {
  const t = useTexts('fields');
  const fallback = usePlanFallback(plan, field);
  const weight = usePlanFieldWeight(plan.id, field);
  const odd = useOddPrice(field);
  const priceEcho = usePriceEcho();
  const disabled = useWizard((wizard) => wizard.saveState === 'read-only');
  const save = useWizard((wizard) => wizard.answerPlan);
  const onSettled = useCallback((answer: Answer | undefined) => save(plan.id, field, answer), [save, plan.id, field]);
  const rule = ruleOf(field);
  const shared = {
    id: `${plan.id}-${field}`,
    label: t(`plan.${field}.label`),
    why: t(`plan.${field}.why`),
    answer: plan.answers[field],
    fallback,
    onSettled,
    disabled,
  };
  return rule.kind === 'number' ? (
    <NumberAsk {...shared} hint={hint} rule={rule} odd={odd} echoOf={field === 'price' ? priceEcho : undefined} weight={weight} />
  ) : (
    <ChoiceAsk {...shared} choices={rule.choices} />
  );
}
