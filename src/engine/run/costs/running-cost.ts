import { addAt, valueAt } from '../../textbook/value-at.ts';
import type { Costing } from './option-costs.ts';

/** Writes what the option at `at` costs to run in each year, once it runs in full; EUR, all elements, without what is paid once. */
export function fillRunningCosts({ model, costs }: Pick<Costing, 'model' | 'costs'>, at: number, into: Float64Array): void {
  const { costed, elements, horizon } = model;
  const places = costed[at];
  into.fill(0);
  if (places === undefined) return;
  for (let i = 0; i < places.length; i += 1) {
    const first = (at * elements.ids.length + valueAt(places, i)) * horizon;
    for (let year = 0; year < horizon; year += 1) addAt(into, year, valueAt(costs.own, first + year));
  }
}
