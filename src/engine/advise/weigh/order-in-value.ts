import type { Steps } from '../../textbook/take-steps.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import type { Matrix } from '../../textbook/decisions/matrix.ts';
import type { Order } from '../compare/order-of.ts';
import { criteriaValues } from './criteria-values.ts';
import { rankByValue } from './rank-by-value.ts';
import { meanOfPeople, meanWeights, rulesOf, weighable, type Weighable, type Weighing } from './weighing.ts';

/** Mean scores on the printed ranges, a row per option: all that ranking by value takes, whatever the weights. */
export interface ScoredOptions {
  readonly to: Weighable;
  readonly options: readonly OptionId[];
  readonly scores: Matrix;
}

/** Undefined where there is nothing to weigh. */
export function* scoringSteps(table: FuturesTable, inputs: ModelInputs): Steps<ScoredOptions | undefined> {
  const values = yield* criteriaValues(table, inputs);
  if (values === undefined) return undefined;
  return { to: weighable(values.criteria, table.annuity), options: values.options, scores: values.scores };
}

interface Weighed {
  readonly order: Order;
  readonly reference: OptionId;
  readonly weighings: readonly Weighing[];
}

/**
 * Options by expected value under the mean of all weights that people gave, as `weigh` ranks them.
 *
 * Undefined when no weighing gives weights, or when gates exclude every option: then the ranking by cost says which came closest.
 */
export function orderInValue(
  { to, options, scores }: ScoredOptions,
  { order: { ranking, leader }, reference, weighings }: Weighed,
): readonly OptionId[] | undefined {
  const people = rulesOf(weighings, to).map(meanWeights);
  if (people.length === 0 || leader.status === 'excluded') return undefined;
  const weights = meanOfPeople(people);
  return rankByValue({ values: { options, scores }, money: { ranking, reference } }, weights).map(({ option }) => option);
}
