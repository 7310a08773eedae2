import type { Assessment } from '../../explain/assessment.ts';
import type { FuturesTable } from '../../simulate/futures-table.ts';
import type { ModelInputs, OptionId } from '../../simulate/inputs.ts';
import { assumedShares } from './assumed-shares.ts';
import { criteriaValues, type CriteriaValues } from './criteria-values.ts';
import { tally, type Tally } from './tally.ts';
import { weightDraws } from './weight-draws.ts';
import type { WeightRule } from './weighing.ts';

/** About this many draws of weights over all futures: shares are then known to half a point. */
const samples = 8192;
const mostRemembered = 32;

/** The advice in money that weights are laid beside. */
export type InMoney = Pick<Assessment, 'standing' | 'leader' | 'reference' | 'ranking'>;

/** All that does not depend on the weights, so that moving one costs a few milliseconds. */
export interface PreparedWeighing {
  readonly values: CriteriaValues;
  readonly money: InMoney;
  readonly futures: number;
  /** Mean present value of one euro a year. */
  readonly annuity: number;
  /** Shares per criterion of an option that rest on assumptions. */
  readonly assumed: (option: OptionId) => readonly number[];
  /** Counted over cases × weights; remembered, since what others weigh does not change while one person moves a weight. */
  readonly count: (rule: WeightRule) => Tally;
}

/** Undefined where there is nothing to weigh: no criteria, no costs to range, nothing calculated. */
export function prepareWeighing(table: FuturesTable, inputs: ModelInputs, money: InMoney): PreparedWeighing | undefined {
  if (money.standing === 'nothing-calculated') return undefined;
  const values = criteriaValues(table, inputs);
  if (values === undefined) return undefined;
  const excluded = new Set(money.ranking.filter(({ status }) => status === 'excluded').map(({ option }) => option));
  const runs = Uint8Array.from(values.options, (option) => (excluded.has(option) ? 0 : 1));
  const draws = Math.max(1, Math.round(samples / table.futures));
  const size = { criteria: values.criteria.length, samples: draws * table.futures, seed: inputs.seed };
  const weights = new Float64Array(size.criteria * size.samples);
  let draw: ReturnType<typeof weightDraws> | undefined;
  const counted = new Map<string, Tally>();
  const assumed = new Map<OptionId, readonly number[]>();
  return {
    values,
    money,
    futures: table.futures,
    annuity: table.annuity,
    assumed: (option) => {
      const known = assumed.get(option) ?? assumedShares(option, values, { table, inputs });
      assumed.set(option, known);
      return known;
    },
    count: (rule) => {
      const key = JSON.stringify(rule);
      const known = counted.get(key);
      if (known !== undefined) return known;
      draw ??= weightDraws(size);
      draw(rule, weights);
      const found = tally(values, weights, runs);
      if (counted.size >= mostRemembered) counted.clear();
      counted.set(key, found);
      return found;
    },
  };
}
