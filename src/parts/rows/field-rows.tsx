import { fieldKey } from '../../content/field-key.ts';
import { fields, type FieldId } from '../../content/fields.ts';
import { planFields, type PlanFieldId } from '../../content/plan-fields.ts';
import { resolveField, resolvePlanField } from '../../dossier/defaults/resolve.ts';
import type { Plan } from '../../dossier/plan-schema.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { AskField } from '../ask/ask-field.tsx';
import { AskPlanField } from '../ask/ask-plan-field.tsx';
import { ShownRow } from './shown-row.tsx';

/** A row per field of the open dossier. */
export function FieldRows({ ids }: { readonly ids: readonly FieldId[] }) {
  const t = useTexts('fields');
  const draft = useWizard((wizard) => wizard.draft);
  const figures = useWizard((wizard) => wizard.figures);
  if (draft === undefined) return null;
  return ids.map((id) => {
    const rule = fields.find((one) => one.id === id);
    const unit = rule !== undefined && 'unit' in rule ? rule.unit : undefined;
    return (
      <ShownRow
        key={id}
        label={t(`fields.${fieldKey(id)}.label`)}
        unit={unit}
        answer={draft.answers[id]}
        fallback={figures && resolveField(id, draft, figures)}
      >
        <AskField field={id} />
      </ShownRow>
    );
  });
}

/** A row per field of one plan. */
export function PlanFieldRows({ plan, ids }: { readonly plan: Plan; readonly ids: readonly PlanFieldId[] }) {
  const t = useTexts('fields');
  const draft = useWizard((wizard) => wizard.draft);
  const figures = useWizard((wizard) => wizard.figures);
  if (draft === undefined) return null;
  return ids.map((id) => {
    const rule = planFields.find((one) => one.id === id);
    const unit = rule !== undefined && 'unit' in rule ? rule.unit : undefined;
    return (
      <ShownRow
        key={id}
        label={t(`plan.${id}.label`)}
        unit={unit}
        answer={plan.answers[id]}
        fallback={figures && resolvePlanField(plan, id, draft, figures)}
      >
        <AskPlanField plan={plan} field={id} />
      </ShownRow>
    );
  });
}
