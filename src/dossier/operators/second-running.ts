import { scaled } from '../../engine/model/amount.ts';
import type { Line } from '../../engine/model/inputs.ts';
import { inflationDriver } from './at-price.ts';
import { fixedCostScale } from './fixed-cost-scale.ts';
import type { ModelContext } from './target.ts';

/** Keeping a second supplier: visits, audits, samples, small lots. It stands for the visits to him. */
export function secondRunning(context: ModelContext): readonly Line[] {
  const { secondSourceRunning: figure, mostKeepingSecond } = context.figures.costDefaults;
  const amount = scaled(context.registry.figure('second-running', figure), fixedCostScale(context));
  return [{ element: 'travel', amount, driver: inflationDriver(context), mostOfPurchase: mostKeepingSecond.value }];
}
