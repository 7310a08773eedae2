import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/features/report/column-widths.ts';

describe('widths of columns', () => {
  it('gives short columns 20 and 30 what they need and lets 200 and 100 share the 150 that are left, two to one', () => {
    expect(columnWidths([20, 200, 30, 100], 200)).toEqual([20, 100, 30, 50]);
  });

  it('fills the line when there is room: 10 and 30 become 25 and 75', () => {
    expect(columnWidths([10, 30], 100)).toEqual([25, 75]);
  });

  it('always fills the line exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 10, max: 500, noNaN: true }),
        (needs, width) => {
          const widths = columnWidths(needs, width);
          expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width, 6);
          expect(Math.min(...widths)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
