import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { ModelInputs } from '../../model/inputs.ts';
import { rivalsOf, type Pairing } from './certainty.ts';
import { takeSteps, type Steps } from '../../textbook/take-steps.ts';
import { rankSteps, type Ranked } from './rank.ts';

/** The order of the options and nothing else of the advice: quick enough to be read while a slider moves. */
export interface Order {
  /** Best first, options excluded by a gate last. */
  readonly ranking: readonly Ranked[];
  readonly leader: Ranked;
  /** The closest option of another direction, with the share of futures in which the leader costs less. */
  readonly rival: Pairing | undefined;
}

/** Undefined when the reference could not be calculated. */
export function orderOf(table: FuturesTable, inputs: ModelInputs): Order | undefined {
  return takeSteps(orderSteps(table, inputs));
}

/** The steps of the same, an option each. */
export function* orderSteps(table: FuturesTable, inputs: ModelInputs): Steps<Order | undefined> {
  const ranking = yield* rankSteps(table, inputs);
  const [leader] = ranking;
  return leader === undefined ? undefined : { ranking, leader, rival: rivalsOf(table, ranking, leader)[0] };
}
