import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryIn } from '../../../src/features/chain/country-in.ts';
import { createSiteReader, emptyEntry, entryOfSite } from '../../../src/features/chain/site-entry.ts';
import { createFormat } from '../../../src/i18n/format.ts';

const locales = ['nl-BE', 'fr-BE', 'en-GB'] as const;

describe('a row of the table of sites', () => {
  it.each(locales)('writes a country that the place does not name behind it in %s', (locale) => {
    const format = createFormat(locale);
    const entry = entryOfSite({ tier: 2, place: 'Unit 4', country: 'TW' }, format, countryIn(locale));
    expect(entry.place).toBe(`Unit 4, ${format.country('TW')}`);
    expect(createSiteReader(format, countryIn(locale))(entry).site.country).toBe('TW');
  });

  it('keeps numbers as they were, in every language', () => {
    const halves = fc.integer({ min: 0, max: 500 }).map((half) => half / 2);
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        halves,
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 1000 }),
        (locale, weeks, others, part) => {
          const format = createFormat(locale);
          const site = { tier: 3, share: part / 1000, others, recoverWeeks: weeks };
          const read = createSiteReader(format, countryIn(locale))(entryOfSite(site, format, countryIn(locale)));
          expect(read.refused).toEqual([]);
          expect(read.site.share).toBeCloseTo(site.share, 12);
          expect(read.site).toMatchObject({ tier: 3, others, recoverWeeks: weeks });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses words, and numbers that cannot be', () => {
    const read = createSiteReader(createFormat('nl-BE'), countryIn('nl-BE'));
    expect(read({ ...emptyEntry(2), share: '140', others: 'veel', stockWeeks: '-2' }).refused).toEqual(['share', 'others', 'stockWeeks']);
    expect(read({ ...emptyEntry(2), recoverWeeks: 'weet niet' })).toEqual({ site: { tier: 2 }, refused: [] });
  });
});
