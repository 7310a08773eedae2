import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptability } from '../../../src/engine/textbook/decisions/acceptability.ts';
import { additiveValues } from '../../../src/engine/textbook/decisions/additive-values.ts';
import { analyticHierarchy } from '../../../src/engine/textbook/decisions/analytic-hierarchy.ts';
import { herfindahl } from '../../../src/engine/textbook/decisions/herfindahl.ts';
import { linearValues } from '../../../src/engine/textbook/decisions/linear-values.ts';
import type { Direction, Matrix } from '../../../src/engine/textbook/decisions/matrix.ts';
import { paretoFront } from '../../../src/engine/textbook/decisions/pareto-front.ts';
import type { Preference } from '../../../src/engine/textbook/decisions/preference.ts';
import { prometheeNetFlows } from '../../../src/engine/textbook/decisions/promethee-net-flows.ts';
import { rankOrderCentroid } from '../../../src/engine/textbook/decisions/rank-order-centroid.ts';
import { regret } from '../../../src/engine/textbook/decisions/regret.ts';
import { topsis } from '../../../src/engine/textbook/decisions/topsis.ts';
import { wilsonInterval } from '../../../src/engine/textbook/decisions/wilson-interval.ts';
import { pert } from '../../../src/engine/textbook/distributions/pert.ts';
import { sampleQuantile } from '../../../src/engine/textbook/distributions/sample-quantile.ts';
import { triangular } from '../../../src/engine/textbook/distributions/triangular.ts';
import { conditionalValueAtRisk } from '../../../src/engine/textbook/finance/conditional-value-at-risk.ts';
import { discountedPaybackYears } from '../../../src/engine/textbook/finance/discounted-payback-years.ts';
import { equivalentAnnual } from '../../../src/engine/textbook/finance/equivalent-annual.ts';
import { irr } from '../../../src/engine/textbook/finance/irr.ts';
import { mirr } from '../../../src/engine/textbook/finance/mirr.ts';
import { npv } from '../../../src/engine/textbook/finance/npv.ts';
import { paybackYears } from '../../../src/engine/textbook/finance/payback-years.ts';
import { signChanges } from '../../../src/engine/textbook/finance/sign-changes.ts';
import { expectedUncoveredTime } from '../../../src/engine/textbook/outages/expected-uncovered-time.ts';
import { optimalCover } from '../../../src/engine/textbook/outages/optimal-cover.ts';
import { costDifferentialFrontier } from '../../../src/engine/textbook/stock/cost-differential-frontier.ts';
import { economicOrderQuantityUnderOutages } from '../../../src/engine/textbook/stock/economic-order-quantity-under-outages.ts';
import { economicOrderQuantity } from '../../../src/engine/textbook/stock/economic-order-quantity.ts';
import { newsvendor } from '../../../src/engine/textbook/stock/newsvendor.ts';
import { safetyStock } from '../../../src/engine/textbook/stock/safety-stock.ts';

type Numbers = readonly number[];
type Maybe = number | undefined;
type Named<Names extends string> = Readonly<Record<Names, number>>;
type Points = Named<'low' | 'likely' | 'high'>;
type Spread = Named<'mean' | 'variance'> & { quantile(p: number): number };
type Demand = Named<'fixedCost' | 'holdingCost' | 'demandRate'>;
type Order = Named<'quantity' | 'cost'>;

/** The names, arguments and results that published cases and outside checks call: the compiler holds the engine to them. */
export const contract = {
  npv: npv satisfies (rate: number, cashflows: Numbers) => number,
  irr: irr satisfies (cashflows: Numbers) => Maybe,
  signChanges: signChanges satisfies (cashflows: Numbers) => number,
  mirr: mirr satisfies (cashflows: Numbers, financeRate: number, reinvestRate: number) => Maybe,
  paybackYears: paybackYears satisfies (cashflows: Numbers) => Maybe,
  discountedPaybackYears: discountedPaybackYears satisfies (rate: number, cashflows: Numbers) => Maybe,
  equivalentAnnual: equivalentAnnual satisfies (rate: number, years: number, presentValue: number) => number,
  pert: pert satisfies (points: Points) => Spread,
  triangular: triangular satisfies (points: Points) => Spread,
  sampleQuantile: sampleQuantile satisfies (values: Numbers, p: number) => number,
  conditionalValueAtRisk: conditionalValueAtRisk satisfies (values: Numbers, level: number) => number,
  expectedUncoveredTime: expectedUncoveredTime satisfies (outages: Named<'eventsPerYear' | 'meanDuration' | 'cover'>) => number,
  optimalCover: optimalCover satisfies (
    outages: Named<'eventsPerYear' | 'meanDuration' | 'lossPerTime' | 'holdingPerTimePerYear'>,
  ) => number,
  economicOrderQuantity: economicOrderQuantity satisfies (lot: Demand) => Order,
  economicOrderQuantityUnderOutages: economicOrderQuantityUnderOutages satisfies (
    lot: Demand & Named<'shortageCost' | 'outageRate' | 'recoveryRate'>,
  ) => Order,
  safetyStock: safetyStock satisfies (item: Named<'demandMean' | 'demandSd' | 'leadTimeMean' | 'leadTimeSd' | 'serviceLevel'>) => number,
  newsvendor: newsvendor satisfies (
    season: Named<'price' | 'cost' | 'salvage' | 'demandMean' | 'demandSd'>,
  ) => Named<'quantity' | 'profit' | 'mismatchCost'>,
  costDifferentialFrontier: costDifferentialFrontier satisfies (
    source: Named<'price' | 'cost' | 'salvage' | 'volatility' | 'leadTime'>,
  ) => number,
  additiveValues: additiveValues satisfies (values: Matrix, weights: Numbers) => number[],
  linearValues: linearValues satisfies (matrix: Matrix, ranges: readonly Named<'worst' | 'best'>[]) => number[][],
  rankOrderCentroid: rankOrderCentroid satisfies (n: number) => number[],
  topsis: topsis satisfies (matrix: Matrix, weights: Numbers, directions: readonly Direction[]) => number[],
  prometheeNetFlows: prometheeNetFlows satisfies (
    matrix: Matrix,
    weights: Numbers,
    directions: readonly Direction[],
    preferences: readonly Preference[],
  ) => number[],
  analyticHierarchy: analyticHierarchy satisfies (matrix: Matrix) => Named<'lambdaMax' | 'consistencyRatio'> & { weights: number[] },
  acceptability: acceptability satisfies (ask: { values: Matrix; weights: 'free' | 'ranked'; samples: number; seed: number }) => {
    rankAcceptability: number[][];
    centralWeights: (number[] | undefined)[];
    pairwiseWins: number[][];
  },
  regret: regret satisfies (costs: Matrix) => {
    expected: number[];
    largest: number[];
    perfectInformation: number;
    firstShare: number[];
    nearFirstShare(within: number): number[];
  },
  paretoFront: paretoFront satisfies (points: Matrix) => number[],
  herfindahl: herfindahl satisfies (shares: Numbers) => number,
  wilsonInterval: wilsonInterval satisfies (successes: number, trials: number) => Named<'low' | 'high'>,
} as const;

