import { describe, expect, it } from 'vitest';
import type { TradeAnswer } from '../../../src/content/session.ts';
import { assess } from '../../../src/engine/advise/assess.ts';
import { tellTradeOffs } from '../../../src/present/answer/tell-trade-offs.ts';
import { loadExample } from '../../../src/dossier/examples/load-example.ts';
import { peopleOf, tellTrade, trades, weighingsOf, withWeighings } from '../../../src/present/session/trades.ts';
import { hourCase } from '../../support/hour-case.ts';

const hour = hourCase(await loadExample('bicycle-frames'));
const input = hour.inputOf('nl-BE');
const { ranking, reference } = input.assessment;
const rivals = ranking.map(({ option }) => option);
const found = trades(input, rivals);
const people = [
  { id: 'an', name: 'An' },
  { id: 'bert', name: 'Bert' },
];

describe('trade-offs', () => {
  it('are those that are asked where people weigh, of staying, the cheapest and the options that are looked at', () => {
    const asked = tellTradeOffs(input);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ criterion, option }) => [criterion, option])).toEqual(asked.map(({ criterion, better }) => [criterion, better]));
    found.forEach(({ price, question }, at) => {
      expect(price).toBeCloseTo((asked[at]?.extra ?? NaN) / (asked[at]?.gain ?? NaN), 9);
      expect(question).toContain(asked[at]?.said);
      expect(question).toMatch(/Is dat het waard\?$/);
    });
    for (const { option } of trades(input, [])) expect(option).toBe(reference);
  });
});

describe('what people would pay', () => {
  const tradesOf = (...answers: readonly TradeAnswer[]) =>
    found.flatMap(({ criterion, option }, at) => {
      const an = answers[at];
      return an === undefined ? [] : [{ criterion, option, answers: { an } }];
    });
  const weighed = (...answers: readonly TradeAnswer[]) =>
    weighingsOf({ found, told: tradesOf(...answers), people: people.slice(0, 1), isOwner: false }, []);

  it('becomes a weighing by trade-offs: more the more they said it is worth, nothing where nobody knows', () => {
    const [first] = found;
    if (first === undefined) throw new Error('nothing to trade');
    const shares = (['no', 'half', 'yes', 'double'] as const).map((said) => {
      const [one] = weighed(said);
      expect(one).toMatchObject({ id: 'an', name: 'An', how: 'trades' });
      return (one?.trades?.[first.criterion] ?? NaN) / first.price;
    });
    expect(shares).toEqual([expect.closeTo(0.25), expect.closeTo(0.75), expect.closeTo(1.5), expect.closeTo(2.5)]);
    expect(weighed('unsure')).toEqual([]);
    expect(weighed()).toEqual([]);
  });

  it('puts the better option before the cheaper one where it is worth the money, and not where it is not', () => {
    const [first] = found;
    const weighing = (said: TradeAnswer) => {
      const { weighed: under } = assess({
        table: hour.table,
        inputs: hour.inputs,
        tipping: [],
        weighing: withWeighings([], weighed(said)),
      });
      const valueOf = (option: string | undefined) => under?.ranking.find((one) => one.option === option)?.value ?? NaN;
      return valueOf(first?.option) - valueOf(ranking.find(({ status }) => status !== 'excluded')?.option);
    };
    expect(weighing('half')).toBeLessThan(0);
    expect(weighing('yes')).toBeGreaterThan(0);
  });

  it('takes the place of what the same person said before, and leaves the others', () => {
    const kept = [
      { id: 'bert', name: 'Bert', how: 'order' as const },
      { id: 'x', name: 'An', how: 'points' as const },
    ];
    const [an] = weighingsOf({ found, told: tradesOf('yes'), people: people.slice(0, 1), isOwner: false }, kept);
    expect(an).toMatchObject({ id: 'x', name: 'An', how: 'trades' });
    expect(withWeighings(kept, an === undefined ? [] : [an])).toEqual([kept[0], an]);
    const [owner] = weighingsOf({ found, told: tradesOf('yes'), people: [{ id: 'an', name: 'Zaakvoerder' }], isOwner: true }, kept);
    expect(owner).toMatchObject({ id: 'bert', name: 'Bert' });
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
    expect(peopleOf({}, input.own)).toEqual({ people: [{ id: 'owner', name: 'Zaakvoerder' }], isOwner: true });
    expect(peopleOf({ predictions: [{ id: 'an', name: 'An', option: 'stay', by: 0, cases: 25 }] }, input.own)).toEqual({
      people: [{ id: 'an', name: 'An' }],
      isOwner: false,
    });
  });
});
