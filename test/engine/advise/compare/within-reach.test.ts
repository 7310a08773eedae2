import { describe, expect, it } from 'vitest';
import { constant, product } from '../../../../src/engine/model/amount.ts';
import { assess } from '../../../../src/engine/advise/assess.ts';
import type { Gate } from '../../../../src/engine/model/inputs.ts';
import type { TippingCurve } from '../../../../src/engine/run/tipping/tipping-table.ts';
import { adviceInputs, estimateOf } from '../../../support/advice-inputs.ts';
import { futuresOf } from '../../../support/futures-of.ts';

const flat = (cost: number) => Array.from({ length: 100 }, () => cost);
const estimates = [estimateOf('field:purchase.amount', 'own-figure'), estimateOf('plan:near:price', 'quote', [9, 10, 11])];
const curve: TippingCurve = {
  estimate: 'plan:near:price',
  options: ['stay', 'near'],
  values: [8, 9, 10],
  means: [
    [1000, 800],
    [1000, 950],
    [1000, 1100],
  ],
  crossings: [],
};

/** `near` costs 1 100 against 1 000 and a gate excludes it in 95 % of the futures. */
function tippingWith(gate: Gate, once: number) {
  const inputs = adviceInputs({
    ways: { stay: 'stay', near: 'near' },
    estimates,
    lines: {
      near: [
        { element: 'purchase', amount: product(['plan:near:price']) },
        { element: 'investment', amount: constant(once) },
      ],
    },
  });
  const options = inputs.options.map((option) => (option.id === 'near' ? { ...option, gates: [gate] } : option));
  const gates = [{ option: 'near', gate: gate.id, failedShare: 0.95 }];
  return assess({
    table: futuresOf({ costs: { stay: flat(1000), near: flat(1100) }, gates }),
    inputs: { ...inputs, options },
    tipping: [curve],
  });
}

describe('what other figures could bring to the front', () => {
  const cash: Gate = { id: 'cash', value: 'cash-need', limit: constant(50) };

  it('holds an option that fails the cash limit only because it is dearer: it turns at 9⅓', () => {
    expect(tippingWith(cash, 40).tipping).toMatchObject([{ becomes: 'near', at: expect.closeTo(9 + 1 / 3, 9), side: 'below' }]);
  });

  it('does not hold one that spends more at once than the limit', () => {
    expect(tippingWith(cash, 60).tipping).toEqual([]);
  });

  it('does not hold one that lacks people', () => {
    expect(tippingWith({ id: 'people', value: constant(1), limit: constant(0) }, 0).tipping).toEqual([]);
  });
});

describe('certainty when gates exclude every other way', () => {
  it('still compares with the best of them', () => {
    const { certainty, dots } = tippingWith({ id: 'people', value: constant(1), limit: constant(0) }, 0);
    expect(certainty).toMatchObject({ word: 'clear', rival: 'near', rivalExcluded: true, share: 1 });
    expect(dots).toEqual({ leaderCheaper: 50, of: 50, rival: 'near' });
  });

  it('is as sure as the gate when the excluded one would be cheaper', () => {
    const gates = [{ option: 'near', gate: 'people', failedShare: 0.95 }];
    const { certainty, leader } = assess({
      table: futuresOf({ costs: { stay: flat(1000), near: flat(900) }, gates }),
      inputs: adviceInputs({ ways: { stay: 'stay', near: 'near' } }),
      tipping: [],
    });
    expect(leader).toBe('stay');
    expect(certainty).toMatchObject({ word: 'clear', share: 0, rivalExcluded: true });
  });
});
