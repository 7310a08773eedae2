import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { OptionId } from '../../model/inputs.ts';
import { judgeGates } from '../../run/table/gates.ts';
import { paretoFront } from '../../textbook/decisions/pareto-front.ts';
import { calculatedOptions, meanOf, readColumn } from '../../run/table/read-table.ts';
import { tailMean } from '../../run/table/tail-mean.ts';

/** An option by its mean cost and its cost in the worst histories. */
export interface MeanAndTail {
  readonly option: OptionId;
  /** Mean PV cost, EUR. */
  readonly mean: number;
  /** CVaR95 of PV cost, EUR: the worst 5 % of histories, mean over the futures. */
  readonly tail: number;
  /** Its standard error. */
  readonly tailError: number | undefined;
  /** No other option that its gates let pass has both a lower mean and a lower tail. */
  readonly onFront: boolean;
}

/** Every option that was calculated and that no gate excludes, the lowest mean first; of two with equal mean and equal tail both stay. */
export function meanTailFront(table: FuturesTable): readonly MeanAndTail[] {
  const points = calculatedOptions(table)
    .filter((option) => judgeGates(table, option).status !== 'excluded')
    .map((option) => {
      const { mean: tail, error: tailError } = tailMean(table, option);
      return { option, mean: meanOf(readColumn(table, option, 'pvCost')), tail, tailError };
    });
  if (points.length === 0) return [];
  const front = new Set(paretoFront(points.map(({ mean, tail }) => [mean, tail])));
  return points.map((point, at) => ({ ...point, onFront: front.has(at) })).toSorted((a, b) => a.mean - b.mean || a.tail - b.tail);
}
