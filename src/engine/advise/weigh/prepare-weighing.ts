import { stepsOnce, type Steps } from '../../textbook/take-steps.ts';
import type { Ranked, Standing } from '../compare/rank.ts';
import type { FuturesTable } from '../../run/table/futures-table.ts';
import type { EstimateId } from '../../model/estimate.ts';
import type { ModelInputs, OptionId } from '../../model/inputs.ts';
import { hasFormulaPrice } from '../compare/difference-basis.ts';
import { assumedShares } from './assumed-shares.ts';
import { conditionalValues, type ConditionalValues } from './conditional-values.ts';
import { criteriaValues, type CriteriaValues } from './criteria-values.ts';
import { flipShares } from './flip-shares.ts';
import { tally, type Tally } from './tally.ts';
import type { DrawWeights, WeightDraws } from './weight-draws.ts';
import type { WeightRule } from './weighing.ts';

/** About this many draws of weights over all futures: shares are then known to half a point. */
const samples = 8192;
/** Draws of weights under which it is looked at what each estimate would change. */
const flipSamples = 256;
const mostRemembered = 32;

/** The advice in money that weights are laid beside. */
export interface InMoney {
  readonly standing: Standing;
  readonly leader: OptionId;
  readonly reference: OptionId;
  readonly ranking: readonly Ranked[];
}

/** All that does not depend on the weights, so that moving one costs a few milliseconds. */
export interface PreparedWeighing {
  readonly values: CriteriaValues;
  readonly money: InMoney;
  readonly futures: number;
  /** Mean present value of one euro a year. */
  readonly annuity: number;
  /** Whether the price of an option is a formula of ours. */
  readonly isFormulaPrice: (option: OptionId | undefined) => boolean;
  readonly ownAnswers: number | undefined;
  /** Shares per criterion of an option that rest on assumptions. */
  readonly assumed: (option: OptionId) => readonly number[];
  /** Counted over cases × weights; remembered, since what others weigh does not change while one person moves a weight. */
  readonly count: (rule: WeightRule) => Steps<Tally>;
  /** What every estimate does to every value: the long part of finding out what is worth finding out. */
  readonly conditional: () => Steps<ConditionalValues>;
  /** Per estimate how often something else comes first once it is known, as a share of cases × weights; remembered as well. */
  readonly flips: (rule: WeightRule) => Steps<ReadonlyMap<EstimateId, number>>;
}

interface ToWeigh {
  readonly table: FuturesTable;
  readonly inputs: ModelInputs;
  /** Where it is not known yet it is found when it is asked for, once. */
  readonly conditional?: ConditionalValues | undefined;
  readonly drawn: WeightDraws;
}

/** The steps of it, an option each. Undefined where there is nothing to weigh: no criteria, no costs to range, nothing calculated. */
export function* preparationSteps({ table, inputs, conditional, drawn }: ToWeigh, money: InMoney): Steps<PreparedWeighing | undefined> {
  if (money.standing === 'nothing-calculated') return undefined;
  const values = yield* criteriaValues(table, inputs);
  if (values === undefined) return undefined;
  const excluded = new Set(money.ranking.filter(({ status }) => status === 'excluded').map(({ option }) => option));
  const runs = Uint8Array.from(values.options, (option) => (excluded.has(option) ? 0 : 1));
  const draws = Math.max(1, Math.round(samples / table.futures));
  const size = { criteria: values.criteria.length, samples: draws * table.futures, seed: inputs.seed };
  const weights = new Float64Array(size.criteria * size.samples);
  const assumed = new Map<OptionId, readonly number[]>();
  const follow = stepsOnce(function* (): Steps<ConditionalValues> {
    return conditional ?? (yield* conditionalValues(table, inputs, values));
  });
  const count = remembered(function* (rule) {
    yield* drawn(size)(rule, weights);
    yield;
    return yield* tally(values, weights, runs);
  });
  const flips = remembered(flipsUnder({ draw: drawn({ ...size, samples: flipSamples }), values, money, follow }));
  return {
    values,
    money,
    futures: table.futures,
    annuity: table.annuity,
    isFormulaPrice: (option) => hasFormulaPrice(inputs, option),
    ownAnswers: inputs.ownAnswers,
    assumed: (option) => {
      const known = assumed.get(option) ?? assumedShares(option, values, { table, inputs });
      assumed.set(option, known);
      return known;
    },
    count,
    conditional: follow,
    flips,
  };
}

interface Prepared {
  /** Of so many weights as flips are looked for under. */
  readonly draw: DrawWeights;
  readonly values: CriteriaValues;
  readonly money: InMoney;
  readonly follow: () => Steps<ConditionalValues>;
}

/** What does not depend on the weights is worked out at the first of them. */
function flipsUnder({ draw, values, money, follow }: Prepared): (rule: WeightRule) => Steps<ReadonlyMap<EstimateId, number>> {
  const running = money.ranking.flatMap(({ option, status }) => (status === 'excluded' ? [] : [option]));
  const weights = new Float64Array(values.criteria.length * flipSamples);
  return function* (rule) {
    yield* draw(rule, weights);
    return yield* flipShares({ values, conditional: yield* follow(), running, weights });
  };
}

function remembered<Found>(find: (rule: WeightRule) => Steps<Found>): (rule: WeightRule) => Steps<Found> {
  const known = new Map<string, Found>();
  return function* (rule) {
    const key = JSON.stringify(rule);
    const found = known.get(key) ?? (yield* find(rule));
    if (known.size >= mostRemembered) known.clear();
    known.set(key, found);
    return found;
  };
}
