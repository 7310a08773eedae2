import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByTerms } from '../../../src/present/names/split-by-terms.ts';

const terms = [
  { term: 'case', forms: ['cas', 'cas calculés'] },
  { term: 'turn', forms: ['point de bascule', 'FOB'] },
] as const;

describe('splitting a text by its terms', () => {
  it('marks a term where it is first used, in its longest form', () => {
    expect(splitByTerms(['Dans 36 cas calculés sur 50 cas.'], terms)).toEqual([
      [{ text: 'Dans 36 ' }, { text: 'cas calculés', term: 'case' }, { text: ' sur 50 cas.' }],
    ]);
  });

  it('explains a term once in a part, not in every line', () => {
    const [first, second] = splitByTerms(['36 cas.', '12 cas, point de bascule.'], terms);
    expect(first?.map(({ term }) => term)).toEqual([undefined, 'case', undefined]);
    expect(second?.map(({ term }) => term)).toEqual([undefined, 'turn', undefined]);
  });

  it('takes whole words only, in small letters or capitals, with spaces of any kind', () => {
    expect(splitByTerms(['Cascade, FOB, Point\u00a0de bascule'], terms)[0]?.filter(({ term }) => term !== undefined)).toEqual([
      { text: 'FOB', term: 'turn' },
    ]);
    expect(splitByTerms(['Point\u00a0de bascule'], terms)[0]).toEqual([{ text: 'Point\u00a0de bascule', term: 'turn' }]);
  });

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const joined = splitByTerms(lines, terms).map((pieces) => pieces.map(({ text }) => text).join(''));
        expect(joined).toEqual(lines);
      }),
    );
  });
});
