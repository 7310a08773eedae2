import { describe, expect, it } from 'vitest';
import { costElements } from '../../src/content/cost-elements.ts';
import { costOverInvoice, lineIds, lines, pairs, printedTable } from '../support/cost-over-invoice.ts';

const rows = pairs.map(costOverInvoice);

describe('what buying far away costs beyond the invoice', () => {
  it('is told of eight pairs of a product and a country, every element on one line at most', () => {
    expect(rows).toHaveLength(8);
    const counted = lineIds.flatMap((id): readonly string[] => lines[id].elements);
    expect(counted.filter((id, at) => counted.indexOf(id) !== at)).toEqual([]);
    const known: readonly string[] = costElements.map(({ id }) => id);
    expect(counted.filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each(rows.map((row) => [`${row.product} from ${row.country}`, row] as const))(
    'adds up for %s, and no line pays anything back',
    (_, row) => {
      expect(lineIds.reduce((sum, id) => sum + row.lines[id], row.other)).toBeCloseTo(row.total, 9);
      for (const id of lineIds) expect(row.lines[id]).toBeGreaterThanOrEqual(0);
      expect(row.total).toBeLessThan(1);
    },
  );

  it('costs more beyond the invoice from afar than from the Union', () => {
    const [near, ...far] = rows.toSorted((a, b) => a.total - b.total);
    expect(near?.country).toBe('CZ');
    for (const { total } of far) expect(total).toBeGreaterThan(0.1);
  });

  it('prints a line for every pair, the usual range above it, and a sign where a share is outside', () => {
    const [row] = rows;
    if (row === undefined) throw new RangeError('no rows');
    const printed = printedTable([{ ...row, lines: { ...row.lines, freight: 0.5, stock: 0 } }]).split('\n');
    expect(printed[1]).toMatch(/^usual +1–15/);
    expect(printed[2]).toMatch(/^metal-products, CN +50\.0 >.* 0\.0 </);
  });
});
