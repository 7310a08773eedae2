import { scaled } from '../../engine/model/amount.ts';
import type { Line } from '../../engine/model/inputs.ts';
import { inflationDriver } from './at-price.ts';
import { fixedCostScale, purchaseForFixedCosts } from './fixed-cost-scale.ts';
import type { ModelContext } from './target.ts';

/** Keeping a second supplier: visits, audits, samples, small lots. It stands for the visits to him. */
export function secondRunning(context: ModelContext): readonly Line[] {
  const { secondSourceRunning: figure, mostSecondRunning } = context.figures.costDefaults;
  const cap = Math.min(1, (mostSecondRunning.value * purchaseForFixedCosts(context)) / figure.value);
  const amount = scaled(context.registry.figure('second-running', figure), cap * fixedCostScale(context));
  return [{ element: 'travel', amount, driver: inflationDriver(context) }];
}
