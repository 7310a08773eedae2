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

  it('breaks no word while there is room for all: the 40 that a word takes come off what the others share', () => {
    expect(columnWidths([300, 100], 100, [20, 40])).toEqual([60, 40]);
    expect(columnWidths([300, 100], 50, [20, 40])).toEqual([37.5, 12.5]);
  });

  it('gives a column less than its widest word only where the words do not fit beside each other', () => {
    const column = fc.tuple(fc.double({ min: 1, max: 1000, noNaN: true }), fc.double({ min: 0.1, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), fc.double({ min: 10, max: 500, noNaN: true }), (columns, width) => {
        const needs = columns.map(([need]) => need);
        const least = columns.map(([need, part]) => need * part);
        const widths = columnWidths(needs, width, least);
        expect(widths.reduce((total, one) => total + one, 0)).toBeCloseTo(width, 6);
        fc.pre(least.reduce((total, one) => total + one, 0) < width * 0.99);
        expect(Math.min(...widths.map((one, at) => one - (least[at] ?? 0)))).toBeGreaterThan(-1e-6);
      }),
    );
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
