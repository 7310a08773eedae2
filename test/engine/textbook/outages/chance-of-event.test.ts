import { describe, expect, it } from 'vitest';
import { chanceOfEvent } from '../../../../src/engine/textbook/outages/chance-of-event.ts';
import { disruptionCases } from '../../../../src/reference/published-cases/outage.ts';
import { expectNear } from '../../../support/expect-near.ts';

describe('published cases', () => {
  it.each(disruptionCases)('$id: $topic', ({ inputs, expected, tolerance }) =>
    expectNear(chanceOfEvent(inputs.yearsBetween, inputs.years), expected, tolerance),
  );
});

it('is 0 in no time, and refuses events that come all the time', () => {
  expect(chanceOfEvent(3.7, 0) === 0).toBe(true);
  expect(() => chanceOfEvent(0, 1)).toThrow('yearsBetween must be above 0, found 0');
});
