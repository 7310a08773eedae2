import { describe, expect, it } from 'vitest';
import { around, figureIfKnown, figureOf, share, type Papers } from '../../src/reference/papers.ts';

const papers: Papers = { unit: 'EUR', source: 'project', asOf: '2026', reviewBy: '2027-12-31', status: 'assumption' };

describe('papers', () => {
  it('lets a number without a range stand for itself', () => expect(figureOf(papers, 5)).toEqual({ value: 5, low: 5, high: 5, ...papers }));

  it('keeps unknown unknown', () => expect(figureIfKnown(papers, undefined, [1, 2])).toBeUndefined());

  it('makes 6 to 12 of 8, three quarters down and half up', () => expect(around(8, 0.75, 1.5)).toEqual([6, 12]));

  it('makes 0.115 of 11.5 %, without a tail of binary digits', () => expect(share(11.5)).toBe(0.115));

  it('are asked for by the compiler: a figure without source, unit, review date or status is no figure', () => {
    const { source: _source, ...anonymous } = papers;
    const { reviewBy: _reviewBy, ...forever } = papers;
    // @ts-expect-error -- no source
    expect(figureOf(anonymous, 5)).not.toHaveProperty('source');
    // @ts-expect-error -- no review date
    expect(figureOf(forever, 5)).not.toHaveProperty('reviewBy');
    // @ts-expect-error -- a source that is not registered
    expect(figureOf({ ...papers, source: 'hearsay' }, 5).source).toBe('hearsay');
    // @ts-expect-error -- a status that does not exist
    expect(figureOf({ ...papers, status: 'certain' }, 5).status).toBe('certain');
  });
});
