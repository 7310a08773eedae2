import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSeries } from '../../src/i18n/parse-series.ts';

const valuesOf = (text: string) => {
  const read = parseSeries(text, 'nl-BE');
  return read.is === 'series' ? read.values : read;
};
const six = [510, 480, 530, 495, 520, 505];

describe('a pasted series', () => {
  it.each([
    ['a column', '510\n480\n530\n495\n520\n505'],
    ['a column of Windows with an empty last line', '510\r\n480\r\n530\r\n495\r\n520\r\n505\r\n'],
    ['a row of cells', '510\t480\t530\t495\t520\t505'],
    ['what is typed on one line', '510 480 530 495 520 505'],
    ['the same with commas', '510, 480, 530, 495, 520, 505'],
    ['cells parted by semicolons', '510;480;530;495;520;505'],
    ['a heading above', 'Verkoop 2025\n510\n480\n530\n495\n520\n505'],
    ['months before it', 'jan\t510\nfeb\t480\nmrt\t530\napr\t495\nmei\t520\njun\t505'],
    ['months and a heading', 'maand\tstuks\njan 2025\t510\nfeb 2025\t480\nmrt 2025\t530\napr 2025\t495\nmei 2025\t520\njun 2025\t505'],
    ['months above it', 'jan\tfeb\tmrt\tapr\tmei\tjun\n510\t480\t530\t495\t520\t505'],
    ['a total below, which is no month', 'jan\t510\nfeb\t480\nmrt\t530\napr\t495\nmei\t520\njun\t505\nTotaal\t3040'],
    ['dates before it', '2025-01\t510\n2025-02\t480\n2025-03\t530\n2025-04\t495\n2025-05\t520\n2025-06\t505'],
    ['pieces behind each number', '510 st\n480 st\n530 st\n495 st\n520 st\n505 st'],
  ])('is read from %s', (_, text) => expect(valuesOf(text)).toEqual(six));

  it('reads two years beside each other one after the other, and two years under each other row by row', () => {
    const months = Array.from({ length: 12 }, (_, at) => at + 1);
    const wanted = [...months.map((month) => 100 + month), ...months.map((month) => 200 + month)];
    const beside = ['\t2024\t2025', ...months.map((month) => `m${month}\t${100 + month}\t${200 + month}`)].join('\n');
    expect(valuesOf(beside)).toEqual(wanted);
    const under = [100, 200].map((year) => [2023 + year / 100, ...months.map((month) => year + month)].join('\t')).join('\n');
    expect(valuesOf(under)).toEqual(wanted);
  });

  it.each([
    ['decimal commas', '1,5\n2,25\n3\n4\n5\n6', [1.5, 2.25, 3, 4, 5, 6]],
    ['decimal points', '1.5\n2.25\n3\n4\n5\n6', [1.5, 2.25, 3, 4, 5, 6]],
    ['points between thousands', '1.200\n1.350\n980\n1.100\n1.250\n1.000', [1200, 1350, 980, 1100, 1250, 1000]],
    ['commas between thousands', '1,200\n1,350\n980\n1,100\n1,250\n1,000', [1200, 1350, 980, 1100, 1250, 1000]],
    ['points between thousands and a decimal comma', '1.200,50\n1.350\n980\n1.100\n1.250\n1.000', [1200.5, 1350, 980, 1100, 1250, 1000]],
    ['commas between thousands and a decimal point', '1,200.5\n1,350\n980\n1,100\n1,250\n1,000', [1200.5, 1350, 980, 1100, 1250, 1000]],
    ['three decimals beside one', '1.200\n1.5\n2\n3\n4\n5', [1.2, 1.5, 2, 3, 4, 5]],
    ['narrow spaces between thousands', '1\u202f200\n1\u202f350\n980\n1\u00a0100\n1 250\n1 000', [1200, 1350, 980, 1100, 1250, 1000]],
  ])('reads %s', (_, text, wanted) => expect(valuesOf(text)).toEqual(wanted));

  it.each([
    ['', 'empty'],
    ['  \n\t\n ', 'empty'],
    ['1\n2\n3', 'too-few'],
    ['1\n2\n3\nx\n5\n6\n7', 'not-a-number'],
    ['1\n2\n-3\n4\n5\n6', 'asks'],
    ['1\t2\t\t4\t5\t6\t7', 'asks'],
    ['0\n0\n0\n0\n0\n0', 'all-zero'],
    [Array.from({ length: 241 }, () => '5').join('\n'), 'too-many'],
  ])('says what is wrong with %j: %s', (text, why) => {
    const read = parseSeries(text, 'nl-BE');
    expect(read.is === 'refused' ? read.reason : read.is).toBe(why);
  });

  it('reads back any pieces as a spreadsheet copies them, in columns and rows, and never throws on anything', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 6, maxLength: 60 }),
        fc.constantFrom('\n', '\t', '\r\n'),
        (values, mark) => {
          fc.pre(values.some((value) => value > 0));
          expect(valuesOf(values.join(mark))).toEqual(values);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const read = parseSeries(text, 'nl-BE');
        expect(read.is !== 'series' || read.values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }),
    );
  });
});
