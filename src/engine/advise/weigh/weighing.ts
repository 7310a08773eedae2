import { setAt, valueAt } from '../../textbook/value-at.ts';
import { isCost } from './criteria-values.ts';
import type { CriterionId, RangedCriterion } from './weighed.ts';
import { analyticHierarchy, type Priorities } from '../../textbook/decisions/analytic-hierarchy.ts';
import type { WeightKnowledge } from '../../textbook/decisions/uniform-weights.ts';
import { rankOrderCentroid } from '../../textbook/decisions/rank-order-centroid.ts';

/** One comparison of two criteria in pairs, on the scale of the analytic hierarchy process. */
export interface Pair {
  readonly first: CriterionId;
  readonly second: CriterionId;
  /** How many times the first is as important as the second. */
  readonly times: number;
}

/** What one person finds important. Criteria that are not weighed in this dossier are passed over. */
export interface Weighing {
  readonly id: string;
  /** Undefined while nothing was agreed to. */
  readonly how?: 'order' | 'points' | 'pairs' | 'trades' | undefined;
  /** The most important first; criteria left out come after, in the order of the dossier. */
  readonly order?: readonly CriterionId[] | undefined;
  readonly points?: Readonly<Partial<Record<CriterionId, number>>> | undefined;
  readonly pairs?: readonly Pair[] | undefined;
  /** What the whole range of a criterion is worth at most, EUR a year; what is not among them is worth nothing. */
  readonly trades?: Readonly<Partial<Record<CriterionId, number>>> | undefined;
}

/** What weights are given to, with the whole range of cost among it, EUR a year: what a euro weighs. */
export interface Weighable {
  readonly ids: readonly CriterionId[];
  readonly cost: { readonly at: number; readonly perYear: number };
}

/** `annuity`: mean present value of one euro a year. */
export function weighable(criteria: readonly RangedCriterion[], annuity: number): Weighable {
  const at = criteria.findIndex(isCost);
  const range = criteria[at]?.ranges.find(({ of }) => of === 'pvCost');
  return { ids: criteria.map(({ id }) => id), cost: { at, perYear: range === undefined ? 0 : (range.worst - range.best) / annuity } };
}

/** Weights as they are drawn: in an order, or around fixed ones. */
export type WeightRule =
  | { readonly kind: WeightKnowledge; /** Place in the list of criteria, by rank. */ readonly places: readonly number[] }
  | { readonly kind: 'around'; readonly weights: readonly number[] };

/** What a weighing says of the weights; undefined when it says nothing: nothing agreed to, no points, pairs or trades at all. */
export function ruleOfWeighing(
  { how, order = [], points = {}, pairs = [], trades = {} }: Weighing,
  { ids, cost }: Weighable,
): WeightRule | undefined {
  switch (how) {
    case 'order':
      return { kind: 'ranked', places: [...new Set([...order, ...ids])].map((id) => ids.indexOf(id)).filter((place) => place >= 0) };
    case 'points': {
      const given = ids.map((id) => points[id] ?? 0);
      const sum = given.reduce((total, point) => total + point, 0);
      return sum > 0 ? { kind: 'around', weights: given.map((point) => point / sum) } : undefined;
    }
    case 'pairs': {
      const compared = comparePairs(pairs, ids);
      return compared === undefined ? undefined : { kind: 'around', weights: compared.weights };
    }
    case 'trades': {
      if (!ids.some((id) => trades[id] !== undefined)) return undefined;
      const prices = ids.map((id, at) => (at === cost.at ? cost.perYear : (trades[id] ?? 0)));
      const sum = prices.reduce((total, price) => total + price, 0);
      return sum > 0 ? { kind: 'around', weights: prices.map((price) => price / sum) } : undefined;
    }
    case undefined:
      return undefined;
  }
}

/** The rules of those whose weighing says something. */
export function rulesOf(weighings: readonly Weighing[], to: Weighable): readonly WeightRule[] {
  return weighings.flatMap((weighing) => ruleOfWeighing(weighing, to) ?? []);
}

/** All people count alike. */
export function meanOfPeople(people: readonly (readonly number[])[]): readonly number[] {
  return (people[0] ?? []).map((_, at) => people.reduce((sum, weights) => sum + valueAt(weights, at), 0) / people.length);
}

/** The mean of all weights that the rule allows, in the order of the criteria. */
export function meanWeights(rule: WeightRule): readonly number[] {
  if (rule.kind === 'around') return rule.weights;
  const { places } = rule;
  const byRank = rule.kind === 'ranked' ? rankOrderCentroid(places.length) : places.map(() => 1 / places.length);
  const weights = places.map(() => 0);
  places.forEach((place, rank) => setAt(weights, place, valueAt(byRank, rank)));
  return weights;
}

/** Weights from pairs by AHP; a pair that was not compared counts as equal. Undefined without any pair of two known criteria. */
export function comparePairs(pairs: readonly Pair[], ids: readonly CriterionId[]): (Priorities & { readonly missing: number }) | undefined {
  const matrix = ids.map(() => ids.map(() => 1));
  const compared = new Set<string>();
  for (const { first, second, times } of pairs) {
    const [row, column] = [ids.indexOf(first), ids.indexOf(second)];
    if (row < 0 || column < 0 || row === column) continue;
    set(matrix, row, column, times);
    set(matrix, column, row, 1 / times);
    compared.add(`${Math.min(row, column)}-${Math.max(row, column)}`);
  }
  if (compared.size === 0) return undefined;
  return { ...analyticHierarchy(matrix), missing: (ids.length * (ids.length - 1)) / 2 - compared.size };
}

function set(matrix: readonly number[][], row: number, column: number, times: number): void {
  const found = matrix[row];
  if (found !== undefined) setAt(found, column, times);
}
