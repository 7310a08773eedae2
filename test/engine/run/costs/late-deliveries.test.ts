import { describe, expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import type { Lateness } from '../../../../src/engine/model/inputs.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import { frameOf, inputsOf, optionOf, sourceOf } from '../../../support/model-inputs.ts';
import { part } from '../../../support/table-figures.ts';

interface Late {
  readonly cover?: number;
  readonly lateness?: Partial<Lateness>;
  readonly shares?: readonly number[];
}

/** 1,040 pieces a year ordered every four weeks, half of the orders late by two weeks on average, 1,000 euro a week; undiscounted over a year. */
function costOf({ cover = 1, lateness = {}, shares = [1] }: Late): number {
  const late = { share: constant(0.5), meanWeeks: constant(2), rescuedShare: [], ...lateness };
  const sources = shares.map((share, at) => sourceOf({ id: `source-${at}`, share: constant(share), lateness: late }));
  const frame = frameOf({
    horizonYears: 1,
    discountRate: [],
    piecesPerYear: constant(1040),
    standstillPerWeek: constant(2000),
    lostShare: constant(0.5),
  });
  return part(
    baseCase(inputsOf({ frame, options: [optionOf({ id: 'stay', sources, coverWeeks: constant(cover) })] })),
    'stay',
    'late-deliveries',
  );
}

const missing = 13 * 0.5 * 2 * (Math.exp(-0.5) - Math.exp(-1.5));

describe('late deliveries', () => {
  it('cost 1,000 euro for each of 13 × 0.5 × 2 (e^−½ − e^−1½) weeks, where one week is bridged and after three it is an outage', () => {
    expect(costOf({})).toBeCloseTo(1000 * missing, 8);
  });

  it('cost what flying costs where that is less: 20 pieces a week at 10 euro', () => {
    expect(costOf({ lateness: { rescuePerPiece: constant(10) } })).toBeCloseTo(200 * missing, 8);
    expect(costOf({ lateness: { rescuePerPiece: constant(1000) } })).toBeCloseTo(1000 * missing, 8);
  });

  it('cost nothing for what is flown as planned, or where the stock lasts three weeks', () => {
    expect(costOf({ lateness: { rescuedShare: constant(0.02) } })).toBeCloseTo(1000 * (missing - 52 * 0.02), 8);
    expect(costOf({ lateness: { rescuedShare: constant(0.2) } })).toBe(0);
    expect(costOf({ cover: 3 })).toBe(0);
  });

  it('leave half missing for half of the pieces, for which a week of stock lasts two', () => {
    expect(costOf({ shares: [0.5, 0.5] })).toBeCloseTo(2 * 0.5 * 13 * 0.5 * 2 * (Math.exp(-1) - Math.exp(-1.5)) * 1000, 8);
  });
});
