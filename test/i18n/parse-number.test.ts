import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldUnit } from '../../src/content/field.ts';
import { locales, type Locale } from '../../src/content/locales.ts';
import { createFormat } from '../../src/i18n/format.ts';
import type { NumberRule } from '../../src/i18n/number/number-rule.ts';
import { parseNumber } from '../../src/i18n/parse-number.ts';
import type { ParsedNumber } from '../../src/i18n/number/parsed-number.ts';

const runs = Number(process.env['SOAK'] ?? 300);

const read = (text: string, unit: FieldUnit = 'EUR/yr', rule: Partial<NumberRule> = {}) =>
  parseNumber(text, { locale: 'nl-BE', unit, ...rule });
const value = (number: number, more: object = {}): ParsedNumber => ({ is: 'value', value: number, approximate: false, ...more });
const about = (number: number): ParsedNumber => ({ is: 'value', value: number, approximate: true });
const range = (low: number, likely: number, high: number, more: object = {}): ParsedNumber => ({
  is: 'range',
  low,
  likely,
  high,
  swapped: false,
  ...more,
});
const offer = (number: number, because: string, more: object = {}) => ({ is: 'offer', because, value: number, others: [], ...more });
const refused = (reason: string, more: object = {}) => ({ is: 'refused', reason, ...more });

describe('a separator', () => {
  // text, then the value in Dutch, French and English; a second number is the other reading
  const rows: readonly (readonly [string, readonly number[], readonly number[], readonly number[]])[] = [
    ['1500', [1500], [1500], [1500]],
    ['1.500', [1500, 1.5], [1500, 1.5], [1.5, 1500]],
    ['1,500', [1.5, 1500], [1.5, 1500], [1500, 1.5]],
    ['1,5', [1.5], [1.5], [1.5]],
    ['1.5', [1.5], [1.5], [1.5]],
    ['12.50', [12.5], [12.5], [12.5]],
    ['12,5000', [12.5], [12.5], [12.5]],
    ['1.500,50', [1500.5], [1500.5], [1500.5]],
    ['1,500.50', [1500.5], [1500.5], [1500.5]],
    ['1.500,500', [1500.5], [1500.5], [1500.5]],
    ['1.500.000', [1500000], [1500000], [1500000]],
    ['1,500,000', [1500000], [1500000], [1500000]],
    ["1'500", [1500], [1500], [1500]],
    ['1’500', [1500], [1500], [1500]],
    ['1 500', [1500], [1500], [1500]],
    ['1\u00a0500', [1500], [1500], [1500]],
    ['1\u202f500,50', [1500.5], [1500.5], [1500.5]],
    ['1 234.500', [1234.5], [1234.5], [1234.5]],
    ['1234.500', [1234.5], [1234.5], [1234.5]],
    ['1234,500', [1234.5], [1234.5], [1234.5]],
    ['0,500', [0.5], [0.5], [0.5]],
    ['0.125', [0.125], [0.125], [0.125]],
    [',5', [0.5], [0.5], [0.5]],
    ['5,', [5], [5], [5]],
    ['0', [0], [0], [0]],
    ['１５００', [1500], [1500], [1500]],
  ];
  const cases = rows.flatMap(([text, nl, fr, en]) => [
    [text, 'nl-BE', nl] as const,
    [text, 'fr-BE', fr] as const,
    [text, 'en-GB', en] as const,
  ]);
  it.each(cases)('%j in %s', (text, locale, [first, other]) => {
    expect(read(text, 'EUR/yr', { locale })).toEqual(value(first ?? NaN, other === undefined ? {} : { other }));
  });

  it.each(['1.50.000', '1,50,000.5', '1.5.5', '1 50', '12 34', '1.500,50.5'])('%j fits no way of writing', (text) => {
    expect(read(text)).toEqual(refused('separators'));
  });

  it('offers the reading that fits when the first does not: 1.500 of ten deliveries', () => {
    expect(read('1.500', 'of-ten', { bounds: [0, 10] })).toEqual(offer(1.5, 'separator'));
    expect(read('1,500', 'of-ten', { bounds: [0, 10] })).toEqual(value(1.5));
  });
});

