import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant } from '../../../../src/engine/model/amount.ts';
import { baseCase } from '../../../../src/engine/run/base-case.ts';
import type { ElementRule, PassThrough } from '../../../../src/engine/model/inputs.ts';
import { frameOf, inputsOf, line, optionOf, plainElements, sourceOf } from '../../../support/model-inputs.ts';
import { figure, part } from '../../../support/table-figures.ts';

const elements: readonly ElementRule[] = [
  ...plainElements,
  { id: 'price-passed-on', group: 'market', kind: 'computed', enters: [] },
  { id: 'volume-lost', group: 'market', kind: 'computed', enters: [], excludes: ['extra-price'] },
  { id: 'extra-price', group: 'market', kind: 'per-piece', enters: [] },
];
const charged = (more: Partial<PassThrough> = {}): PassThrough => ({
  share: constant(0.5),
  volumeLostPerPriceShare: constant(2),
  pricePerPiece: constant(20),
  ...more,
});

/** 1,000 pieces in one year without interest, at 10 where the reference is and at `cost` elsewhere. */
const compared = (
  cost: number,
  passThrough: PassThrough | undefined,
  more: { readonly extra?: number; readonly rules?: typeof elements } = {},
) =>
  baseCase(
    inputsOf({
      elements: more.rules ?? elements,
      frame: frameOf({ horizonYears: 1, discountRate: [], holdingRate: [] }),
      options: [
        optionOf({ id: 'stay', sources: [sourceOf({ lines: [line('price', 10)], orderWeeks: [] })] }),
        optionOf({
          id: 'near',
          sources: [sourceOf({ lines: [line('price', cost)], orderWeeks: [] })],
          lines: more.extra === undefined ? [] : [line('extra-price', more.extra)],
          ...(passThrough === undefined ? {} : { passThrough }),
        }),
      ],
    }),
  );

describe('a cost rise of 2 on 10, half of it charged on a price of 20 at an elasticity of 2', () => {
  const table = compared(12, charged());

  it('is charged on 900 of 1,000 pieces: 5 % dearer sells 10 % less', () => {
    expect(part(table, 'near', 'price-passed-on')).toBeCloseTo(-900, 9);
  });

  it('loses the margin of 20 − 12 on the other 100', () => {
    expect(part(table, 'near', 'volume-lost')).toBeCloseTo(800, 9);
  });

  it('costs exactly what the profit falls by: from 10 × 1,000 to 9 × 900', () => {
    const rise = figure(table, 'near', 'pvCost') - figure(table, 'stay', 'pvCost');
    expect(rise).toBeCloseTo(10 * 1000 - (21 - 12) * 900, 9);
  });

  it('loses the margin that is told instead', () => {
    expect(part(compared(12, charged({ marginPerPiece: constant(3) })), 'near', 'volume-lost')).toBeCloseTo(300, 9);
  });
});

describe('charging on', () => {
  it('does nothing where the option is not dearer, nor with a share of 0', () => {
    for (const table of [compared(9, charged()), compared(12, charged({ share: [] }))]) {
      expect(part(table, 'near', 'price-passed-on') + part(table, 'near', 'volume-lost')).toBeCloseTo(0, 12);
    }
  });

  it('without customers that mind earns its share of the rise back', () => {
    const table = compared(12, charged({ volumeLostPerPriceShare: [] }));
    expect(figure(table, 'near', 'pvCost')).toBeCloseTo(12_000 - 1000, 9);
  });

  it('never loses more than all of the pieces, and is what the profit falls by as long as each piece earns something', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (cost, share, elasticity) => {
          const table = compared(cost, charged({ share: constant(share), volumeLostPerPriceShare: constant(elasticity) }));
          const more = share * (cost - 10);
          const sold = 1000 * (1 - Math.min(1, (elasticity * more) / 20));
          const profit = (20 + more - cost) * sold;
          const rise = figure(table, 'near', 'pvCost') - figure(table, 'stay', 'pvCost');
          expect(rise).toBeCloseTo(10_000 - profit, 6);
        },
      ),
    );
  });

  it('is refused beside an extra price, and where its elements are not declared', () => {
    expect(compared(12, charged(), { extra: -1 }).failed[0]?.reason).toBe('counted-twice');
    expect(compared(12, undefined, { extra: -1 }).failed).toEqual([]);
    expect(compared(12, charged(), { rules: plainElements }).failed[0]?.reason).toBe('unknown-reference');
  });

  it('is never told by a line', () => {
    const options = [optionOf({ id: 'stay' }), optionOf({ id: 'near', lines: [line('volume-lost', 5)] })];
    expect(baseCase(inputsOf({ elements, options })).failed[0]?.reason).toBe('counted-twice');
  });
});
