import type { FuturesTable } from '../simulate/futures-table.ts';
import type { ModelInputs, OptionId } from '../simulate/inputs.ts';
import { additiveValues } from './additive-values.ts';
import { linearValues } from './linear-values.ts';
import type { Matrix } from './matrix.ts';
import { prometheeNetFlows } from './promethee-net-flows.ts';
import { rank } from './rank.ts';
import { isEqualCost, meanOf, readColumn } from './read-table.ts';
import { topsis } from './topsis.ts';

/** What the other methods look at, less being better: columns of the futures table, `tail` as what it adds to the mean cost. */
export const comparedCriteria = ['pvCost', 'tail', 'leadTime', 'uncovered', 'carbon', 'dependence', 'months'] as const;
export type ComparedCriterion = (typeof comparedCriteria)[number];

/** Places from 1; equal options share the better one. */
type Places = readonly number[];

export type OtherMethods =
  | {
      readonly ok: true;
      /** In the order of expected cost; options excluded by a gate are left out. */
      readonly options: readonly OptionId[];
      readonly excluded: readonly OptionId[];
      readonly criteria: readonly ComparedCriterion[];
      /** Criteria on which all options are equal: they cannot tell them apart. */
      readonly equalForAll: readonly ComparedCriterion[];
      readonly money: Places;
      readonly equalWeights: Places;
      readonly topsis: Places;
      readonly promethee: Places;
      /** Equal weights without one of the criteria; none when there is only one. */
      readonly leaveOneOut: readonly { readonly without: ComparedCriterion; readonly places: Places }[];
    }
  | { readonly ok: false; readonly reason: 'single' | 'identical' };

/**
 * The order that other methods give to the same table: means over the futures, every criterion of equal weight.
 *
 * Equal weights: values on a line from the worst to the best option of this table. TOPSIS: by vectors. PROMETHEE II: Gaussian
 * preference that bends at the standard deviation of the criterion over the options; with a straight one over the whole range it
 * would repeat the equal weights. None of them is independent evidence: all start from the same calculated figures.
 */
export function otherMethods(table: FuturesTable, inputs: ModelInputs): OtherMethods {
  const ranking = rank(table, inputs);
  const feasible = ranking.filter(({ status }) => status !== 'excluded');
  if (feasible.length < 2) return { ok: false, reason: 'single' };
  const options = feasible.map(({ option }) => option);
  const columns = comparedCriteria.map((criterion) => ({ criterion, values: options.map((option) => measure(table, option, criterion)) }));
  const telling = columns.filter(({ values }) => !isEqualCost(Math.min(...values), Math.max(...values)));
  if (telling.length === 0) return { ok: false, reason: 'identical' };
  return {
    ok: true,
    options,
    excluded: ranking.filter(({ status }) => status === 'excluded').map(({ option }) => option),
    criteria: telling.map(({ criterion }) => criterion),
    equalForAll: columns.filter((column) => !telling.includes(column)).map(({ criterion }) => criterion),
    money: feasible.map(({ rank: place }) => place),
    ...placesOf(telling.map(({ values }) => values)),
    leaveOneOut:
      telling.length < 2
        ? []
        : telling.map((left) => ({
            without: left.criterion,
            places: byEqualWeights(telling.filter((column) => column !== left).map(({ values }) => values)),
          })),
  };
}

function measure(table: FuturesTable, option: OptionId, criterion: ComparedCriterion): number {
  const mean = meanOf(readColumn(table, option, criterion));
  if (criterion !== 'tail') return mean;
  const cost = meanOf(readColumn(table, option, 'pvCost'));
  return isEqualCost(mean, cost) ? 0 : mean - cost; // the rounding of two large sums is no risk
}

function placesOf(columns: Matrix): Record<'equalWeights' | 'topsis' | 'promethee', Places> {
  const matrix = rowsOf(columns);
  const weights = columns.map(() => 1);
  const directions = columns.map(() => 'min' as const);
  const preferences = columns.map((values) => ({ type: 'gaussian' as const, s: deviation(values) }));
  return {
    equalWeights: byEqualWeights(columns),
    topsis: places(topsis(matrix, weights, directions)),
    promethee: places(prometheeNetFlows(matrix, weights, directions, preferences)),
  };
}

function byEqualWeights(columns: Matrix): Places {
  const ranges = columns.map((values) => ({ worst: Math.max(...values), best: Math.min(...values) }));
  return places(
    additiveValues(
      linearValues(rowsOf(columns), ranges),
      columns.map(() => 1),
    ),
  );
}

function rowsOf(columns: Matrix): Matrix {
  return (columns[0] ?? []).map((_, option) => columns.map((values) => values[option] ?? Number.NaN));
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2 / values.length, 0));
}

/** 1 for the largest score; scores within a billionth share the better place. */
function places(scores: readonly number[]): Places {
  return scores.map((score) => 1 + scores.filter((other) => other - score > 1e-9).length);
}