describe('an amount with words around it', () => {
  it.each([
    ['€1500', 1500],
    ['1500€', 1500],
    ['€ 1.234,50', 1234.5],
    ['EUR 1 500,-', 1500],
    ['1500,-', 1500],
    ['1500,– euro', 1500],
    ['1500.-', 1500],
    ['1500 euro', 1500],
    ['1500 euro per jaar', 1500],
    ['1500 €/jaar', 1500],
    ['1 500 € par an', 1500],
    ['€1,500.50 a year', 1500.5],
    ['10K€/an', 10e3],
    ['1500 p.j.', 1500],
    ['1500 euro excl. btw', 1500],
    ['1 500 € HTVA par an', 1500],
    ['15k', 15e3],
    ['15K', 15e3],
    ['15 k€', 15e3],
    ['15 duizend', 15e3],
    ['15 mille', 15e3],
    ['1,2 mln', 1.2e6],
    ['1,2 mln. euro', 1.2e6],
    ['1,2 M€', 1.2e6],
    ['1.2m', 1.2e6],
    ['1,2 miljoen euro', 1.2e6],
    ['2 million', 2e6],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['€ -5', -5],
    ['(500)', -500],
    ['½', 0.5],
    ['tien', 10],
  ])('%j', (text, amount) => {
    expect(read(text)).toEqual(value(amount));
  });

  it('checks a thousand million before taking it for granted', () => {
    expect(read('1 mia')).toEqual(value(1e9, { warning: 'very-large' }));
    expect(read('2 miljard')).toEqual(value(2e9, { warning: 'very-large' }));
    expect(read('2 miljard', 'EUR/yr', { plausible: [1000, 1e9] })).toEqual(value(2e9, { warning: 'implausible' }));
  });

  it.each([
    ['12 weken', 'wk', value(12)],
    ['1 semaine', 'wk', value(1)],
    ['6m', 'months', value(6)],
    ['6 maanden', 'months', value(6)],
    ['7 ans', 'yr', value(7)],
    ['5 kg', 'kg/pc', value(5)],
    ['5 kg per stuk', 'kg/pc', value(5)],
    ['6.5 stuks', 'pc/yr', value(6.5)],
    ['40 containers', 'containers/yr', value(40)],
    ['3 op 10', 'of-ten', value(3)],
    ['3/10', 'of-ten', value(3)],
    ['3 sur dix', 'of-ten', value(3)],
    ['2 keer per jaar', '/yr', value(2)],
    ['3x per jaar', '/yr', value(3)],
    ['5 à 6 wkn', 'wk', range(5, 5.5, 6)],
    ['0,92 €', 'EUR/unit-of-currency', value(0.92)],
  ] as const)('%j in a field of %s', (text, unit, expected) => {
    expect(read(text, unit)).toEqual(expected);
  });

  it.each([
    ['365 dagen', 'wk', value(52)],
    ['3 maanden', 'wk', value(13)],
    ['26 weken', 'months', value(6)],
    ['2 ton', 'kg/yr', value(2000)],
    ['500 gram', 'kg/pc', value(0.5)],
    ['1000 euro per maand', 'EUR/yr', value(12000)],
    ['52000 per jaar', 'EUR/wk', value(1000)],
    ['30%', 'of-ten', value(3)],
  ] as const)('converts %j to %s, since the unit is told', (text, unit, expected) => {
    expect(read(text, unit)).toEqual(expected);
  });

  it.each([
    ['$1500', 'EUR/yr', offer(1500, 'other-currency', { currency: 'USD' })],
    ['1500 CNY', 'EUR/pc', offer(1500, 'other-currency', { currency: 'CNY' })],
    ['100 per dag', 'EUR/yr', offer(36500, 'converted', { others: [26071.4285714] })],
  ] as const)('asks about %j in a field of %s', (text, unit, expected) => {
    expect(read(text, unit)).toEqual(expected);
  });

  it.each([
    ['12%', 'EUR/yr', 'percent'],
    ['12 procent', 'EUR', 'percent'],
    ['12 kg', 'EUR/yr', 'kilogram'],
    ['12 €', 'wk', 'money'],
    ['2x', 'EUR/yr', 'time'],
    ['12 stuks', '1', 'piece'],
    ['12 per stuk', 'EUR/yr', 'per-piece'],
    ['12 weken', 'calendar-year', 'week'],
  ] as const)('refuses %j in a field of %s', (text, unit, found) => {
    expect(read(text, unit)).toEqual(refused('unit-mismatch', { found }));
  });
});

