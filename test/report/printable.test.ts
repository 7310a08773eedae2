import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/features/report/letters/printable.ts';
import { readGlyphs } from '../support/read-glyphs.ts';
import { reportFonts } from '../support/report-fonts.ts';

const regular = readGlyphs(reportFonts.regular);
const bold = readGlyphs(reportFonts.bold);
const missing = (text: string) =>
  Array.from(text).filter((sign) => sign !== '\n' && !(regular.has(sign.codePointAt(0) ?? 0) && bold.has(sign.codePointAt(0) ?? 0)));

describe('a printable text', () => {
  it('reads the fonts: they hold A and the euro, and no narrow space, arrow or tick', () => {
    expect([...'A€≈≤≥−Łœ'].every((sign) => regular.has(sign.codePointAt(0) ?? 0))).toBe(true);
    expect([0x202f, 0x2192, 0x2713].some((code) => regular.has(code))).toBe(false);
  });

  it('holds only signs that both weights draw, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => missing(printable(text)).length === 0));
  });

  it('leaves what the languages of the app need as it is', () => {
    const kept = 'Łódź, œuvre, één, reële, naïf, août, « où ? », „zo”, ‘zo’, “so”, 1.234,50 € ≈ ≤ ≥ − – — … · × ½ ± %';
    expect(printable(kept)).toBe(kept);
  });

  it.each([
    ['1\u202f234\u00a0€', '1\u00a0234\u00a0€'],
    ['pré\u00adcis', 'précis'],
    ['e\u0301e\u0301n', 'één'],
    ['CO₂', 'CO2'],
    ['1⅛ inch', '1 1/8 inch'],
    ['⅓', '1/3'],
    ['1½', '1½'],
    ['China → België', 'China › België'],
    ['co\u2011financiering', 'co-financiering'],
    ['a\u0000b\r\nc', 'ab\nc'],
    ['10 Ω, 5 µm, ₹ 3', '10 Ω, 5 μm, ₹ 3'],
    ['₫ 25.000', 'VND 25.000'],
    ['深圳', '??'],
    ['fiets 🚲', 'fiets ?'],
    ['\ufb01ets', 'fiets'],
  ])('writes %j as %j', (typed, printed) => {
    expect(printable(typed)).toBe(printed);
  });

  it('breaks a word of 150 signs in three', () => {
    expect(
      printable('x'.repeat(150))
        .split(' ')
        .map(({ length }) => length),
    ).toEqual([60, 60, 30]);
  });
});
