import { describe, expect, it } from 'vitest';
import { tippingCandidates } from '../../../../src/engine/advise/compare/tipping-candidates.ts';
import { product } from '../../../../src/engine/model/amount.ts';
import { adviceInputs, estimateOf } from '../../../support/advice-inputs.ts';
import { futuresOf } from '../../../support/futures-of.ts';

const inputs = adviceInputs({ ways: { stay: 'stay', near: 'near', home: 'home' } });
const rising = [1, 2, 3, 4, 5, 6, 7, 8];
const mixed = [3, 8, 1, 6, 4, 7, 2, 5];
const flat = rising.map(() => 5);
const falling = rising.map((value) => -value);

describe('estimates that may tip the answer', () => {
  it('come in order of how closely the lead follows them: fully, partly; a constant and noise not at all', () => {
    const table = futuresOf({
      costs: { near: rising, stay: rising.map(() => 9), home: rising.map(() => 20) },
      draws: { noise: [1, -1, -1, 1, 1, -1, -1, 1], constant: flat, partly: [1, 2, 3, 4, 8, 7, 6, 5], fully: falling },
    });
    expect(tippingCandidates({ table, inputs, leader: 'near' })).toEqual(['fully', 'partly']);
  });

  it('include what only moves the second rival: it may come first as well', () => {
    const table = futuresOf({
      costs: { near: flat, stay: rising.map((value) => value + 10), home: mixed.map((value) => value + 12) },
      draws: { stays: rising, homes: mixed },
    });
    expect(new Set(tippingCandidates({ table, inputs, leader: 'near' }))).toEqual(new Set(['stays', 'homes']));
  });

  it('are twelve at most', () => {
    const draws = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`estimate ${i}`, rising]));
    const table = futuresOf({ costs: { near: rising, stay: flat, home: flat }, draws });
    expect(tippingCandidates({ table, inputs, leader: 'near' })).toHaveLength(12);
  });

  it('are none without a leader, or without a rival', () => {
    const alone = futuresOf({ costs: { stay: rising }, draws: { any: rising } });
    expect(tippingCandidates({ table: alone, inputs, leader: 'stay' })).toEqual([]);
    expect(tippingCandidates({ table: alone, inputs, leader: 'elsewhere' })).toEqual([]);
  });

  it('hold a quote told as exact, which has no draws: the leader depends on it and its rivals do not', () => {
    const estimates = [estimateOf('field:purchase.amount', 'own-figure', [80, 100, 120]), estimateOf('quote', 'quote', [90, 90, 90])];
    const lines = { near: [{ element: 'purchase', amount: product(['quote']) }] };
    const quoted = adviceInputs({ ways: { stay: 'stay', near: 'near' }, estimates, lines });
    const table = futuresOf({ costs: { near: flat, stay: rising.map((value) => value + 10) }, draws: { 'field:purchase.amount': rising } });
    expect(tippingCandidates({ table, inputs: quoted, leader: 'near' })).toEqual(['field:purchase.amount', 'quote']);
    expect(tippingCandidates({ table, inputs, leader: 'near' })).toEqual(['field:purchase.amount']);
  });
});
