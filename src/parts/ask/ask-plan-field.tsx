import { useCallback } from 'react';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';
import { resolvePlanField } from '../../dossier/defaults/resolve.ts';
import type { Answer } from '../../dossier/answer.ts';
import type { Plan } from '../../dossier/plan-schema.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { ChoiceAsk } from './choice-ask.tsx';
import { NumberAsk } from './number-ask.tsx';

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
  const draft = useWizard((wizard) => wizard.draft);
  const figures = useWizard((wizard) => wizard.figures);
  const disabled = useWizard((wizard) => wizard.saveState === 'read-only');
  const save = useWizard((wizard) => wizard.answerPlan);
  const onSettled = useCallback((answer: Answer | undefined) => save(plan.id, field, answer), [save, plan.id, field]);
  if (draft === undefined) return null;
  const rule = ruleOf(field);
  const shared = {
    id: `${plan.id}-${field}`,
    label: t(`plan.${field}.label`),
    why: t(`plan.${field}.why`),
    answer: plan.answers[field],
    fallback: figures && resolvePlanField(plan, field, draft, figures),
    onSettled,
    disabled,
  };
  return rule.kind === 'number' ? <NumberAsk {...shared} hint={hint} rule={rule} /> : <ChoiceAsk {...shared} choices={rule.choices} />;
}
