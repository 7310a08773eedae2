import { useState } from 'react';
import type { FieldUnit } from '../../content/field.ts';
import type { FieldId } from '../../content/fields.ts';
import type { PlanFieldId } from '../../content/plan-fields.ts';
import { openPurchase } from '../../dossier/defaults/create-situation.ts';
import type { Default } from '../../dossier/defaults/default.ts';
import { resolveField, resolvePlanField } from '../../dossier/defaults/resolve.ts';
import type { Plan } from '../../dossier/draft/plan-schema.ts';
import { useWizard } from '../../state/wizard.ts';

/** What stands in for the answer to a question. The same until it really changes, so that other answers do not draw the field anew. */
export function useFallback(field: FieldId): Default | undefined {
  const [steady] = useState(() => steadily());
  return useWizard(({ draft, figures }) => draft && figures && steady([field, draft, figures], () => resolveField(field, draft, figures)));
}

export function usePlanFallback(plan: Plan, field: PlanFieldId): Default | undefined {
  const [steady] = useState(() => steadily());
  return useWizard(
    ({ draft, figures }) => draft && figures && steady([plan, field, draft, figures], () => resolvePlanField(plan, field, draft, figures)),
  );
}

/** What is still open of the purchase and makes a default in this unit one of € 100 a year, or of what one euro buys. */
export function useOpenPurchase(unit: FieldUnit | undefined): ReturnType<typeof openPurchase> {
  return useWizard(({ draft, figures }) => (draft && figures && unit ? openPurchase(unit, draft, figures) : undefined));
}

/**
 * Hands on the default of before while the next one says the same; each field that is drawn has its own. It is worked out once of the
 * same draft: fields are asked at each change of the wizard, also where an answer only grows.
 */
function steadily(): (of: readonly unknown[], resolve: () => Default) => Default {
  let before: { readonly of: readonly unknown[]; readonly found: Default } | undefined;
  return (of, resolve) => {
    if (before !== undefined && of.every((part, at) => part === before?.of[at])) return before.found;
    const found = resolve();
    before = { of, found: before !== undefined && isSame(before.found, found) ? before.found : found };
    return before.found;
  };
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
