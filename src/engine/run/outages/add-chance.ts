import { addAt, valueAt } from '../../textbook/value-at.ts';
import type { OutageRun } from './outage-run.ts';

/**
 * Adds, for every pair of options, how what happens makes their costs go together in this future:
 * Σ (cost − mean)(other cost − other mean) ÷ histories, over the same histories. `into[option × options + other]`, EUR².
 *
 * Leaves the distances from the mean in `byHistory`.
 */
export function addChance({ byHistory, stops }: OutageRun, options: number, into: Float64Array): void {
  const { count } = stops.histories;
  for (let option = 0; option < options; option += 1) centre(byHistory, option * count, count);
  for (let option = 0; option < options; option += 1) {
    for (let other = 0; other <= option; other += 1) {
      let sum = 0;
      for (let history = 0; history < count; history += 1)
        sum += valueAt(byHistory, option * count + history) * valueAt(byHistory, other * count + history);
      const place = option * options + other;
      addAt(into, place, sum / count);
      if (other === option) continue;
      const mirrored = other * options + option;
      addAt(into, mirrored, sum / count);
    }
  }
}

function centre(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let i = from; i < from + count; i += 1) sum += valueAt(values, i);
  for (let i = from; i < from + count; i += 1) addAt(values, i, -(sum / count));
}
