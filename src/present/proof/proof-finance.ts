import { equivalentAnnual } from '../../engine/textbook/finance/equivalent-annual.ts';
import { irr } from '../../engine/textbook/finance/irr.ts';
import { mirr } from '../../engine/textbook/finance/mirr.ts';
import { npv } from '../../engine/textbook/finance/npv.ts';
import { valueOfWaiting } from '../../engine/textbook/finance/value-of-waiting.ts';
import { equivalentAnnualCases, irrCases, mirrCases, npvCases, valueOfWaitingCase } from '../../reference/published-cases/finance.ts';
import { inGroup, numbered, one, type ExampleId, type ProofExample } from './proof-figure.ts';

const [onshore, offshore, receipts] = npvCases;
const seriesOfRates = irrCases.filter(({ id }) => id.startsWith('numpy'));
const money = inGroup('money');

/** A rate of return that stands in a book by itself. */
function rateOf(id: ExampleId, caseId: string): readonly ProofExample[] {
  return irrCases
    .filter((published) => published.id === caseId)
    .map((published) =>
      money(id, [published], () => [
        one('rate', { published: published.expected, found: irr(published.inputs.cashflows), tolerance: published.tolerance }),
      ]),
    );
}

const valueOf = ({ inputs, expected, tolerance }: (typeof npvCases)[number]) => ({
  published: expected,
  found: npv(inputs.rate, inputs.cashflows),
  tolerance,
});

export const financeExamples: readonly ProofExample[] = [
  money('dSolarFlows', [onshore, offshore], () => [one('onshore', valueOf(onshore)), one('offshore', valueOf(offshore))]),
  money('numpyNpv', [receipts], () => [one('presentValue', valueOf(receipts))]),
  money('numpyIrr', seriesOfRates, () =>
    seriesOfRates.map(({ inputs, expected, tolerance }, i) =>
      numbered('series', i + 1, { published: expected, found: irr(inputs.cashflows), tolerance }),
    ),
  ),
  ...rateOf('helmsleyIron', 'helmsley-iron'),
  ...rateOf('oilPump', 'oil-runSteps'),
  ...rateOf('noRate', 'no-rate'),
  money('numpyMirr', mirrCases, () =>
    mirrCases.map(({ inputs, expected, tolerance }, i) =>
      numbered('series', i + 1, {
        published: expected,
        found: mirr(inputs.cashflows, inputs.financeRate, inputs.reinvestRate),
        tolerance,
      }),
    ),
  ),
  money('numpyPmt', equivalentAnnualCases, () =>
    equivalentAnnualCases.map(({ inputs, expected, tolerance }, i) =>
      numbered('loan', i + 1, { published: expected, found: equivalentAnnual(inputs.rate, inputs.years, inputs.presentValue), tolerance }),
    ),
  ),
  money('widgetFactory', [valueOfWaitingCase], () => {
    const { inputs, expected, tolerance } = valueOfWaitingCase;
    const { npvNow, npvWait, worthOfWaiting } = valueOfWaiting(inputs);
    return [
      one('investNow', { published: expected.npvNow, found: npvNow, tolerance }),
      one('investLater', { published: expected.npvWait, found: npvWait, tolerance }),
      one('worthOfWaiting', { published: expected.worthOfWaiting, found: worthOfWaiting, tolerance }),
    ];
  }),
];
