import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/content/locales.ts';
import { parseSeries } from '../../src/i18n/parse-series.ts';
import { layouts, type Kept } from './series/layouts.ts';
import { processorTime } from '../support/processor-time.ts';

const kept = (values: fc.Arbitrary<readonly number[]>): fc.Arbitrary<Kept> =>
  fc.record({ year: fc.integer({ min: 2012, max: 2025 }), month: fc.integer({ min: 1, max: 12 }), values });

/** Sales that cannot be mistaken for a sum, a run of numbers or a year. */
const usual = fc
  .array(fc.oneof(fc.integer({ min: 101, max: 1880 }), fc.integer({ min: 2110, max: 9899 })), { minLength: 6, maxLength: 48 })
  .map((values) => values.map((value, at) => value + (at % 2)));
const any = fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 99_999 })), {
  minLength: 6,
  maxLength: 48,
});

/** One number of seven months can be the sum of the others by chance; an ordinary run takes the same texts every time. */
const size = process.env['SOAK'] === undefined ? { numRuns: 60, seed: 20_261_129 } : { numRuns: 2000 };

const marks: Readonly<Record<Locale, string>> = { 'nl-BE': '.', 'fr-BE': '\u202f', 'en-GB': ',' };
const grouped = (locale: Locale) => (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, marks[locale]);
const language = fc.constantFrom(...locales);

const fromJanuary = (name: string) => name.startsWith('names of months') || name === 'months across' || name.includes('CSV with');

/** Of one year without its first or last month it is asked whether that month is to come or sold nothing. */
const isSideBySide = (name: string) => name.startsWith('years side by side');

describe.each(layouts)('a series written as $name', ({ name, write }) => {
  it('reads back as itself, plain and with thousands parted', () => {
    fc.assert(
      fc.property(kept(usual), language, fc.boolean(), (one, locale, isGrouped) => {
        fc.pre(!isSideBySide(name) || one.month + one.values.length > 13);
        const text = write(one, isGrouped ? grouped(locale) : String, locale);
        const read = parseSeries(text, locale);
        expect(read).toMatchObject({ is: 'series', values: one.values });
        const from = read.is === 'series' ? read.from : undefined;
        expect(from?.year ?? one.year).toBe(one.year);
        expect(from?.year === undefined && !fromJanuary(name) ? one.month : from?.month).toBe(one.month);
      }),
      size,
    );
  });

  it('is never read as something else without a question, whatever the numbers', () => {
    fc.assert(
      fc.property(kept(any), language, (one, locale) => {
        const read = parseSeries(write(one, String, locale), locale);
        expect(read.is === 'series' ? read.values : one.values).toEqual(one.values);
      }),
      size,
    );
  });
});

describe('anything that is pasted', () => {
  const pieces = fc.constantFrom(
    'jan',
    'feb 2025',
    '2025-01',
    'Totaal',
    '12',
    '1.234',
    '1,5',
    '#N/A',
    '(6)',
    '-',
    '',
    '202501',
    '45688',
    'Week 3',
    '"',
    "'",
    '€',
    'Q1',
    '31/12/2024',
    '1/2',
    'N-1',
  );
  const soup = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 80 })
    .chain((cells) =>
      fc
        .array(fc.constantFrom('\t', '\n', ';', ',', ' ', '|', '\r\n'), { minLength: cells.length, maxLength: cells.length })
        .map((gaps) => cells.map((cell, at) => `${cell}${gaps[at] ?? ''}`).join('')),
    );

  it('never throws, and holds months that can be kept or none', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ maxLength: 400 })), language, (text, locale) => {
        const read = parseSeries(text, locale);
        expect(read.is === 'empty').toBe(text.trim() === '');
        const all = read.is === 'series' ? [read.values] : read.is === 'asks' ? read.readings.map(({ values }) => values) : [];
        for (const values of all) {
          expect(values.length).toBeGreaterThanOrEqual(6);
          expect(values.length).toBeLessThanOrEqual(240);
          expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('takes no longer a row in a large table than in a small one', () => {
    const tableOf = (rows: number) =>
      Array.from({ length: rows }, (_, at) => `2025-01-01;klant ${at};artikel ${at % 900};${at % 97}`).join('\n');
    const took = (rows: number) => {
      const table = tableOf(rows);
      const start = process.cpuUsage();
      parseSeries(table, 'nl-BE');
      return processorTime(start);
    };
    took(2_500); // compiled
    expect(took(20_000) / took(2_500)).toBeLessThan(30); // 8 when it grows with the rows, 64 when with their square
  });
});
