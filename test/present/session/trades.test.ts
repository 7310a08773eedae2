import { describe, expect, it } from 'vitest';
import { loadExample } from '../../../src/dossier/examples/load-example.ts';
import { peopleOf, tellTrade, trades } from '../../../src/present/session/trades.ts';
import { hourCase } from '../../support/hour-case.ts';

const input = hourCase(await loadExample('bicycle-frames')).inputOf('nl-BE');
const { ranking, reference } = input.assessment;
const rivals = ranking.map(({ option }) => option);
const found = trades(input, rivals);
const people = [
  { id: 'an', name: 'An' },
  { id: 'bert', name: 'Bert' },
];

describe('trade-offs', () => {
  it('ask of options that cost more than the first whether what they give is worth that', () => {
    expect(found.length).toBeGreaterThan(0);
    const [first] = ranking.filter(({ status }) => status !== 'excluded');
    for (const { option, criterion, question } of found) {
      const ranked = ranking.find((one) => one.option === option);
      expect(ranked?.pvCost).toBeGreaterThan(first?.pvCost ?? Infinity);
      expect(criterion).not.toBe('cost');
      expect(question).toContain(input.names.name(option));
    }
  });

  it('come from the cheapest up, and only from the options that are looked at', () => {
    const costs = found.map(({ option }) => ranking.find((one) => one.option === option)?.pvCost ?? NaN);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    for (const { option } of trades(input, [])) expect(option).toBe(reference);
  });
});

describe('what people say of one', () => {
  const [trade] = found;
  if (trade === undefined) throw new Error('nothing to trade');
  const told = (an: 'yes' | 'no' | 'unsure', bert?: 'yes' | 'no') =>
    tellTrade(trade, { ...trade, answers: { an, ...(bert !== undefined && { bert }) } }, { ...input, people });

  it('names who disagrees', () => {
    expect(told('yes', 'no')).toBe('An zegt ja, Bert zegt nee. Bespreek eerst dit verschil.');
  });

  it('says which option fits where all agree', () => {
    expect(told('yes', 'yes')).toContain(input.names.inside(trade.option));
    expect(told('no', 'no')).toMatch(/nee/);
  });

  it('waits for everybody', () => {
    expect(told('yes')).toMatch(/Nog niet iedereen/);
    expect(tellTrade(trade, undefined, { ...input, people })).toMatch(/Nog niet iedereen/);
  });

  it('asks those who made a prediction, and the owner where nobody did', () => {
    expect(peopleOf({}, input.own)).toEqual([{ id: 'owner', name: 'Zaakvoerder' }]);
    expect(peopleOf({ predictions: [{ id: 'an', name: 'An', option: 'stay', by: 0, cases: 25 }] }, input.own)).toEqual([
      { id: 'an', name: 'An' },
    ]);
  });
});
