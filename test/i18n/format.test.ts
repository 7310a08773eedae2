import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { locales } from '../../src/content/locales.ts';
import { createFormat } from '../../src/i18n/format.ts';

const [nl, fr, en] = [createFormat('nl-BE'), createFormat('fr-BE'), createFormat('en-GB')];
const all = (write: (format: typeof nl) => string) => [nl, fr, en].map((format) => write(format).replaceAll('\u00a0', '~'));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('money', () => {
  it.each([
    [1234.5, {}, ['€~1.234,50', '1~234,50~€', '€1,234.50']],
    [-1234.5, {}, ['€~−1.234,50', '−1~234,50~€', '−€1,234.50']],
    [1500, {}, ['€~1.500', '1~500~€', '€1,500']],
    [0, {}, ['€~0', '0~€', '€0']],
    [-0.001, {}, ['€~0', '0~€', '€0']],
    [7.8, {}, ['€~7,80', '7,80~€', '€7.80']],
    [1.005, {}, ['€~1,01', '1,01~€', '€1.01']],
    [1234567.6, { style: 'whole' }, ['€~1.234.568', '1~234~568~€', '€1,234,568']],
    [12345, { style: 'about' }, ['€~12.000', '12~000~€', '€12,000']],
    [996, { style: 'about' }, ['€~1.000', '1~000~€', '€1,000']],
    [0.123, { style: 'about' }, ['€~0,12', '0,12~€', '€0.12']],
    [1.53, { style: 'about' }, ['€~1,50', '1,50~€', '€1.50']],
    [12345, { style: 'about', signed: true }, ['€~+12.000', '+12~000~€', '+€12,000']],
    [-12345, { style: 'whole', signed: true }, ['€~−12.345', '−12~345~€', '−€12,345']],
    [NaN, {}, ['–', '–', '–']],
    [Infinity, { style: 'about' }, ['–', '–', '–']],
  ] as const)('%d with %j', (amount, options, expected) => {
    expect(all((format) => format.money(amount, options))).toEqual(expected);
  });
});

describe('numbers and counts', () => {
  it.each([
    ['1.234,57 in Dutch', (format: typeof nl) => format.number(1234.567), ['1.234,57', '1~234,57', '1,234.57']],
    ['a small number', (format: typeof nl) => format.number(1e-7, { most: 9 }), ['0,0000001', '0,0000001', '0.0000001']],
    ['4,5%', (format: typeof nl) => format.share(0.045), ['4,5%', '4,5~%', '4.5%']],
    ['one week', (format: typeof nl) => format.weeks(1), ['1~week', '1~semaine', '1~week']],
    ['one week and a half', (format: typeof nl) => format.weeks(1.5), ['1,5~weken', '1,5~semaine', '1.5~weeks']],
    ['no weeks', (format: typeof nl) => format.weeks(0), ['0~weken', '0~semaine', '0~weeks']],
    ['months', (format: typeof nl) => format.months(18), ['18~maanden', '18~mois', '18~months']],
    ['years', (format: typeof nl) => format.years(7), ['7~jaar', '7~ans', '7~years']],
    ['pieces', (format: typeof nl) => format.pieces(6000), ['6.000~stuks', '6~000~pièces', '6,000~pieces']],
    ['kilograms', (format: typeof nl) => format.kilograms(5), ['5~kg', '5~kg', '5~kg']],
    ['a price', (format: typeof nl) => format.quantity(7.8, 'EUR/pc'), ['€~7,80 per stuk', '7,80~€ par pièce', '€7.80 each']],
    [
      'a rate',
      (format: typeof nl) => format.quantity(0.8712, 'EUR/unit-of-currency'),
      ['€~0,8712 per munteenheid', '0,8712~€ par unité', '€0.8712 per unit'],
    ],
    ['a share', (format: typeof nl) => format.quantity(0.096, '1'), ['9,6%', '9,6~%', '9.6%']],
    ['late deliveries', (format: typeof nl) => format.quantity(3, 'of-ten'), ['3 op 10', '3 sur 10', '3 out of 10']],
    ['a year', (format: typeof nl) => format.quantity(2030, 'calendar-year'), ['2030', '2030', '2030']],
    ['a list', (format: typeof nl) => format.list(['a', 'b', 'c']), ['a, b en c', 'a, b et c', 'a, b and c']],
    ['a list of two', (format: typeof nl) => format.list(['a', 'b']), ['a en b', 'a et b', 'a and b']],
    ['a list of one', (format: typeof nl) => format.list(['a']), ['a', 'a', 'a']],
    ['a list of long items', (format: typeof nl) => format.longList(['a, b', 'c']), ['a, b; c', 'a, b~; c', 'a, b; c']],
    ['an empty list', (format: typeof nl) => format.list([]), ['', '', '']],
    ['a range', (format: typeof nl) => format.range('1', '2'), ['1 tot 2', '1 à 2', '1 to 2']],
  ] as const)('writes %s', (_, write, expected) => {
    expect(all(write)).toEqual(expected);
  });
});

describe('days', () => {
  it('names the day, wherever the reader is', () => {
    expect(all((format) => format.date('2026-11-24'))).toEqual(['24~november 2026', '24~novembre 2026', '24~November 2026']);
    expect(fr.date('2026-03-01')).toBe('1er\u00a0mars 2026');
    expect(nl.date('gisteren')).toBe('–');
  });

  it('tells a moment on the clock of this device', () => {
    const moment = new Date(2026, 2, 5, 9, 7).toISOString();
    expect(all((format) => format.dateTime(moment))).toEqual(['5~maart 2026 om 09:07', '5~mars 2026 à 09:07', '5~March 2026 at 09:07']);
  });
});

describe('countries', () => {
  it('are named in the language', () => {
    expect(all((format) => format.country('DE'))).toEqual(['Duitsland', 'Allemagne', 'Germany']);
    expect(nl.country('elders')).toBe('elders');
  });

  it('are told by their code where the browser has no names', async () => {
    vi.resetModules(); // names once made are kept
    vi.stubGlobal('Intl', {});
    const fresh = await import('../../src/i18n/format.ts');
    vi.resetModules(); // nor may another file of tests get the one without names
    expect(fresh.createFormat('nl-BE').country('DE')).toBe('DE');
  });
});

describe('laws', () => {
  it('groups and rounds like the browser does, where the browser knows the language', () => {
    const amounts = fc.oneof(
      fc.integer({ min: -1e12, max: 1e12 }).map((count) => count / 100),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...locales), amounts, (locale, amount) => {
        const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
        const theirs = new Intl.NumberFormat(locale, digits).format(amount).replace('\u202f', '\u00a0').replaceAll('\u202f', '\u00a0');
        expect(createFormat(locale).number(amount, { least: 2, most: 2 })).toBe(
          theirs === '-0,00' || theirs === '-0.00' ? theirs.slice(1) : theirs.replace('-', '−'),
        );
      }),
    );
  });

  it('never writes NaN, Infinity or a minus before zero', () => {
    fc.assert(
      fc.property(fc.constantFrom(...locales), fc.double(), (locale, value) => {
        const format = createFormat(locale);
        const written = [
          format.number(value),
          format.money(value),
          format.money(value, { style: 'about' }),
          format.share(value),
          format.weeks(value),
        ].join(' ');
        expect(written).not.toMatch(/NaN|Infinity|∞|−0(?![.,\d])|e[+-]\d/);
      }),
    );
  });
});
