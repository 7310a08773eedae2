import { analyticHierarchy } from '../../engine/textbook/decisions/analytic-hierarchy.ts';
import { herfindahl } from '../../engine/textbook/decisions/herfindahl.ts';
import { prometheeNetFlows } from '../../engine/textbook/decisions/promethee-net-flows.ts';
import { rankOrderCentroid } from '../../engine/textbook/decisions/rank-order-centroid.ts';
import { regret } from '../../engine/textbook/decisions/regret.ts';
import { topsis } from '../../engine/textbook/decisions/topsis.ts';
import { wilsonInterval } from '../../engine/textbook/decisions/wilson-interval.ts';
import {
  aircraftCase,
  fourByThreeCase,
  herfindahlCase,
  hierarchyCases,
  powerStationsCase,
  rankOrderCentroidCases,
  regretCase,
  sixByFourCase,
  wilsonCases,
} from '../../reference/published-cases/decide.ts';
import { counted, inGroup, listed, one, type ProofExample, type ProofFigure } from './proof-figure.ts';

const choose = inGroup('choose');
const [teknomo, drinks] = hierarchyCases;

function closeness({ inputs, expected, tolerance }: typeof fourByThreeCase): readonly ProofFigure[] {
  return listed('option', { published: expected, found: topsis(inputs.matrix, inputs.weights, inputs.directions), tolerance });
}

function flows({ inputs, expected, tolerance }: typeof powerStationsCase): readonly ProofFigure[] {
  const found = prometheeNetFlows(inputs.matrix, inputs.weights, inputs.directions, inputs.preferences);
  return listed('option', { published: expected, found, tolerance });
}

export const decideExamples: readonly ProofExample[] = [
  choose('topsisFour', [fourByThreeCase], () => closeness(fourByThreeCase)),
  choose('topsisAircraft', [aircraftCase], () => closeness(aircraftCase)),
  choose('prometheePower', [powerStationsCase], () => flows(powerStationsCase)),
  choose('prometheeSix', [sixByFourCase], () => flows(sixByFourCase)),
  choose('ahpThree', [teknomo], () => {
    const { inputs, expected, tolerance } = teknomo;
    const { weights, lambdaMax, consistencyRatio } = analyticHierarchy(inputs.matrix);
    return [
      ...listed('weight', { published: expected.weights, found: weights, tolerance }),
      one('lambdaMax', { published: expected.lambdaMax, found: lambdaMax, tolerance }),
      one('consistency', { published: expected.consistencyRatio, found: consistencyRatio, tolerance }),
    ];
  }),
  choose('ahpDrinks', [drinks], () => {
    const { inputs, expected, tolerance } = drinks;
    const { weights, consistencyRatio } = analyticHierarchy(inputs.matrix);
    return [
      ...listed('weight', { published: expected.weights, found: weights, tolerance }),
      one('consistency', { published: expected.consistencyRatio, found: consistencyRatio, tolerance }),
    ];
  }),
  choose('rankOrder', rankOrderCentroidCases, () =>
    rankOrderCentroidCases.flatMap(({ inputs, expected, tolerance }) => {
      const found = rankOrderCentroid(inputs.n);
      return expected.map((published, i) => counted('weightOf', [i + 1, inputs.n], { published, found: found[i], tolerance }));
    }),
  ),
  choose('intervals', wilsonCases, () =>
    wilsonCases.flatMap(({ inputs, expected, tolerance }) => {
      const { low, high } = wilsonInterval(inputs.successes, inputs.trials);
      const of = [inputs.successes, inputs.trials] as const;
      return [
        counted('lowEnd', of, { published: expected.low, found: low, tolerance }),
        counted('highEnd', of, { published: expected.high, found: high, tolerance }),
      ];
    }),
  ),
  choose('condominiums', [regretCase], () => {
    const { inputs, expected, tolerance } = regretCase;
    const { largest, perfectInformation, firstShare } = regret(inputs.costs);
    return [
      ...listed('largestRegret', { published: expected.largest, found: largest, tolerance }),
      ...listed('firstShare', { published: expected.firstShare, found: firstShare, tolerance }),
      one('perfectInformation', { published: expected.perfectInformation, found: perfectInformation, tolerance }),
    ];
  }),
  choose('merger', [herfindahlCase], () => [
    one('concentration', {
      published: herfindahlCase.expected,
      found: herfindahl(herfindahlCase.inputs.shares),
      tolerance: herfindahlCase.tolerance,
    }),
  ]),
];
