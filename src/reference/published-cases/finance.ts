import type { PublishedCase } from './published-case.ts';

const numpyFinancial = 'numpy-financial, tests/test_financial.py, commit 03e194b';

export const npvCases = [
  {
    id: 'dsolar-onshore',
    topic: 'panels made at home for three years',
    source: 'Chopra & Meindl, Supply chain management, D-Solar, ch. 6',
    standing: 'seen',
    inputs: { rate: 0.1, cashflows: [2_000_000, 2_360_000, 2_763_200] },
    expected: 6_429_091,
    tolerance: 1,
  },
  {
    id: 'dsolar-offshore',
    topic: 'the same panels made far away at an expected rise of the yuan',
    source: 'Chopra & Meindl, Supply chain management, D-Solar, ch. 6',
    standing: 'seen',
    inputs: {
      rate: 0.1,
      cashflows: [
        { panels: 100_000, yuan: 9 },
        { panels: 112_000, yuan: 8.64 },
        { panels: 125_440, yuan: 8.2944 },
      ].map(({ panels, yuan }) => 70 * panels - 8_000_000 / yuan - (340 * panels) / yuan),
    },
    expected: 6_822_302,
    tolerance: 1,
  },
  {
    id: 'numpy-npv',
    topic: 'five receipts after one payment',
    source: numpyFinancial,
    standing: 'doctest',
    inputs: { rate: 0.05, cashflows: [-15_000, 1_500, 2_500, 3_500, 4_500, 6_000] },
    expected: 122.89485495094269,
    tolerance: 1e-9,
  },
] as const satisfies readonly PublishedCase<{ rate: number; cashflows: readonly number[] }, number>[];

const irrOf = (id: string, cashflows: readonly number[], expected: number | undefined, tolerance = 1e-4) => ({
  id,
  topic: 'internal rate of return',
  source: numpyFinancial,
  standing: 'doctest' as const,
  inputs: { cashflows },
  expected,
  tolerance,
});

export const irrCases: readonly PublishedCase<{ cashflows: readonly number[] }, number | undefined>[] = [
  irrOf('numpy-irr-growing', [-150_000, 15_000, 25_000, 35_000, 45_000, 60_000], 0.0524),
  irrOf('numpy-irr-loss', [-100, 0, 0, 74], -0.0955),
  irrOf('numpy-irr-plain', [-100, 39, 59, 55, 20], 0.28095, 1e-5),
  irrOf('numpy-irr-two-changes', [-100, 100, 0, -7], -0.0833),
  irrOf('numpy-irr-small-tail', [-100, 100, 0, 7], 0.06206, 1e-5),
  irrOf('numpy-irr-three-changes', [-5, 10.5, 1, -8, 1], 0.0886),
  irrOf('numpy-irr-trailing-zeros', [-5, 10.5, 1, -8, 1, 0, 0, 0], 0.0886),
  irrOf('numpy-irr-none', [-1, -2, -3], undefined),
  irrOf(
    'numpy-irr-vanishing',
    [
      -3000, 2.3926932267015667e-7, 4.1672087103345505e-16, 5.39651100363787e-25, 5.196255107180617e-34, 3.72029556454364e-43,
      1.980496171163247e-52, 7.839351765178142e-62, 2.307256511391144e-71, 5.049183923330891e-81, 8.215917766849926e-91,
      9.940324436696353e-101, 8.942410813633967e-111, 5.981612264648119e-121, 2.975030903184424e-131, 1.1002067043497954e-141,
      3.025287656351802e-152, 6.185412194820791e-163, 9.40329800153533e-174, 1.0629218520017728e-184, 8.93371418471712e-196,
      5.583060769846794e-207, 2.594312203662265e-218, 8.9635842466507e-230, 2.3027710094332358e-241, 4.398751059674556e-253,
      6.247663037257521e-265, 6.598046841695288e-277, 5.181109526684202e-289, 3.0250999925830644e-301, 1.31330705996e-313,
    ],
    -0.9999999990596069,
    1e-9,
  ),
  {
    id: 'helmsley-iron',
    topic: 'clean-up cost at the end: −50 % and 15.2 %, of which the latter counts',
    source: 'Brealey, Myers & Allen, Principles of corporate finance, ch. 5, Helmsley Iron',
    standing: 'recomputed',
    inputs: { cashflows: [-1000, 800, 150, 150, 150, 150, -150] },
    expected: 0.152,
    tolerance: 5e-4,
  },
  {
    id: 'oil-runSteps',
    topic: 'two rates, 25 % and 400 %, of which the smaller counts',
    source:
      'Lorie & Savage (1955), Three problems in rationing capital, Journal of Business 28: 229–239, in the numbers of Brealey & Myers',
    standing: 'recomputed',
    inputs: { cashflows: [-4000, 25_000, -25_000] },
    expected: 0.25,
    tolerance: 1e-9,
  },
  {
    id: 'no-rate',
    topic: 'two sign changes and no rate at all',
    source: 'Brealey, Myers & Allen, Principles of corporate finance, ch. 5, pitfall 2',
    standing: 'recomputed',
    inputs: { cashflows: [1000, -3000, 2500] },
    expected: undefined,
    tolerance: 0,
  },
];

