import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/i18n/csv.ts';

/** Thirty names that a spreadsheet would run. */
const commands = ["cmd|' /C calc'!A0", 'HYPERLINK("http://example.org","x")', 'SUM(1,2)', '1+1', 'DDE("a","b","c")', 'WEBSERVICE("x")'];
const hostile = ['=', '+', '-', '@', '\t='].flatMap((sign) => commands.map((command) => `${sign}${command}`));

describe('a table as a CSV file', () => {
  it('writes what a Belgian spreadsheet opens in columns', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['1,5', 'x;y'],
      ]),
    ).toBe('\ufeffa;b\r\n1,5;"x;y"\r\n');
  });

  it.each(["'=1", ...hostile])('keeps %j from being a formula', (cell) => {
    const [line = ''] = writeCsv([[cell, 'end']])
      .replace('\ufeff', '')
      .split('\r\n');
    expect(line.replace(/^"/, '')).toMatch(/^'/);
    expect(readCsv(writeCsv([[cell, 'end']]))).toEqual([[cell, 'end']]);
  });

  it.each(['a;b\n1;2', 'a,b\n1,2', 'a\tb\n1\t2', '\ufeffa;b\r\n\r\n1;2\r\n'])('reads %j', (text) => {
    expect(readCsv(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('reads back any cells, letter by letter', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => `x${text.replaceAll('\r', '')}`);
    const hostile = fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", ''), cell).map(([mark, text]) => mark + text);
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }), (grid) => {
        expect(readCsv(writeCsv([['a', 'b', 'c'], ...grid]))).toEqual([['a', 'b', 'c'], ...grid]);
      }),
    );
  });

  it('refuses a file that is larger than any table', () => {
    expect(readCsv('a;b\n'.repeat(600_000))).toBeUndefined();
  });
});
