import { valueAt } from '../../textbook/value-at.ts';
import type { WeighedOption } from './weighed.ts';
import type { CriteriaValues } from './criteria-values.ts';
import type { ByValue } from './rank-by-value.ts';
import type { Tally } from './tally.ts';

/** SMAA-2 of one option, read from a tally. */
export function acceptabilityOf(
  { option, isExcluded }: Pick<ByValue, 'option' | 'isExcluded'>,
  { ranks, centres }: Tally,
  { options, criteria }: CriteriaValues,
): Pick<WeighedOption, 'acceptability' | 'centralWeights'> {
  const [rows, columns] = [options.length, criteria.length];
  const row = options.indexOf(option);
  const centre = Array.from(centres.subarray(row * columns, (row + 1) * columns));
  const first = valueAt(ranks, row * rows);
  return {
    acceptability: isExcluded ? [] : Array.from(ranks.subarray(row * rows, (row + 1) * rows)),
    centralWeights: first > 0 ? centre.map((sum) => sum / first) : undefined,
  };
}
