import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '../../src/content/fields.ts';
import { locales } from '../../src/content/locales.ts';
import { planFields } from '../../src/content/plan-fields.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { isMasked, maskedFormat, type IndexBase } from '../../src/i18n/masked-format.ts';

const base: IndexBase = { perYear: 250_000, perPiece: 12.5, pieces: 20_000 };
const units = [...new Set([...fields, ...planFields].flatMap((rule) => ('unit' in rule ? [rule.unit] : [])))];
const ofMoney = units.filter((unit) => unit.startsWith('EUR') || unit.startsWith('pc/y') || unit.startsWith('pc/w'));

describe('a format under the mask', () => {
  it('holds 262,500 a year, 13.75 a piece and 10,000 pieces against what is 100 today', () => {
    const nl = maskedFormat(createFormat('nl-BE'), base);
    expect(nl.money(262_500)).toBe('105\u00a0indexpunten');
    expect(nl.money(-262_500, { signed: true })).toBe('\u2212105\u00a0indexpunten');
    expect(nl.money(2500, { signed: true })).toBe('+1\u00a0indexpunt');
    expect(nl.quantity(13.75, 'EUR/pc')).toBe('110\u00a0indexpunten per stuk');
    expect(nl.quantity(10_000, 'pc/yr')).toBe('50\u00a0indexpunten per jaar');
    expect(nl.quantity(250_000 / 52, 'EUR/wk')).toBe('100\u00a0indexpunten per week');
    expect(maskedFormat(createFormat('fr-BE'), base).money(3750)).toBe('1,5\u00a0point d’indice');
    expect(maskedFormat(createFormat('en-GB'), base).pieces(40_000)).toBe('200\u00a0index points');
  });

  it('leaves weeks, shares and dates as they are', () => {
    const plain = createFormat('nl-BE');
    const masked = maskedFormat(plain, base);
    expect(masked.quantity(9, 'wk')).toBe(plain.quantity(9, 'wk'));
    expect(masked.quantity(0.045, '1')).toBe(plain.quantity(0.045, '1'));
    expect(masked.date('2026-11-29')).toBe(plain.date('2026-11-29'));
  });

  it('says that a rate of exchange and a weight a year are hidden: nothing of the firm stands beside them as 100', () => {
    const nl = maskedFormat(createFormat('nl-BE'), base);
    expect(nl.quantity(0.8712, 'EUR/unit-of-currency')).toBe('verborgen');
    expect(nl.quantity(18_400, 'kg/yr')).toBe('verborgen');
  });

  it('tells what € 100 of today then costs as what it is: an index', () => {
    expect(createFormat('nl-BE').perHundred(83)).toBe('€\u00a083');
    expect(maskedFormat(createFormat('nl-BE'), base).perHundred(83)).toBe('83\u00a0indexpunten');
  });

  it('calls nothing 0 that is not: an amount too small to show is hidden', () => {
    const nl = maskedFormat(createFormat('nl-BE'), base);
    expect(nl.money(3)).toBe('verborgen');
    expect(nl.money(0)).toBe('0\u00a0indexpunten');
  });

  it('hides where nothing is known of today', () => {
    const nl = maskedFormat(createFormat('nl-BE'), { perYear: 0, perPiece: Number.NaN, pieces: 0 });
    expect(nl.money(1234)).toBe('verborgen');
    expect(nl.quantity(1234, 'EUR/pc')).not.toMatch(/\d/);
  });

  it('offers nothing to type over an amount', () => {
    const nl = maskedFormat(createFormat('nl-BE'), base);
    for (const unit of ofMoney) expect(nl.typed(1234.5, unit)).toBe('');
    expect(nl.typed(9, 'wk')).toBe('9');
  });

  it('calls every unit of money and of pieces masked', () => {
    expect(ofMoney.length).toBeGreaterThan(4);
    for (const unit of ofMoney) expect(isMasked(unit)).toBe(true);
    expect(isMasked('wk')).toBe(false);
    expect(isMasked(undefined)).toBe(false);
  });

  // A power of two moves no digit of the fraction, so that rounding falls the same way.
  it('writes the same for a firm of any other size', () => {
    const amount = fc.double({ min: -1e7, max: 1e7, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-9); // halves of less vanish
    const positive = fc.double({ min: 0.01, max: 1e7, noNaN: true });
    const size = fc.integer({ min: -10, max: 10 }).map((power) => 2 ** power);
    fc.assert(
      fc.property(amount, fc.record({ perYear: positive, perPiece: positive, pieces: positive }), size, (value, of, times) => {
        const larger = { perYear: of.perYear * times, perPiece: of.perPiece * times, pieces: of.pieces * times };
        for (const locale of locales) {
          const [one, other] = [maskedFormat(createFormat(locale), of), maskedFormat(createFormat(locale), larger)];
          expect(other.money(value * times)).toBe(one.money(value));
          expect(other.pieces(value * times)).toBe(one.pieces(value));
          for (const unit of ofMoney) expect(other.quantity(value * times, unit)).toBe(one.quantity(value, unit));
        }
      }),
    );
  });
});
