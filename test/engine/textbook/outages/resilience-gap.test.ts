import { expect, it } from 'vitest';
import { resilienceGap } from '../../../../src/engine/textbook/outages/resilience-gap.ts';
import { resilienceGapCase } from '../../../../src/reference/published-cases/outage.ts';
import { expectNear } from '../../../support/expect-near.ts';

const { inputs, expected, tolerance } = resilienceGapCase;

it(`${resilienceGapCase.topic}: ${resilienceGapCase.source}`, () => expectNear(resilienceGap(inputs), expected, tolerance));

it('loses nothing when the stock outlasts the outage', () => {
  expect(resilienceGap({ ...inputs, survive: 80 })).toEqual({ lostTime: 0, lostPieces: 0, lostMargin: 0 });
});

it('loses all between 30 and 75 days when nobody else supplies, whenever that nobody begins', () => {
  for (const replacedFrom of [0, 45, 500]) expect(resilienceGap({ ...inputs, replacedShare: 0, replacedFrom }).lostTime).toBe(45);
});

it('refuses a share above 1', () => {
  expect(() => resilienceGap({ ...inputs, replacedShare: 1.5 })).toThrow('replacedShare must be from 0 to 1, found 1.5');
});
