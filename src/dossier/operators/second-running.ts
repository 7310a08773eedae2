import { scaled } from '../../engine/model/amount.ts';
import type { Line } from '../../engine/model/inputs.ts';
import { inflationDriver } from './at-price.ts';
import { fixedCostScale, purchaseForFixedCosts } from './fixed-cost-scale.ts';
import type { Kitchen } from './target.ts';

/** Keeping a second supplier: visits, audits, samples, small lots. It stands for the visits to him. */
export function secondRunning(kitchen: Kitchen): readonly Line[] {
  const { secondSourceRunning: figure, mostSecondRunning } = kitchen.figures.costDefaults;
  const cap = Math.min(1, (mostSecondRunning.value * purchaseForFixedCosts(kitchen)) / figure.value);
  const amount = scaled(kitchen.ingredients.figure('second-running', figure), cap * fixedCostScale(kitchen));
  return [{ element: 'travel', amount, driver: inflationDriver(kitchen) }];
}
