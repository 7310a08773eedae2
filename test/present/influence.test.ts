import { describe, expect, it } from 'vitest';
import { influenceOf, weightOf } from '../../src/present/influence.ts';

const of = (shares: Readonly<Record<string, number>>) =>
  influenceOf({
    resting: { onDefaults: 0, byChance: undefined, byEstimate: Object.entries(shares).map(([estimate, share]) => ({ estimate, share })) },
    worth: [],
  });

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
});