describe('a share', () => {
  it.each([
    ['12', value(0.12)],
    ['12%', value(0.12)],
    ['12,5 %', value(0.125)],
    ['7', value(0.07)],
    ['0,12%', value(0.0012)],
    ['0,12', value(0.0012, { other: 0.12 })],
    ['0.5', value(0.005, { other: 0.5 })],
    ['0', value(0)],
    ['100', value(1)],
    ['120', refused('above-maximum', { limit: 1 })],
    ['-1', refused('below-minimum', { limit: 0 })],
    ['5-10%', range(0.05, 0.075, 0.1)],
  ] as const)('%j', (text, expected) => {
    expect(read(text, '1', { bounds: [0, 1] })).toEqual(expected);
  });
});

describe('a range', () => {
  it.each([
    ['10-15', range(10, 12.5, 15)],
    ['10 - 15', range(10, 12.5, 15)],
    ['10–15', range(10, 12.5, 15)],
    ['10..15', range(10, 12.5, 15)],
    ['10 à 15', range(10, 12.5, 15)],
    ['10 tot 15', range(10, 12.5, 15)],
    ['van 10 tot 15', range(10, 12.5, 15)],
    ['de 10 à 15', range(10, 12.5, 15)],
    ['from 10 to 15', range(10, 12.5, 15)],
    ['tussen 10 en 15', range(10, 12.5, 15)],
    ['entre 10 et 15', range(10, 12.5, 15)],
    ['between 10 and 15', range(10, 12.5, 15)],
    ['€ 10 - € 15', range(10, 12.5, 15)],
    ['10-15k', range(10e3, 12.5e3, 15e3)],
    ['10k-15k', range(10e3, 12.5e3, 15e3)],
    ['1,5 à 2 mln euro', range(1.5e6, 1.75e6, 2e6)],
    ['10 ± 2', range(8, 10, 12)],
    ['200 +/- 10%', range(180, 200, 220)],
    ['15-10', range(10, 12.5, 15, { swapped: true })],
    ['10-10', range(10, 10, 10)],
  ] as const)('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('asks which range is meant when the separators can be read in two ways', () => {
    const other = { low: 1.5, likely: 1.75, high: 2 };
    expect(read('1.500-2.000')).toEqual(offer(1750, 'separator', { low: 1500, high: 2000, others: [other] }));
    expect(read('1.500-2.000', 'EUR/yr', { bounds: [1000, 1e10] })).toEqual(range(1500, 1750, 2000));
  });

  it('refuses an end outside the bounds', () => {
    expect(read('8-12', 'of-ten', { bounds: [0, 10] })).toEqual(refused('above-maximum', { limit: 10 }));
  });

  it.each(['±10', '~12', 'ca. 12', 'ongeveer 12', 'environ 12', 'about 12', '12 ongeveer', '≈ 12', 'ca. € 12'])(
    '%j is about that',
    (text) => {
      expect(read(text)).toEqual(about(text === '±10' ? 10 : 12));
    },
  );

  it.each([
    ['>100', 'at-least', 100],
    ['<5', 'at-most', 5],
    ['≥ 5', 'at-least', 5],
    ['meer dan 100', 'at-least', 100],
    ['moins de 5', 'at-most', 5],
    ['max. 5', 'at-most', 5],
    ['100+', 'at-least', 100],
  ])('%j leaves one end open', (text, side, bound) => {
    expect(read(text)).toEqual({ is: 'open-range', side, bound });
  });
});

describe('a calculation', () => {
  it.each([
    ['1/4', 0.25],
    ['2x300', 600],
    ['=2*300', 600],
    ['300*12', 3600],
    ['300 × 12', 3600],
    ['1 500 x 2', 3000],
    ['100+20x2', 140],
    ['100−20', 80],
    ['100 + 20 - 5', 115],
    ['1,5*2', 3],
    ['12÷4', 3],
    ['€ 300 x 12', 3600],
  ])('%j is offered as %d', (text, outcome) => {
    expect(read(text)).toEqual(offer(outcome, 'calculation'));
  });

  it.each(['1/0', '2**3', '1+-', '=alert(1)', '3(4)', '=1+a'])('%j is refused', (text) => {
    expect(read(text)).toMatchObject({ is: 'refused' });
  });
});

