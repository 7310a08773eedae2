import { transportCarbon } from '../../engine/run/costs/transport-carbon.ts';
import { chanceOfEvent } from '../../engine/textbook/outages/chance-of-event.ts';
import { resilienceGap } from '../../engine/textbook/outages/resilience-gap.ts';
import { startRun } from '../../engine/run/run.ts';
import { disruptionCases, resilienceGapCase, transportCarbonCase, uncoveredCase } from '../../reference/published-cases/outage.ts';
import { inGroup, numbered, one, type ProofExample } from './proof-figure.ts';
import { uncoveredInputs } from './proof-model-inputs.ts';
import { figureIn } from './proof-table.ts';

const outage = inGroup('outage');

export const outageExamples: readonly ProofExample[] = [
  outage('resilience', [resilienceGapCase], () => {
    const { inputs, expected, tolerance } = resilienceGapCase;
    const { lostTime, lostPieces, lostMargin } = resilienceGap(inputs);
    return [
      one('lostTime', { published: expected.lostTime, found: lostTime, tolerance }),
      one('lostPieces', { published: expected.lostPieces, found: lostPieces, tolerance }),
      one('lostMargin', { published: expected.lostMargin, found: lostMargin, tolerance }),
    ];
  }),
  outage('disruptions', disruptionCases, () =>
    disruptionCases.map(({ inputs, expected, tolerance }) =>
      numbered('chanceWithin', inputs.years, { published: expected, found: chanceOfEvent(inputs.yearsBetween, inputs.years), tolerance }),
    ),
  ),
  outage('uncovered', [uncoveredCase], () => {
    const { inputs, expected, tolerance } = uncoveredCase;
    const run = startRun(uncoveredInputs(inputs), { futures: 1, histories: inputs.histories });
    run.advance(1);
    return [one('uncoveredWeeks', { published: expected, found: figureIn(run.table(), 'place', 'uncovered'), tolerance })];
  }),
  outage('seaTransport', [transportCarbonCase], () => {
    const { inputs, expected, tolerance } = transportCarbonCase;
    return [one('carbon', { published: expected, found: transportCarbon(inputs), tolerance })];
  }),
];
