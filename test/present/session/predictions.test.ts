import { describe, expect, it } from 'vitest';
import { foundOf, revealPredictions, type Prediction } from '../../../src/present/session/predictions.ts';
import type { HourInput } from '../../../src/present/session/hour-input.ts';
import { loadExample } from '../../../src/dossier/examples/load-example.ts';
import { hourCase } from '../../support/hour-case.ts';

const input = hourCase(await loadExample('workwear')).inputOf('nl-BE');
const { assessment } = input;
const staying = assessment.ranking.find(({ option }) => option === assessment.reference);

/** The same answer with these options, each costing so much and cheaper than staying in so many of fifty cases. */
function answerOf(
  costs: readonly { readonly option: string; readonly direction: 'stay' | 'near'; readonly cost: number; readonly cases: number }[],
): HourInput {
  const [any] = assessment.ranking;
  if (any === undefined || staying === undefined) throw new Error('no ranking');
  const of = costs.map(({ option, direction, cost, cases }) => ({
    ...any,
    option,
    direction,
    status: 'open' as const,
    pvCost: cost,
    npv: 1000 - cost,
    npvPerYear: (1000 - cost) / 5,
    beatsReference: cases / 50,
  }));
  const { weighed: _weighed, ...inMoney } = assessment;
  const ranking = of.toSorted((a, b) => a.pvCost - b.pvCost);
  return { ...input, assessment: { ...inMoney, ranking, leader: ranking[0]?.option ?? '' } };
}

const away = answerOf([
  { option: assessment.reference, direction: 'stay', cost: 1000, cases: 0 },
  { option: 'nearshore', direction: 'near', cost: 800, cases: 45 },
  { option: 'stockpile', direction: 'stay', cost: 990, cases: 30 },
]);

const says = (name: string, option: string, by: number, cases: Prediction['cases']): Prediction => ({
  id: name.toLowerCase(),
  name,
  option,
  by,
  cases,
});
const surprise = (...predictions: readonly Prediction[]) => revealPredictions(predictions, away).surprise;

describe('what is found of an option', () => {
  it('is that 800 instead of 1000 is 20 % less, in 45 of 50 cases', () => {
    expect(foundOf('nearshore', away)).toEqual({ by: 0.2, cases: 45 });
  });

  it('holds staying against the cheapest move, not against another way of staying', () => {
    const found = foundOf(assessment.reference, away);
    expect(found?.by).toBeCloseTo(-0.2);
    expect(found?.cases).toBe(5);
  });

  it('is nothing for an option that is not there', () => {
    expect(foundOf('elsewhere', away)).toBeUndefined();
  });
});

describe('the surprise', () => {
  it('is that nobody expected what comes first', () => {
    expect(surprise(says('An', assessment.reference, 0.05, 40))).toMatch(/niemand/);
  });

  it('is who had it right where some had', () => {
    expect(surprise(says('An', 'nearshore', 0.2, 45), says('Bert', 'stockpile', 0.05, 40))).toMatch(/An .*Bert/);
  });

  it('is the difference where that was off by more than a few points', () => {
    expect(surprise(says('An', 'nearshore', 0.05, 45))).toMatch(/5%.*20%/);
  });

  it('is how sure it is where choice and difference were right', () => {
    expect(surprise(says('An', 'nearshore', 0.2, 25))).toMatch(/zekerder dan verwacht/);
  });

  it('is none where all was right, and nothing where nobody said anything', () => {
    expect(surprise(says('An', 'nearshore', 0.2, 45))).toMatch(/Geen verrassing/);
    expect(surprise()).toMatch(/Niemand legde/);
  });

  it('counts another way of going the same direction as right', () => {
    const staysFirst = answerOf([
      { option: assessment.reference, direction: 'stay', cost: 1000, cases: 0 },
      { option: 'stockpile', direction: 'stay', cost: 990, cases: 30 },
      { option: 'nearshore', direction: 'near', cost: 1100, cases: 5 },
    ]);
    expect(revealPredictions([says('An', assessment.reference, 0.1, 45)], staysFirst).surprise).toMatch(/Geen verrassing/);
  });
});

describe('the table of what was expected', () => {
  it('lays what was said beside what was found, a row a person', () => {
    const { rows } = revealPredictions([says('An', 'nearshore', 0.05, 40)], away).rows;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[0]).toBe('An');
    expect(rows[0]?.[1]).toContain('5% goedkoper dan nu');
    expect(rows[0]?.[2]).toBe('20% goedkoper dan nu');
    expect(rows[0]?.[3]).toBe('40 verwacht, 45 gevonden');
  });
});
