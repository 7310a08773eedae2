import { valueAt } from '../../textbook/value-at.ts';
import type { OptionId, Direction } from '../../model/inputs.ts';
import type { CriteriaValues } from './criteria-values.ts';
import type { InMoney } from './prepare-weighing.ts';

/** An option with its rank by value under weights, and that value, 0 to 1. */
export interface ByValue {
  readonly option: OptionId;
  readonly direction: Direction;
  readonly rank: number;
  readonly value: number;
  readonly isExcluded: boolean;
}

interface Rankable {
  readonly values: Pick<CriteriaValues, 'options' | 'scores'>;
  readonly money: Pick<InMoney, 'ranking' | 'reference'>;
}

/** Differences in expected value below this are none. */
const noDifference = 1e-12;

/**
 * Options by expected value, Σ mean weight × mean value: cases and weights are independent. Options excluded by a gate come
 * last; equal ones stand as money ranks them, and the reference before all: without a difference there is no reason to change.
 */
export function rankByValue({ values, money }: Rankable, weights: readonly number[]): readonly ByValue[] {
  const options = money.ranking.map(({ option, direction, status }) => ({
    option,
    direction,
    isExcluded: status === 'excluded',
    value: (values.scores[values.options.indexOf(option)] ?? []).reduce((sum, score, at) => sum + score * valueAt(weights, at), 0),
  }));
  return options
    .toSorted((a, b) => {
      if (a.isExcluded !== b.isExcluded) return Number(a.isExcluded) - Number(b.isExcluded);
      if (Math.abs(a.value - b.value) > noDifference) return b.value - a.value;
      return Number(b.option === money.reference) - Number(a.option === money.reference);
    })
    .map((option, at) => ({ ...option, rank: at + 1 }));
}
