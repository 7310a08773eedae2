import type { Draft } from '../../../../dossier/draft/draft.ts';
import { withAnswer, withPlanAnswer } from '../../../../state/context/apply-answer.ts';
import type { NewAmount } from './read-amounts.ts';

/** A draft with these amounts in it. */
export function withAmounts(draft: Draft, amounts: readonly NewAmount[]): Draft {
  return amounts.reduce(
    (before, { row, answer }) =>
      row.plan === undefined
        ? withAnswer(before, row.field, answer)
        : withPlanAnswer(before, { plan: row.plan.id, field: row.field, answer }),
    draft,
  );
}