describe('what is no number', () => {
  it.each([
    ['1e6', 'notation'],
    ['0x10', 'notation'],
    ['1_000', 'notation'],
    ['10²', 'notation'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['null', 'not-a-number'],
    ['undefined', 'not-a-number'],
    ['true', 'not-a-number'],
    ['-', 'not-a-number'],
    ['€', 'not-a-number'],
    [',', 'not-a-number'],
    ['12 appels', 'not-a-number'],
    ['12 m²', 'notation'],
    ['10 biljoen', 'not-a-number'],
    ['121 incl. btw', 'with-tax'],
    ['<script>alert(1)</script>', 'not-a-number'],
    ['5/03/2026', 'looks-like-date'],
    ['05-03-2026', 'looks-like-date'],
    ['2026-03-05', 'looks-like-date'],
    ['5.3.26', 'looks-like-date'],
    ['0470 12 34 56', 'looks-like-phone'],
    ['0470123456', 'looks-like-phone'],
    ['+32 470 12 34 56', 'looks-like-phone'],
    ['02/123.45.67', 'looks-like-phone'],
    ['BE68 5390 0754 7034', 'looks-like-account'],
    ['BE68539007547034', 'looks-like-account'],
    ['BE 0123.456.749', 'looks-like-company-number'],
    ['0123.456.749', 'looks-like-company-number'],
    ['85.07.30-033.28', 'looks-like-person-number'],
    ['9'.repeat(201), 'too-long'],
  ])('%j: %s', (text, reason) => {
    expect(read(text)).toEqual(refused(reason));
  });

  it.each(['weet niet', 'Weet ik niet.', '?', 'jsp', 'je ne sais pas', 'idk', "I don't know", 'geen idee'])('%j is an answer', (text) => {
    expect(read(text)).toEqual({ is: 'unknown', because: 'unknown' });
  });

  it.each(['nvt', 'n.v.t.', 'N/A', 'sans objet'])('%j is an answer as well', (text) => {
    expect(read(text)).toEqual({ is: 'unknown', because: 'not-applicable' });
  });

  it.each(['', '   ', '\u00a0\u202f', '\t\n', '\u200b'])('%j is empty', (text) => {
    expect(read(text)).toEqual({ is: 'empty' });
  });

  it('keeps zero apart from empty, without a minus', () => {
    expect(Object.is(readValue('-0'), 0)).toBe(true);
    expect(read('0')).toEqual(value(0));
  });

  it('asks about what would be shown as zero', () => {
    expect(read('0,0000000001')).toEqual(value(1e-10, { warning: 'tiny' }));
  });

  it.each([
    ['15OO', 1500],
    ['l5', 15],
    ['1O.5', 10.5],
    ['€ 2O0', 200],
  ])('offers the digits for the letters of %j', (text, digits) => {
    expect(read(text)).toEqual(offer(digits, 'look-alike'));
  });

  it('offers the first of the cells that were pasted', () => {
    expect(read('1500\t2000')).toEqual(offer(1500, 'two-cells', { others: [2000] }));
    expect(read('1500\r\n2000\n2500')).toEqual(offer(1500, 'two-cells', { others: [2000, 2500] }));
    expect(read('1500\n')).toEqual(value(1500));
    expect(read('prijs\t2000')).toEqual(offer(2000, 'two-cells'));
    expect(read('1500\tappels 2')).toEqual(refused('not-a-number'));
  });

  it('warns outside what is plausible and refuses outside the bounds', () => {
    const rule = { bounds: [0, 104], plausible: [0.2, 52] } as const;
    expect(read('80', 'wk', rule)).toEqual(value(80, { warning: 'implausible' }));
    expect(read('0,1', 'wk', rule)).toEqual(value(0.1, { warning: 'implausible' }));
    expect(read('2-80', 'wk', rule)).toMatchObject({ is: 'range', warning: 'implausible' });
    expect(read('105', 'wk', rule)).toEqual(refused('above-maximum', { limit: 104 }));
    expect(read('-1', 'wk', rule)).toEqual(refused('below-minimum', { limit: 0 }));
  });
});

function readValue(text: string, unit: FieldUnit = 'EUR/yr', locale: Locale = 'nl-BE'): number | undefined {
  const found = read(text, unit, { locale });
  return found.is === 'value' ? found.value : undefined;
}

describe('laws', () => {
  const anyLocale = fc.constantFrom(...locales);
  const cents = fc.integer({ min: -1e11, max: 1e11 }).map((count) => count / 100);

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(anyLocale, cents, (locale, amount) => {
        const format = createFormat(locale);
        expect(readValue(format.money(amount), 'EUR/yr', locale)).toBe(amount);
        expect(readValue(format.number(amount), 'EUR/yr', locale)).toBe(amount);
        expect(readValue(format.quantity(amount, 'EUR/pc'), 'EUR/pc', locale)).toBe(amount);
        expect(readValue(format.typed(amount, 'EUR/yr'), 'EUR/yr', locale)).toBe(amount);
      }),
      { numRuns: runs },
    );
  });

  it('reads back every share that it writes', () => {
    fc.assert(
      fc.property(anyLocale, fc.integer({ min: 0, max: 10000 }), (locale, points) => {
        const share = Number(`${points}e-4`);
        const format = createFormat(locale);
        expect(readValue(format.share(share, { most: 2 }), '1', locale)).toBe(share);
        expect(readValue(format.typed(share, '1'), '1', locale)).toBe(share);
      }),
      { numRuns: runs },
    );
  });

  it('takes a separator that is not followed by exactly three digits for a decimal mark', () => {
    const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`));
    const fraction = fc.oneof(digits(1, 2), digits(4, 8));
    fc.assert(
      fc.property(anyLocale, fc.stringMatching(/^[1-9][0-9]{0,6}$/), fc.constantFrom('.', ','), fraction, (locale, whole, mark, rest) => {
        expect(read(`${whole}${mark}${rest}`, 'EUR/yr', { locale })).toEqual(value(Number(`${whole}.${rest}`)));
      }),
      { numRuns: runs },
    );
  });

  it('never throws and never yields what is not finite, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '1',
      '5',
      '0',
      '.',
      ',',
      ' ',
      '-',
      '€',
      'k',
      'm',
      '%',
      'x',
      '/',
      '+',
      'à',
      'tot',
      '>',
      '\t',
      'e',
      'O',
      "'",
      '±',
      '=',
      '(',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 14 }).map((list) => list.join('')),
    );
    const units = fc.constantFrom<FieldUnit>('EUR/yr', '1', 'of-ten', 'wk', 'kg/pc', 'EUR/unit-of-currency');
    fc.assert(
      fc.property(texts, anyLocale, units, (text, locale, unit) => {
        const found = parseNumber(text, { locale, unit, bounds: [0, 1e10] });
        const numbers = Object.values(found).filter((part) => typeof part === 'number');
        expect(numbers.every((number) => Number.isFinite(number) && !Object.is(number, -0))).toBe(true);
        expect(found.is !== 'value' || found.value >= 0).toBe(true);
        expect(found.is !== 'range' || (found.low <= found.likely && found.likely <= found.high)).toBe(true);
      }),
      { numRuns: runs * 5 },
    );
  });
});

describe('a number that is odd beside other answers', () => {
  const price = { unit: 'EUR/pc', odd: { below: 2, above: 800 } } as const;
  const asked = (text: string, rule: Partial<NumberRule> = price) => parseNumber(text, { locale: 'nl-BE', unit: 'EUR/pc', ...rule });

  it('is offered and not taken, alone or as a range', () => {
    expect(asked('€ 1')).toMatchObject({ is: 'offer', because: 'odd', value: 1 });
    expect(asked('40000')).toMatchObject({ is: 'offer', because: 'odd', value: 40_000 });
    expect(asked('0,5 - 1')).toMatchObject({ is: 'offer', because: 'odd', low: 0.5, high: 1 });
    expect(asked('38')).toMatchObject({ is: 'value', value: 38 });
  });

  it('is taken when it says of what it is', () => {
    expect(asked('1 per stuk')).toMatchObject({ is: 'value', value: 1 });
    expect(asked('1 par pièce', { ...price, locale: 'fr-BE' })).toMatchObject({ is: 'value', value: 1 });
    expect(asked('€ 1 per piece', { ...price, locale: 'en-GB' })).toMatchObject({ is: 'value', value: 1 });
    expect(asked('40000 stuks', { unit: 'pc/yr', odd: { below: 0, above: 1e9, at: 40_000 } })).toMatchObject({
      is: 'value',
      value: 40_000,
    });
  });

  it('may be the number of another answer, typed in the wrong box', () => {
    const rule = { unit: 'pc/yr', odd: { below: 0, above: 4e8, at: 400_000 } } as const;
    expect(asked('400.000', rule)).toMatchObject({ is: 'offer', because: 'odd', value: 400_000 });
    expect(asked('10000', rule)).toMatchObject({ is: 'value', value: 10_000 });
  });
});
