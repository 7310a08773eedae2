import { expect, it } from 'vitest';
import { transportCarbon } from '../../../../src/engine/run/costs/transport-carbon.ts';
import { transportCarbonCase } from '../../../../src/reference/published-cases/outage.ts';
import { expectNear } from '../../../support/expect-near.ts';

it(`${transportCarbonCase.topic}: ${transportCarbonCase.source}`, () =>
  expectNear(transportCarbon(transportCarbonCase.inputs), transportCarbonCase.expected, transportCarbonCase.tolerance));

it('refuses negative kilometres', () => {
  expect(() => transportCarbon({ kilometres: -1, tonnes: 1, gramsPerTonneKm: 1 })).toThrow('kilometres must be at least 0, found -1');
});