it('has every function under its own name', () => {
  expect(Object.entries(contract).filter(([name, { name: own }]) => name !== own)).toEqual([]);
});

/** Every number in a result, also those behind its functions of one share. */
function numbersIn(result: unknown): readonly number[] {
  if (typeof result === 'number') return [result];
  if (typeof result === 'function')
    return [0, 0.3, 1].flatMap((share) => numbersIn(attempt(() => Reflect.apply(result, undefined, [share]))));
  if (typeof result === 'object' && result !== null) return Object.values(result).flatMap(numbersIn);
  return [];
}

/** A result, or nothing when a RangeError says why there is none. Any other error fails. */
function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const anything = fc.oneof(
  fc.double(),
  fc.double({ min: -2, max: 2 }),
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(0, -0, 1, -1, 0.5, 1e-300, 1e300, 1e308, -1e308, Number.MAX_VALUE, NaN, Infinity),
);
const list = fc.array(anything, { maxLength: 6 });
const rows = fc.oneof(
  fc.array(list, { maxLength: 4 }),
  fc.integer({ min: 1, max: 4 }).chain((n) => fc.array(fc.array(anything, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 4 })),
);
const named = <Names extends string>(...names: readonly Names[]) => {
  const shape = Object.fromEntries(names.map((name) => [name, anything]));
  return fc.record(shape);
};
const direction = fc.constantFrom('min' as const, 'max' as const);
const preference = fc.record({
  type: fc.constantFrom('usual' as const, 'u-shape' as const, 'v-shape' as const, 'level' as const, 'linear' as const, 'gaussian' as const),
  q: anything,
  p: anything,
  s: anything,
});
const margins = ['price', 'cost', 'salvage'] as const;
const demand = ['fixedCost', 'holdingCost', 'demandRate'] as const;

/** What each function is called with: anything of the right type. */
const calls: Readonly<Record<keyof typeof contract, readonly fc.Arbitrary<unknown>[]>> = {
  npv: [anything, list],
  irr: [list],
  signChanges: [list],
  mirr: [list, anything, anything],
  paybackYears: [list],
  discountedPaybackYears: [anything, list],
  equivalentAnnual: [anything, anything, anything],
  pert: [named('low', 'likely', 'high')],
  triangular: [named('low', 'likely', 'high')],
  sampleQuantile: [list, anything],
  conditionalValueAtRisk: [list, anything],
  expectedUncoveredTime: [named('eventsPerYear', 'meanDuration', 'cover')],
  optimalCover: [named('eventsPerYear', 'meanDuration', 'lossPerTime', 'holdingPerTimePerYear')],
  economicOrderQuantity: [named(...demand)],
  economicOrderQuantityUnderOutages: [named(...demand, 'shortageCost', 'outageRate', 'recoveryRate')],
  safetyStock: [named('demandMean', 'demandSd', 'leadTimeMean', 'leadTimeSd', 'serviceLevel')],
  newsvendor: [named(...margins, 'demandMean', 'demandSd')],
  costDifferentialFrontier: [named(...margins, 'volatility', 'leadTime')],
  additiveValues: [rows, list],
  linearValues: [rows, fc.array(named('worst', 'best'), { maxLength: 4 })],
  rankOrderCentroid: [anything],
  topsis: [rows, list, fc.array(direction, { maxLength: 4 })],
  prometheeNetFlows: [rows, list, fc.array(direction, { maxLength: 4 }), fc.array(preference, { maxLength: 4 })],
  analyticHierarchy: [rows],
  acceptability: [
    fc.record({ values: rows, weights: fc.constantFrom('free', 'ranked'), samples: fc.integer({ min: 0, max: 9 }), seed: anything }),
  ],
  regret: [rows],
  paretoFront: [rows],
  herfindahl: [list],
  wilsonInterval: [anything, anything],
};

describe('whatever it is given, finite numbers come out or a RangeError with a name', () => {
  it.each(Object.entries(calls))('%s', (name, given) => {
    const called = Object.entries(contract).find(([other]) => other === name)?.[1];
    fc.assert(
      fc.property(fc.tuple(...given), (values) => {
        const found = numbersIn(attempt(() => Reflect.apply(called ?? fc.assert, undefined, values)));
        expect(found.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: process.env['SOAK'] ? 5_000 : 300 },
    );
  });
});
