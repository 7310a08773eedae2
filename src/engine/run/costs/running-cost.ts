import type { Model } from '../../model/model.ts';
import type { OptionCosts } from './option-costs.ts';

/** What the option at `at` costs to run in a year, once it runs in full; EUR, all elements, without what is paid once. */
export function runningCost({ elements, horizon }: Model, { own }: OptionCosts, at: number, year: number): number {
  let sum = 0;
  for (let element = 0; element < elements.ids.length; element += 1) {
    sum += own[(at * elements.ids.length + element) * horizon + year] ?? 0;
  }
  return sum;
}
