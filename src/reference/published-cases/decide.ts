import type { PublishedCase } from './published-case.ts';

/** A row per option, a column per criterion. */
type Matrix = readonly (readonly number[])[];

/** When a difference begins to matter (q), matters in full (p), or where its curve bends (s). */
interface Preference {
  readonly type: 'usual' | 'u-shape' | 'v-shape' | 'level' | 'linear' | 'gaussian';
  readonly q?: number;
  readonly p?: number;
  readonly s?: number;
}

interface Table {
  readonly matrix: Matrix;
  readonly weights: readonly number[];
  readonly directions: readonly ('min' | 'max')[];
}

export const fourByThreeCase: PublishedCase<Table, readonly number[]> = {
  id: 'tzeng-huang',
  topic: 'four options, three criteria',
  source: 'Tzeng & Huang (2011), Multiple attribute decision making; scikit-criteria, tests/agg/test_similarity.py, commit 0173cf7',
  standing: 'doctest',
  inputs: {
    matrix: [
      [5, 8, 4],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ],
    weights: [0.3, 0.4, 0.3],
    directions: ['max', 'max', 'max'],
  },
  expected: [0.5037, 0.6581, 0.7482, 0.334],
  tolerance: 1e-4,
};

export const aircraftCase: PublishedCase<Table, readonly number[]> = {
  id: 'fighter-aircraft',
  topic: 'speed, range, payload, cost, reliability, manoeuvrability',
  source: 'Hwang & Yoon (1981), Multiple attribute decision making, fighter aircraft selection',
  standing: 'recomputed',
  inputs: {
    matrix: [
      [2, 1500, 20_000, 5.5, 5, 9],
      [2.5, 2700, 18_000, 6.5, 3, 5],
      [1.8, 2000, 21_000, 4.5, 7, 7],
      [2.2, 1800, 20_000, 5, 5, 5],
    ],
    weights: [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
    directions: ['max', 'max', 'max', 'min', 'max', 'max'],
  },
  expected: [0.643, 0.268, 0.613, 0.312],
  tolerance: 1e-3,
};

export const topsisCases = [fourByThreeCase, aircraftCase] as const;

interface OutrankingTable extends Table {
  readonly preferences: readonly Preference[];
}

const linear = { type: 'linear', q: 1, p: 2 } as const;

export const powerStationsCase: PublishedCase<OutrankingTable, readonly number[]> = {
  id: 'power-stations',
  topic: 'six stations, six criteria, each with another of the six preference functions',
  source: 'Brans, Vincke & Mareschal (1986), How to select and how to rank projects, EJOR 24: 228–238; net of its two printed flows',
  standing: 'recomputed',
  inputs: {
    matrix: [
      [80, 90, 600, 5.4, 8, 5],
      [65, 58, 200, 9.7, 1, 1],
      [83, 60, 400, 7.2, 4, 7],
      [40, 80, 1000, 7.5, 7, 10],
      [52, 72, 600, 2, 3, 8],
      [94, 96, 700, 3.6, 5, 6],
    ],
    weights: [1, 1, 1, 1, 1, 1],
    directions: ['min', 'max', 'min', 'min', 'min', 'max'],
    preferences: [
      { type: 'u-shape', q: 10 },
      { type: 'v-shape', p: 30 },
      { type: 'linear', q: 50, p: 500 },
      { type: 'level', q: 1, p: 6 },
      { type: 'usual' },
      { type: 'gaussian', s: 5 },
    ],
  },
  expected: [0.22 - 0.365, 0.396 - 0.379, 0.247 - 0.336, 0.329 - 0.349, 0.455 - 0.162, 0.3 - 0.355],
  tolerance: 1.1e-3,
};

export const sixByFourCase: PublishedCase<OutrankingTable, readonly number[]> = {
  id: 'papathanasiou-ploskas',
  topic: 'six options, four criteria, linear preference',
  source: 'Papathanasiou & Ploskas (2018), Multiple criteria decision aid, ch. 3; tests of pyrepo-mcda',
  standing: 'doctest',
  inputs: {
    matrix: [
      [8, 7, 2, 1],
      [5, 3, 7, 5],
      [7, 5, 6, 4],
      [9, 9, 7, 3],
      [11, 10, 3, 7],
      [6, 9, 5, 4],
    ],
    weights: [0.4, 0.3, 0.1, 0.2],
    directions: ['max', 'max', 'max', 'max'],
    preferences: [linear, linear, linear, linear],
  },
  expected: [-0.26, -0.52, -0.22, 0.36, 0.7, -0.06],
  tolerance: 5e-3,
};

export const prometheeCases = [powerStationsCase, sixByFourCase] as const;

export const hierarchyCases = [
  {
    id: 'teknomo',
    topic: 'three criteria',
    source: 'Teknomo, AHP tutorial; exact eigenvector',
    standing: 'recomputed',
    inputs: {
      matrix: [
        [1, 1 / 3, 5],
        [3, 1, 7],
        [1 / 5, 1 / 7, 1],
      ],
    },
    expected: { weights: [0.279, 0.6491, 0.0719], lambdaMax: 3.0649, consistencyRatio: 0.0559 },
    tolerance: 1e-3,
  },
  {
    id: 'drinks',
    topic: 'which drink is consumed more: coffee, wine, tea, beer, sodas, milk, water',
    source: 'Saaty (2008), Decision making with the analytic hierarchy process, International Journal of Services Sciences 1: 83–98',
    standing: 'recomputed',
    inputs: {
      matrix: [
        [1, 9, 5, 2, 1, 1, 1 / 2],
        [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
        [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
        [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
        [1, 9, 4, 2, 1, 2, 1 / 2],
        [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
        [2, 9, 9, 3, 2, 3, 1],
      ],
    },
    expected: { weights: [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327], consistencyRatio: 0.022 },
    tolerance: 1e-3,
  },
] as const satisfies readonly PublishedCase<{ matrix: Matrix }, object>[];

export const rankOrderCentroidCases = [
  { n: 2, expected: [0.75, 0.25] },
  { n: 3, expected: [0.6111, 0.2778, 0.1111] },
  { n: 4, expected: [0.5208, 0.2708, 0.1458, 0.0625] },
  { n: 5, expected: [0.4567, 0.2567, 0.1567, 0.09, 0.04] },
].map(({ n, expected }) => ({
  id: `roc-${n}`,
  topic: `${n} criteria in order`,
  source: 'Edwards & Barron (1994), SMARTS and SMARTER, Organizational Behavior and Human Decision Processes 60: 306–325, table 3',
  standing: 'recomputed',
  inputs: { n },
  expected,
  tolerance: 5e-5,
})) satisfies readonly PublishedCase<{ n: number }, readonly number[]>[];

export const wilsonCases = [
  { successes: 81, trials: 263, expected: { low: 0.2553, high: 0.3662 } },
  { successes: 15, trials: 148, expected: { low: 0.0624, high: 0.1605 } },
  { successes: 0, trials: 20, expected: { low: 0, high: 0.1611 } },
  { successes: 1, trials: 29, expected: { low: 0.0061, high: 0.1718 } },
].map(({ expected, ...inputs }) => ({
  id: `newcombe-${inputs.successes}-${inputs.trials}`,
  topic: `${inputs.successes} of ${inputs.trials}`,
  source:
    'Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17: 857–872, table I, method 3',
  standing: 'recomputed',
  inputs,
  expected,
  tolerance: 6e-5,
})) satisfies readonly PublishedCase<{ successes: number; trials: number }, { low: number; high: number }>[];

/** Pay-offs in millions; demand is strong in four of five scenarios. Costs are pay-offs with the sign turned. */
export const regretCase = {
  id: 'condominiums',
  topic: 'a small, medium or large complex under strong or weak demand',
  source:
    'Anderson, Sweeney & Williams, An introduction to management science, ch. on decision analysis, Pittsburgh Development Corporation',
  standing: 'recomputed',
  inputs: {
    costs: [
      [-8, -14, -20],
      [-8, -14, -20],
      [-8, -14, -20],
      [-8, -14, -20],
      [-7, -5, 9],
    ],
  },
  expected: { largest: [12, 6, 16], perfectInformation: 3.2, firstShare: [0.2, 0, 0.8] },
  tolerance: 1e-9,
} as const satisfies PublishedCase<{ costs: Matrix }, object>;

export const herfindahlCase = {
  id: 'merger-guidelines',
  topic: 'four firms with 30, 30, 20 and 20 % of a market',
  source: 'U.S. Department of Justice and Federal Trade Commission (2010), Horizontal merger guidelines: 2,600 points of 10,000',
  standing: 'recomputed',
  inputs: { shares: [0.3, 0.3, 0.2, 0.2] },
  expected: 0.26,
  tolerance: 1e-12,
} as const satisfies PublishedCase<{ shares: readonly number[] }, number>;
