import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import type { Default } from '../../dossier/defaults/default.ts';
import { resolveField, resolvePlanField } from '../../dossier/defaults/resolve.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { useWizard } from '../../state/wizard.ts';

/** What stands in for the answer to a question. The same until it really changes, so that other answers do not draw the field anew. */
export function useFallback(field: FieldId): Default | undefined {
  return useWizard(({ draft, figures }) => draft && figures && steady(field, resolveField(field, draft, figures)));
}

export function usePlanFallback(plan: Plan, field: PlanFieldId): Default | undefined {
  return useWizard(
    ({ draft, figures }) => draft && figures && steady(`${plan.id} ${field}`, resolvePlanField(plan, field, draft, figures)),
  );
}

const last = new Map<string, Default>();

function steady(key: string, found: Default): Default {
  const before = last.get(key);
  if (before !== undefined && isSame(before, found)) return before;
  last.set(key, found);
  return found;
}

function isSame(one: Default, other: Default): boolean {
  return (
    one.value === other.value &&
    one.low === other.low &&
    one.likely === other.likely &&
    one.high === other.high &&
    one.status === other.status &&
    one.source === other.source &&
    one.asOf === other.asOf &&
    one.reviewBy === other.reviewBy
  );
}
