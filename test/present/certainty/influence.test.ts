import { describe, expect, it } from 'vitest';
import type { Weighed } from '../../../src/engine/advise/weigh/weighed.ts';
import { influenceOf, weightOf } from '../../../src/present/certainty/influence.ts';

const of = (shares: Readonly<Record<string, number>>) =>
  influenceOf({
    resting: { onDefaults: 0, byChance: undefined, byEstimate: Object.entries(shares).map(([estimate, share]) => ({ estimate, share })) },
    worth: [],
  });

const emptyWeighed: Weighed = {
  criteria: [],
  leader: 'stay',
  ranking: [],
  certainty: {
    word: 'close',
    uncapped: 'close',
    share: 0.5,
    rival: undefined,
    rivalExcluded: false,
    cappedBy: undefined,
    assumedShare: 0,
    shareWithoutExtras: 1,
  },
  agreement: 'same',
  accepted: { perYear: 0, for: [] },
  people: [],
  divided: 'no',
};

describe('how heavily a question counts', () => {
  it('is told per question, of today and of a way', () => {
    const influence = of({ 'field:standstill.weekCost': 0.4, 'plan:nearshore:price': 0.05, 'field:duty.rate': 0.001 });
    expect(weightOf(influence.fields.get('standstill.weekCost'))).toBe('heavy');
    expect(weightOf(influence.estimates.get('plan:nearshore:price'))).toBe('some');
    expect(weightOf(influence.fields.get('duty.rate'))).toBe('light');
    expect(weightOf(influence.fields.get('purchase.amount'))).toBeUndefined();
  });

  it('adds up per task: small ones together may weigh heavily', () => {
    const influence = of({
      'field:standstill.weekCost': 0.1,
      'field:outage.weeks': 0.1,
      'ref:price-buy:BE': 0.2,
      'plan:nearshore:months': 0.02,
    });
    expect(weightOf(influence.tasks.get('risks'))).toBe('heavy');
    expect(weightOf(influence.tasks.get('nearby'))).toBe('heavy');
    expect(weightOf(influence.tasks.get('options'))).toBe('light');
    expect(weightOf(influence.tasks.get('goals'))).toBeUndefined();
  });

  it('leaves figures that no question asks out', () => {
    expect(of({ 'ref:freight-growth': 0.9 }).tasks.size).toBe(0);
  });

  it('counts what turns the order under given weights at least as heavily as it turns it, and puts it first to know', () => {
    const resting = { onDefaults: 0, byChance: undefined, byEstimate: [{ estimate: 'field:duty.rate', share: 0.3 }] };
    const worth = [{ estimate: 'field:duty.rate', amount: 9000 }];
    const weighed = {
      flips: [
        { estimate: 'field:delivery.leadTime', share: 0.2 },
        { estimate: 'field:duty.rate', share: 0.1 },
      ],
    };
    const inMoney = influenceOf({ resting, worth });
    expect(inMoney.worth).toEqual(new Map([['field:duty.rate', 9000]]));
    const found = influenceOf({ resting, worth, weighed: { ...emptyWeighed, ...weighed } });
    expect(found.worth).toEqual(
      new Map([
        ['field:delivery.leadTime', 0.2],
        ['field:duty.rate', 0.1],
      ]),
    );
    expect(weightOf(found.fields.get('delivery.leadTime'))).toBe('heavy');
    expect(found.fields.get('duty.rate')).toBe(0.3);
    const moving = influenceOf({ resting, worth, weighed: emptyWeighed });
    expect(moving.worth).toEqual(inMoney.worth);
  });
});
