import type { PublishedCase } from './published-case.ts';

const stockpyl = 'Snyder & Shen (2019), Fundamentals of supply chain theory, 2nd ed.; stockpyl, commit 0bae176';

export const eoqCases = [
  {
    id: 'snyder-shen-3.1',
    topic: 'economic order quantity',
    source: `${stockpyl}, example 3.1`,
    standing: 'doctest',
    inputs: { fixedCost: 8, holdingCost: 0.225, demandRate: 1300 },
    expected: { quantity: 304.0467800264368, cost: 68.41052550594829 },
    tolerance: 1e-6,
  },
  {
    id: 'hillier-lieberman-speakers',
    topic: 'speakers for television sets, per month',
    source: 'Hillier & Lieberman, Introduction to operations research, ch. on inventory; manual page EOQ of the R package SCperf',
    standing: 'seen',
    inputs: { fixedCost: 12_000, holdingCost: 0.3, demandRate: 8000 },
    expected: { quantity: 25_298, cost: 7589.5 },
    tolerance: 0.5,
  },
] as const satisfies readonly PublishedCase<object, object>[];

/** The source searches by golden section, which fixes the quantity to some 1e-5 only and the cost to 1e-10. */
export const eoqUnderOutagesCases = [
  {
    id: 'snyder-shen-9.1',
    topic: 'economic order quantity with disruptions',
    source: `${stockpyl}, example 9.1`,
    standing: 'doctest',
    inputs: { fixedCost: 8, holdingCost: 0.225, shortageCost: 5, demandRate: 1300, outageRate: 1.5, recoveryRate: 14 },
    expected: { quantity: 772.8110739983106, cost: 173.95000257319708 },
    tolerance: 5e-5,
  },
  {
    id: 'snyder-shen-p9.8',
    topic: 'economic order quantity with disruptions',
    source: `${stockpyl}, problem 9.8`,
    standing: 'doctest',
    inputs: { fixedCost: 35, holdingCost: 4, shortageCost: 22, demandRate: 30, outageRate: 1, recoveryRate: 12 },
    expected: { quantity: 24.066284024222202, cost: 96.266590901158 },
    tolerance: 5e-5,
  },
] as const satisfies readonly PublishedCase<object, object>[];

const dell = { demandMean: 2500, demandSd: 500, leadTimeMean: 7, serviceLevel: 0.9 };

interface Cycle {
  readonly demandMean: number;
  readonly demandSd: number;
  readonly leadTimeMean: number;
  readonly leadTimeSd: number;
  readonly serviceLevel: number;
}

export const dellCases: readonly PublishedCase<Cycle, number>[] = [
  [7, 22_491],
  [6, 19_298],
  [5, 16_109],
  [4, 12_927],
  [3, 9_760],
  [2, 6_628],
  [1, 3_625],
  [0, 1_695],
].map(([leadTimeSd = NaN, expected = NaN]) => ({
  id: `dell-${leadTimeSd}`,
  topic: `computers with a lead time of 7 days, sd ${leadTimeSd}`,
  source: 'Chopra & Meindl, Supply chain management, ch. on safety inventory, Dell',
  standing: 'recomputed',
  inputs: { ...dell, leadTimeSd },
  expected,
  tolerance: 1,
}));

const bearings = {
  topic: 'bearings from near or from far',
  source: 'Chopra & Meindl, Supply chain management, ch. on sourcing, Green Thumb',
  standing: 'recomputed',
  tolerance: 1,
} as const;
const weeklyBearings = { demandMean: 1000, demandSd: 300, serviceLevel: 0.95 };

export const greenThumbStockCases = [
  { ...bearings, id: 'green-thumb-local', inputs: { ...weeklyBearings, leadTimeMean: 2, leadTimeSd: 1 }, expected: 1787 },
  { ...bearings, id: 'green-thumb-far', inputs: { ...weeklyBearings, leadTimeMean: 6, leadTimeSd: 4 }, expected: 6690 },
] as const satisfies readonly PublishedCase<Cycle, number>[];

export const safetyStockCases: readonly PublishedCase<Cycle, number>[] = [...dellCases, ...greenThumbStockCases];

/** Underage is price − cost, overage cost − salvage; published costs are mismatch costs. */
export const newsvendorCases = [
  {
    id: 'snyder-shen-4.3',
    topic: 'newspapers, overage 0.18, underage 0.70',
    source: `${stockpyl}, example 4.3`,
    standing: 'doctest',
    inputs: { price: 1, cost: 0.3, salvage: 0.12, demandMean: 50, demandSd: 8 },
    expected: { quantity: 56.60395592743389, mismatchCost: 1.9976051931766445 },
    tolerance: 1e-6,
  },
  {
    id: 'oneill-hammer',
    topic: 'wetsuits ordered half a year ahead',
    source: "Cachon & Terwiesch, Matching supply with demand, O'Neill Hammer 3/2, without the rounding of z in its table",
    standing: 'recomputed',
    inputs: { price: 190, cost: 110, salvage: 90, demandMean: 3192, demandSd: 1181 },
    expected: { quantity: 4185.95, profit: 222_296.5, mismatchCost: 33_063.5 },
    tolerance: 0.1,
  },
] as const satisfies readonly PublishedCase<object, object>[];

