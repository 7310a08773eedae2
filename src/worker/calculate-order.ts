import { scoringSteps } from '../engine/advise/weigh/order-in-value.ts';
import { orderSteps } from '../engine/advise/compare/order-of.ts';
import type { FuturesTable } from '../engine/run/table/futures-table.ts';
import type { ModelInputs } from '../engine/model/inputs.ts';
import type { Steps } from '../engine/textbook/take-steps.ts';
import { startRun } from '../engine/run/run.ts';
import { rough, type OrderCalculation } from './calculation.ts';
import { growTable } from './grow-table.ts';
import { withoutProgress } from '../engine/textbook/take-steps.ts';

/**
 * The steps of calculating the order of the options and nothing else of the advice: of a rough table, then of one that is large enough.
 *
 * The tables stay here: while something moves on the page, it has no time to take them in.
 */
export function* calculateOrder(inputs: ModelInputs): Generator<OrderCalculation | undefined, void> {
  const run = startRun(inputs, rough);
  while (!run.advance(4)) yield;
  yield { stage: 'rough', ...(yield* read(run.table(), inputs)), done: false };
  const { table } = yield* withoutProgress(growTable(inputs));
  yield { stage: 'full', ...(yield* read(table, inputs)), done: true };
}

function* read(table: FuturesTable, inputs: ModelInputs): Steps<Pick<OrderCalculation, 'order' | 'scored'>> {
  return { order: yield* orderSteps(table, inputs), scored: yield* scoringSteps(table, inputs) };
}
