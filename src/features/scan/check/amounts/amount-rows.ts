import type { FieldRule, FieldUnit } from '../../../../content/field.ts';
import { fields, type FieldId } from '../../../../content/fields.ts';
import { planFields, type PlanFieldId } from '../../../../content/plan-fields.ts';
import type { Default } from '../../../../dossier/defaults/default.ts';
import { resolveField, resolvePlanField } from '../../../../dossier/defaults/resolve.ts';
import type { Answer } from '../../../../dossier/draft/answer.ts';
import type { Draft } from '../../../../dossier/draft/draft.ts';
import { isAsked } from '../../../../dossier/draft/is-asked.ts';
import type { Plan } from '../../../../dossier/draft/plan-schema.ts';
import type { Limits, NumberRule } from '../../../../i18n/number/number-rule.ts';
import { aboutThree } from '../../../../parts/ask/about-three.ts';
import { oddNumbersIn } from '../../../../parts/ask/checks/use-odd-price.ts';
import { expectedOf } from '../../../../parts/ask/entry.ts';
import type { Figures } from '../../../../state/context/wizard-state.ts';
import { isToldCost } from '../check-rows.ts';

/** One amount that a dossier asks: of today and the firm, or of one option. */
export type AmountRow = {
  /** By which the row is known again when it is read back. */
  readonly code: string;
  readonly unit: FieldUnit;
  /** How a new amount is read, in any language. */
  readonly rule: Omit<NumberRule, 'locale'>;
  readonly answer: Answer | undefined;
  readonly fallback: Default;
  /** What the dossier calculates with now, in `unit`; undefined where nothing stands in for an open amount. */
  readonly now: number | undefined;
} & ({ readonly field: FieldId; readonly plan?: undefined } | { readonly field: PlanFieldId; readonly plan: Plan });

type Shared = Pick<AmountRow, 'unit' | 'rule' | 'answer' | 'fallback' | 'now'>;

interface Asked {
  readonly rule: FieldRule;
  readonly answer: Answer | undefined;
  readonly fallback: Default;
  readonly odd: NumberRule['odd'];
}

const isOpen = (answer: Answer | undefined) => answer?.value === undefined || answer.unknown === true;

/** Every amount of the open dossier, in the order of the questions: costs that count only when told, once they are. */
export function amountRows(draft: Draft, figures: Figures): readonly AmountRow[] {
  const odd = oddNumbersIn(draft);
  const today = fields.flatMap((rule): AmountRow[] => {
    const { id, optional }: FieldRule & { readonly id: FieldId } = rule;
    const answer = draft.answers[id];
    if (isOpen(answer) && (optional === true || isToldCost(id) || !isAsked(rule, draft))) return [];
    const found = numberRow({
      rule,
      answer,
      fallback: resolveField(id, draft, figures),
      odd: id === 'purchase.pieces' ? odd.pieces : undefined,
    });
    return found === undefined ? [] : [{ ...found, code: id, field: id }];
  });
  const ofPlans = draft.plans.flatMap((plan) =>
    planFields.flatMap((rule): AmountRow[] => {
      const { id, of } = rule;
      const answer = plan.answers[id];
      if (!of.some((archetype) => archetype === plan.archetype) || (isOpen(answer) && isToldCost(id))) return [];
      const fallback = resolvePlanField(plan, id, draft, figures);
      const found = numberRow({ rule, answer, fallback, odd: id === 'price' ? odd.price : undefined });
      return found === undefined ? [] : [{ ...found, code: `${plan.id}/${id}`, plan, field: id }];
    }),
  );
  return [...today, ...ofPlans];
}

function numberRow({ rule: { kind, unit, bounds, plausible }, answer, fallback, odd }: Asked): Shared | undefined {
  if (kind !== 'number' || unit === undefined) return undefined;
  const limits: Limits = { ...(bounds && { bounds }), ...(plausible && { plausible }) };
  const expected = expectedOf(unit, fallback);
  const standIn = typeof fallback.value === 'number' ? aboutThree(fallback.likely) : undefined;
  const own = isOpen(answer) || typeof answer?.value !== 'number' ? undefined : answer.value;
  return {
    unit,
    rule: { unit, ...limits, ...(odd && { odd }), ...(expected !== undefined && { expected }) },
    answer,
    fallback,
    now: own ?? standIn,
  };
}