const treville = {
  source: 'Model of de Treville, Schürhoff et al. (2014), Valuing lead time; closed form checked with 4 million draws',
  standing: 'closed-form' as const,
  tolerance: 1e-5,
};

export const frontierCases: readonly PublishedCase<
  { price: number; cost: number; salvage: number; volatility: number; leadTime: number },
  number
>[] = [
  [100, 70, 40, 0.25, 1, 8.4605],
  [100, 70, 40, 0.5, 1, 16.4111],
  [100, 70, 40, 1, 1, 29.2581],
  [100, 60, 20, 0.5, 0.5, 18.4218],
  [100, 60, 20, 0.5, 1, 25.5283],
  [100, 85, 75, 0.15, 1, 1.6663],
  [100, 70, 0, 0.5, 1, 27.1809],
  [100, 50, 25, 0.6, 1, 27.2998],
].map(([price = NaN, cost = NaN, salvage = NaN, volatility = NaN, leadTime = NaN, percent = NaN], i) => ({
  ...treville,
  id: `frontier-${i + 1}`,
  topic: `cost ${cost}, left over ${salvage}, volatility ${volatility}, lead time ${leadTime}`,
  inputs: { price, cost, salvage, volatility, leadTime },
  expected: percent / 100,
}));

export const stockUnderOutagesCase = {
  id: 'snyder-shen-9.3',
  topic: 'base stock with disruptions',
  source: `${stockpyl}, example 9.3`,
  standing: 'doctest',
  inputs: { holdingCost: 0.25, shortageCost: 3, demand: 2000, outageChance: 0.04, recoveryChance: 0.25 },
  expected: { quantity: 8000, cost: 2737.0689302470355, at1200: 5710.344790717086, at2000: 3310.344827558603, at12000: 3075.161637904759 },
  tolerance: 0.01,
} as const satisfies PublishedCase<object, object>;

export const tomlinCases = [
  { outageChance: 0.08, recoveryChance: 0.5, quantity: 4000, cost: 1258.62, accepting: 1655.17, premium: 0.6293 },
  { outageChance: 0.04, recoveryChance: 0.25, quantity: 8000, cost: 2737.07, accepting: 3310.34, premium: 1.3685 },
  { outageChance: 0.02, recoveryChance: 0.125, quantity: 12_000, cost: 5627.07, accepting: 6620.69, premium: 2.8135 },
  { outageChance: 0.01, recoveryChance: 0.0625, quantity: 22_000, cost: 11_419.85, accepting: 13_241.38, premium: 5.7099 },
].map(({ outageChance, recoveryChance, ...expected }) => ({
  id: `tomlin-${1 / recoveryChance}`,
  topic: 'the same share of time out, in fewer and longer outages',
  source: 'Property of Tomlin (2006), Management Science 52: 639–657; figures from the model of Snyder & Shen, § 9.3',
  standing: 'closed-form',
  inputs: { holdingCost: 0.25, shortageCost: 3, demand: 2000, outageChance, recoveryChance },
  expected,
  tolerance: 0.05,
  premiumTolerance: 1e-4,
})) satisfies readonly PublishedCase<object, object>[];

export const baseSurgeCases = [
  { demandSd: 30, holdingCost: 0.5, costGap: 10, surgeRate: 4.7434, surgeShare: 0.047434, addedCost: 94.8683 },
  { demandSd: 30, holdingCost: 0.5, costGap: 2, surgeRate: 10.6066, surgeShare: 0.106066, addedCost: 42.4264 },
  { demandSd: 30, holdingCost: 1, costGap: 4, surgeRate: 10.6066, surgeShare: 0.106066, addedCost: 84.8528 },
].map(({ surgeRate, surgeShare, addedCost, ...inputs }, i) => ({
  id: `base-surge-${i + 1}`,
  topic: 'a constant base from far and the peaks from near',
  source: 'Square-root rule of Allon & Van Mieghem (2010), Management Science 56: 110–124',
  standing: 'closed-form',
  inputs: { demandMean: 100, ...inputs },
  expected: { surgeRate, surgeShare, addedCost },
  tolerance: 0.001,
})) satisfies readonly PublishedCase<object, object>[];