export const mirrCases: readonly PublishedCase<
  { cashflows: readonly number[]; financeRate: number; reinvestRate: number },
  number | undefined
>[] = [
  {
    inputs: { cashflows: [-4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000], financeRate: 0.08, reinvestRate: 0.055 },
    expected: 0.06659717503155355,
  },
  {
    inputs: { cashflows: [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000], financeRate: 0.1, reinvestRate: 0.12 },
    expected: 0.12609413036590514,
  },
  { inputs: { cashflows: [100, 200, -50, 300, -200], financeRate: 0.05, reinvestRate: 0.06 }, expected: 0.34282338784217664 },
  { inputs: { cashflows: [39_000, 30_000, 21_000, 37_000, 46_000], financeRate: 0.1, reinvestRate: 0.12 }, expected: undefined },
].map((found, i) => ({
  ...found,
  id: `numpy-mirr-${i + 1}`,
  topic: 'modified internal rate of return',
  source: numpyFinancial,
  standing: 'doctest',
  tolerance: 1e-12,
}));

/** The payment of a loan is the equivalent annual amount of what is borrowed. */
export const equivalentAnnualCases = [
  {
    id: 'numpy-pmt',
    topic: 'a loan of 15 000 over 60 months at 8 % a year',
    source: numpyFinancial,
    standing: 'doctest',
    inputs: { rate: 0.08 / 12, years: 60, presentValue: 15_000 },
    expected: 304.14591432620523,
    tolerance: 1e-9,
  },
  {
    id: 'numpy-pmt-zero',
    topic: 'the same without interest',
    source: numpyFinancial,
    standing: 'doctest',
    inputs: { rate: 0, years: 60, presentValue: 15_000 },
    expected: 250,
    tolerance: 0,
  },
  {
    id: 'numpy-pmt-dear',
    topic: 'three payments at 80 %',
    source: numpyFinancial,
    standing: 'doctest',
    inputs: { rate: 0.8, years: 3, presentValue: 20_000 },
    expected: 19311.258278145695,
    tolerance: 1e-8,
  },
] as const satisfies readonly PublishedCase<{ rate: number; years: number; presentValue: number }, number>[];

export const valueOfWaitingCase = {
  id: 'widget-factory',
  topic: 'value of waiting to invest',
  source: 'Dixit & Pindyck (1994), Investment under uncertainty, ch. 2',
  standing: 'recomputed',
  inputs: { investment: 1600, income: 200, incomeUp: 300, incomeDown: 100, chanceUp: 0.5, rate: 0.1 },
  expected: { npvNow: 600, npvWait: 772.73, worthOfWaiting: 172.73 },
  tolerance: 0.5,
} as const satisfies PublishedCase<object, object>;
