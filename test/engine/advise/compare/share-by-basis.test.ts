import { describe, expect, it } from 'vitest';
import { constant, product } from '../../../../src/engine/model/amount.ts';
import { shareByBasis } from '../../../../src/engine/advise/compare/share-by-basis.ts';
import type { Line } from '../../../../src/engine/model/inputs.ts';
import { adviceInputs, estimateOf } from '../../../support/advice-inputs.ts';
import { futuresOf } from '../../../support/futures-of.ts';

const estimates = [
  estimateOf('now', 'own-figure', [9, 10, 11]),
  estimateOf('ratio', 'assumption', [1, 1.2, 1.5]),
  estimateOf('freight', 'statistic', [1, 2, 3]),
  estimateOf('growth', 'assumption', [0.01, 0.04, 0.06]),
];

function sharesOf(lines: readonly Line[], bridge: Readonly<Record<string, number>>, driven = false) {
  const base = adviceInputs({ ways: { stay: 'stay' }, estimates, lines: { stay: lines } });
  const inputs = driven ? { ...base, drivers: [{ id: 'wages', level: constant(1), growth: product(['growth']) }] } : base;
  const [option] = inputs.options;
  if (option === undefined) throw new Error('no option');
  return shareByBasis(futuresOf({ costs: { stay: [1] }, bridge: { stay: bridge } }), inputs, option);
}

describe('on what a cost rests', () => {
  it('splits a price nearby = price now × assumed ratio in half', () => {
    expect(sharesOf([{ element: 'purchase', amount: product(['now', 'ratio']) }], { purchase: 100 })).toEqual({
      quote: 0,
      tried: 0,
      'own-figure': 0.5,
      statistic: 0,
      assumption: 0.5,
    });
  });

  it('weighs elements by their cost: 75 of own price and 25 of freight from a statistic', () => {
    const lines = [
      { element: 'purchase', amount: product(['now']) },
      { element: 'freight', amount: product(['freight']) },
    ];
    expect(sharesOf(lines, { purchase: 75, freight: 25 })).toEqual({
      quote: 0,
      tried: 0,
      'own-figure': 0.75,
      statistic: 0.25,
      assumption: 0,
    });
  });

  it('weighs growth of 4 % over 7 years as 0.04 × 3.5 = 0.14 beside the price', () => {
    const { assumption } = sharesOf([{ element: 'purchase', amount: product(['now']), driver: 'wages' }], { purchase: 100 }, true);
    expect(assumption).toBeCloseTo(0.14 / 1.14, 9);
  });

  it('leaves out what rests on no estimate', () => {
    const lines = [
      { element: 'purchase', amount: constant(100) },
      { element: 'freight', amount: product(['freight']) },
    ];
    expect(sharesOf(lines, { purchase: 900, freight: 1 }).statistic).toBe(1);
  });
});
