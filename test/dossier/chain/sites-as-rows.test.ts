import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysKnown, type SiteNumber } from '../../../src/content/chain.ts';
import { rowsOfSites, sitesOfRows } from '../../../src/dossier/chain/sites-as-rows.ts';
import { chainSchema, type Site } from '../../../src/dossier/draft/chain-schema.ts';
import { readSiteNumber } from '../../../src/features/chain/read-site-number.ts';
import { readCsv, writeCsv } from '../../../src/i18n/csv.ts';

const countryIn = (text: string) => (/^(CN|TW|PL|BE)$/.test(text) ? text : undefined);
const numberIn = (text: string, id: SiteNumber) => readSiteNumber(text, id, 'nl-BE');
const read = (text: string) => sitesOfRows(readCsv(text) ?? [], { countryIn, numberIn });

describe('the chain as a file', () => {
  it('reads the columns by their names, in any order, and a percentage as a share', () => {
    const text =
      'country;tier;product_type;share_of_value_percent;weeks_to_recover;known_from;recordTime;colour\nCN;2;=HYPERLINK("x");12,5 %;8.5;papers;2026-11-01T10:00:00Z;red';
    expect(read(text)).toEqual({
      sites: [{ tier: 2, country: 'CN', what: '=HYPERLINK("x")', share: 0.125, recoverWeeks: 8.5, known: 'papers', since: '2026-11-01' }],
      refused: [],
      left: 0,
    });
  });

  it('puts the name that Open Supply Hub asks for before the address', () => {
    expect(read('country,name,address\nTW,Chips Ltd,Hsinchu')?.sites).toEqual([{ tier: 1, place: 'Chips Ltd, Hsinchu', country: 'TW' }]);
  });

  it('says which cells it could not read, and keeps the rest of the row', () => {
    const text = 'tier;country;share_of_value_percent;known_from;recordTime\n12;Atlantis;140;somebody;soon\n2;PL;10;told;2026-01-31';
    expect(read(text)).toEqual({
      sites: [{ tier: 1 }, { tier: 2, country: 'PL', share: 0.1, known: 'told', since: '2026-01-31' }],
      refused: [
        { row: 2, column: 'country' },
        { row: 2, column: 'known_from' },
        { row: 2, column: 'recordTime' },
        { row: 2, column: 'share_of_value_percent' },
        { row: 2, column: 'tier' },
      ],
      left: 0,
    });
  });

  it('reads a cell as the box of the table reads it: a range, a word for not known, a number that could be two', () => {
    const text = 'tier;lead_time_weeks;weeks_to_recover;stock_weeks\n2;6-8;weet niet;1.250';
    expect(read(text)).toEqual({ sites: [{ tier: 2, leadWeeks: 7 }], refused: [{ row: 2, column: 'stock_weeks' }], left: 0 });
  });

  it('takes 200 sites and says how many are left', () => {
    const rows = Array.from({ length: 230 }, () => '2;PL').join('\n');
    const found = read(`tier;country\n${rows}`);
    expect(found?.sites).toHaveLength(200);
    expect(found?.left).toBe(30);
  });

  it('knows a file that is of something else', () => {
    expect(read('month;pieces\njan;500')).toBeUndefined();
  });

  const text = fc
    .string({ maxLength: 20 })
    .map((typed) => `${typed.replace(/\p{Cc}|\p{Cs}|[\u061c\u200e-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')}.`.trim());
  const weeks = fc.integer({ min: 0, max: 520 }).map((half) => half / 2);
  const site: fc.Arbitrary<Site> = fc.record(
    {
      tier: fc.integer({ min: 1, max: 9 }),
      place: fc.tuple(fc.constantFrom('=', '+', '-', '@', ''), text).map(([mark, rest]) => mark + rest),
      country: fc.constantFrom('CN', 'TW', 'PL'),
      what: text,
      share: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
      leadWeeks: weeks,
      others: fc.integer({ min: 0, max: 99 }),
      qualifyWeeks: weeks,
      stockWeeks: weeks,
      recoverWeeks: weeks,
      known: fc.constantFrom(...waysKnown),
      since: fc.constantFrom('2026-01-31', '2025-12-01'),
    },
    { requiredKeys: ['tier'] },
  );

  it('comes back from its own file as it was, and is a chain that a draft can keep', () => {
    fc.assert(
      fc.property(fc.array(site, { minLength: 1, maxLength: 8 }), (sites) => {
        const found = read(writeCsv(rowsOfSites(sites)));
        expect(found?.refused).toEqual([]);
        expect(found?.sites).toEqual(sites);
        expect(chainSchema.safeParse({ sites: found?.sites }).success).toBe(true);
      }),
    );
  });
});
