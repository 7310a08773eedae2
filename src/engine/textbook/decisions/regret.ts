import { valueAt } from '../value-at.ts';
import { requireAbove, requireAtLeast, requireFinite } from '../requirements.ts';
import { requireMatrix, type Matrix } from './matrix.ts';

/** What options cost more than the cheapest one, over equally likely scenarios, in the unit of the costs. */
export interface Regret {
  /** Per option: mean over the scenarios of what it costs more than the cheapest one there. */
  readonly expected: number[];
  /** Per option: the most it costs more than the cheapest one. */
  readonly largest: number[];
  /** What it would be worth to know the scenario beforehand: the smallest of `expected`. */
  readonly perfectInformation: number;
  /** Per option: share of the scenarios in which it is cheapest; k cheapest ones get 1/k each. */
  readonly firstShare: number[];
  /** Per option: share of the scenarios in which it costs at most (1 + within) × the cheapest. */
  nearFirstShare(within: number): number[];
}

/**
 * Regret of each option over equally likely scenarios: cost minus the lowest cost in the same scenario.
 *
 * @param costs a row per scenario, a column per option, smaller is better
 * @throws RangeError on an empty or uneven matrix; `nearFirstShare` when `within` is negative or the lowest cost of a scenario is not above 0
 * @see Savage (1951), The theory of statistical decision, JASA 46: 55–67; Raiffa & Schlaifer (1961), Applied statistical decision theory
 */
export function regret(costs: Matrix): Regret {
  const count = requireMatrix('costs', costs);
  const lowest = costs.map((row) => Math.min(...row));
  const perOption = (measure: (cost: number, row: number) => number): number[] =>
    Array.from({ length: count }, (_, j) => costs.reduce((sum, row, i) => sum + measure(valueAt(row, j), i), 0) / costs.length);
  const cheapest = costs.map((row, i) => row.filter((cost) => cost === lowest[i]).length);
  const expected = perOption((cost, i) => cost - valueAt(lowest, i));
  expected.forEach((value, j) => requireFinite(`expected[${j}]`, value));
  return {
    expected,
    largest: Array.from({ length: count }, (_, j) =>
      costs.reduce((largest, row, i) => Math.max(largest, valueAt(row, j) - valueAt(lowest, i)), 0),
    ),
    perfectInformation: Math.min(...expected),
    firstShare: perOption((cost, i) => (cost === lowest[i] ? 1 / valueAt(cheapest, i) : 0)),
    nearFirstShare: (within) => {
      requireAtLeast('within', within, 0);
      lowest.forEach((cost, i) => requireAbove(`lowest of costs[${i}]`, cost, 0));
      return perOption((cost, i) => (cost <= valueAt(lowest, i) * (1 + within) ? 1 : 0));
    },
  };
}
