import { fieldKey } from '../../content/field-key.ts';
import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import { planRuleOf, ruleOf } from '../../dossier/draft/find-rule.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { AskField } from '../ask/ask-field.tsx';
import { AskPlanField } from '../ask/ask-plan-field.tsx';
import { useAgainstToday } from '../ask/checks/use-against-today.ts';
import { useFallback, usePlanFallback } from '../ask/use-fallback.ts';
import { useForeignUnit } from '../ask/use-foreign-unit.ts';
import { ShownRow } from './shown-row.tsx';

interface FieldRowProps {
  readonly id: FieldId;
  /** How heavily it counts, in words. */
  readonly weight?: string | undefined;
  /** Where to look it up, in a sentence. */
  readonly where?: string | undefined;
}

/** A row for one field of the open dossier. */
export function FieldRow({ id, weight, where }: FieldRowProps) {
  const t = useTexts('fields');
  const answer = useWizard((wizard) => wizard.draft?.answers[id]);
  const fallback = useFallback(id);
  const foreign = useForeignUnit(id);
  return (
    <ShownRow
      label={t(`fields.${fieldKey(id)}.label`)}
      unit={ruleOf(id).unit}
      unitWords={foreign}
      answer={answer}
      fallback={fallback}
      weight={weight}
      where={where}
    >
      <AskField field={id} />
    </ShownRow>
  );
}

interface PlanFieldRowProps {
  readonly plan: Plan;
  readonly id: PlanFieldId;
  /** Where the row does not stand under the name of its plan. */
  readonly label?: string;
  readonly weight?: string | undefined;
  readonly where?: string | undefined;
}

/** A row for one field of a plan. */
export function PlanFieldRow({ plan, id, label, weight, where }: PlanFieldRowProps) {
  const t = useTexts('fields');
  const fallback = usePlanFallback(plan, id);
  const againstToday = useAgainstToday();
  return (
    <ShownRow
      label={label ?? t(`plan.${id}.label`)}
      remarkOf={id === 'price' ? againstToday : undefined}
      unit={planRuleOf(id).unit}
      answer={plan.answers[id]}
      fallback={fallback}
      weight={weight}
      where={where}
    >
      <AskPlanField plan={plan} field={id} />
    </ShownRow>
  );
}

/** A row per field of one plan. */
export function PlanFieldRows({ plan, ids }: { readonly plan: Plan; readonly ids: readonly PlanFieldId[] }) {
  return ids.map((id) => <PlanFieldRow key={id} plan={plan} id={id} />);
}
