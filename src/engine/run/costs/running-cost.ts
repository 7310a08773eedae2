import { valueAt } from '../../textbook/value-at.ts';
import type { Model } from '../../model/model.ts';
import type { OptionCosts } from './option-costs.ts';

/** What the option at `at` costs to run in a year, once it runs in full; EUR, all elements, without what is paid once. */
export function runningCost({ costed, elements, horizon }: Model, { own }: OptionCosts, at: number, year: number): number {
  const places = costed[at];
  let sum = 0;
  if (places === undefined) return sum;
  for (let i = 0; i < places.length; i += 1) sum += valueAt(own, (at * elements.ids.length + valueAt(places, i)) * horizon + year);
  return sum;
}
