import { describe, expect, it } from 'vitest';
import { filterRows, isFiltering, noFilter, searchable } from '../../../src/features/sources/filter-rows.ts';
import { figureRows } from '../../../src/present/sources/sources-rows.ts';
import { allFigures } from '../../../src/reference/all-figures.ts';
import { sourceWords } from '../../support/source-names.ts';

const rows = searchable(figureRows(allFigures(), await sourceWords('nl-BE', '2027-02-01')));
const found = (text: string, more = {}) => filterRows(rows, { ...noFilter, text, ...more });

describe('searching figures', () => {
  it('finds the labour cost of a country by two beginnings, in any order, without accents or capitals', () => {
    expect(found('VIET loonk').map(({ path }) => path)).toEqual(['countries.VN.labourCost']);
    expect(found('tsjechie loonkost').map(({ path }) => path)).toContain('countries.CZ.labourCost');
  });

  it('finds by publisher, and by material', () => {
    expect(found('eurostat').every(({ source }) => `${source.publisher} ${source.title}`.includes('Eurostat'))).toBe(true);
    expect(found('kobalt winning wereld').length).toBeGreaterThan(1);
  });

  it('does not find the middle of a word', () => {
    expect(found('oonkost')).toEqual([]);
  });

  it('narrows by topic, kind and review date at once', () => {
    const narrowed = found('', { topic: 'support', status: 'secondary', dueOnly: true });
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.every((row) => row.topic === 'support' && row.status === 'secondary' && row.isDue)).toBe(true);
  });

  it('gives all when nothing is asked', () => {
    expect(found('  ')).toHaveLength(rows.length);
    expect(isFiltering({ ...noFilter, text: ' ' })).toBe(false);
    expect(isFiltering({ ...noFilter, dueOnly: true })).toBe(true);
  });
});
